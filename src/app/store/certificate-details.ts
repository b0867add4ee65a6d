/** A certificate in full. What of it can't be decoded is left out here; the outline still shows its octets. */
import type { CertificateDetails } from '#shared/certificate-details.ts';
import { nameOfOid } from '#core/der/oid-names.ts';
import { outline } from '#core/der/outline.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { sanView } from '#core/x509/general-name.ts';
import { signatureAlgorithm } from '#core/x509/signature-algorithm.ts';
import { keyName } from './names.ts';

export function certificateDetails(certificate: Certificate): CertificateDetails {
  const { keyUsage, extendedKeyUsage, authorityInfoAccess } = certificate;
  return {
    sha256: certificate.sha256,
    spkiSha256: certificate.publicKey.sha256,
    version: certificate.version,
    serial: certificate.serial,
    subject: certificate.subject.toString(),
    issuer: certificate.issuer.toString(),
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    key: keyName(certificate.publicKey),
    signature: signatureAlgorithm(certificate.signatureAlgorithm).name,
    isCa: certificate.isCa,
    pathLength: certificate.basicConstraints?.pathLength ?? null,
    keyUsages: keyUsage === null ? null : [...keyUsage],
    purposes: extendedKeyUsage?.map((oid) => nameOfOid(oid) ?? oid) ?? null,
    names: (certificate.subjectAltName ?? []).map(sanView),
    policies: certificate.certificatePolicies ?? [],
    subjectKeyId: certificate.subjectKeyIdentifier,
    authorityKeyId: certificate.authorityKeyIdentifier?.keyId ?? null,
    caIssuers: authorityInfoAccess?.caIssuers ?? [],
    ocsp: authorityInfoAccess?.ocsp ?? [],
    revocationLists: certificate.crlDistributionPoints ?? [],
    extensions: certificate.extensions.map(({ oid, critical, value }) => ({
      oid,
      name: nameOfOid(oid),
      critical,
      bytes: value.length,
    })),
    outline: outline(certificate.der),
  };
}
