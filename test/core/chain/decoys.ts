/** Certificates that look like an authority but have another key: the same bytes with the public key exchanged. */
import { type Certificate, readCertificate } from '#core/x509/certificate.ts';
import { realCrypto } from '#test/security/crypto-guard.ts';

/** `authority` has a P-256 key. Everything else stays: the name, the key identifiers, even the signature. */
export function decoys(authority: Certificate, count: number): Certificate[] {
  const at = Buffer.from(authority.der).indexOf(authority.publicKey.spki);
  return Array.from({ length: count }, () => {
    const { publicKey } = realCrypto.generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const der = authority.der.slice();
    der.set(publicKey.export({ format: 'der', type: 'spki' }), at);
    return readCertificate(der);
  });
}
