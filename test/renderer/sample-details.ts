/** One certificate in full, for states that no real file reaches at will. */
import type { CertificateDetails } from '#shared/certificate-details.ts';
import { LEAF } from './sample-plates.ts';

export function detailsOf(sha256: string): CertificateDetails {
  const { subject, issuer, notBefore, notAfter, key } = LEAF;
  return {
    ...{ sha256, subject, issuer, notBefore, notAfter, key },
    spkiSha256: 'b5'.repeat(32),
    version: 3,
    serial: '0c'.repeat(16),
    signature: 'RSA with SHA-256',
    isCa: false,
    pathLength: null,
    keyUsages: ['digitalSignature'],
    purposes: ['serverAuth'],
    names: [{ type: 'DNS', value: LEAF.title }],
    policies: [],
    subjectKeyId: null,
    authorityKeyId: null,
    caIssuers: [],
    ocsp: [],
    revocationLists: [],
    extensions: [],
    outline: { start: 0, bytes: 1200, type: 'SEQUENCE', value: null, children: [] },
  };
}
