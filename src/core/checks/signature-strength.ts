/** Signature algorithms that clients no longer take (BR 7.1.3.2). A root's own signature is never looked at. */
import { finding, type Finding } from '#shared/finding.ts';
import { signatureAlgorithm } from '../x509/signature-algorithm.ts';
import { certificateFact, type Judged } from './judged.ts';

export function signatureStrengthFindings({ leaf, path }: Judged): Finding[] {
  return path
    .filter((certificate) => certificate === leaf || !certificate.isSelfIssued)
    .flatMap((certificate) => {
      const { name, hash } = signatureAlgorithm(certificate.signatureAlgorithm);
      const fact = certificateFact(certificate, path);
      if (hash === 'md5' || hash === 'sha1')
        return [finding('SIGNATURE_HASH_WEAK', 'error', { ...fact, algorithm: name })];
      return certificate === leaf && name.startsWith('RSA-PSS') ? [finding('PSS_SIGNATURE', 'warning', fact)] : [];
    });
}
