/** Short names of certificates and keys, as rows and plates show them. */
import type { PublicKey } from '#core/keys/public-key.ts';
import { sanView } from '#core/x509/general-name.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import type { Request } from '#core/x509/request.ts';

/** Common name, else the first alternative name, else the whole subject. */
export function titleOf({
  subject,
  subjectAltName,
}: Pick<Certificate | Request, 'subject' | 'subjectAltName'>): string {
  const [first] = subjectAltName ?? [];
  return subject.commonName ?? (first === undefined ? subject.toString() : sanView(first).value);
}

/** 'RSA 2048', 'EC P-256', 'Ed25519'. */
export function keyName({ type, bits, curve }: PublicKey): string {
  if (curve !== null) return `${type} ${curve}`;
  return type.startsWith('RSA') && bits !== null ? `${type} ${String(bits)}` : type;
}

/** By what a certificate says of itself; before version 3 only a root can be told, by its own issuer. */
export function roleOf({ isCa, isSelfIssued, version }: Certificate): 'leaf' | 'intermediate' | 'root' {
  if (isCa || (version < 3 && isSelfIssued)) return isSelfIssued ? 'root' : 'intermediate';
  return 'leaf';
}
