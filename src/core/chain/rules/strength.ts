/** Keys and hashes that can be broken in practice sign nothing (NIST SP 800-57 part 1, tables 2 and 3). */
import { type Finding, finding } from '#shared/finding.ts';
import type { HashName } from '../../crypto/nodecrypto.ts';
import type { PublicKey } from '../../keys/public-key.ts';
import { hashLabel, signatureAlgorithm } from '../../x509/signature-algorithm.ts';
import type { Position } from '../position.ts';

/**
 * Bits of security of a signature hash: collisions are what counts. MD5 and SHA-1 stand at what attacks on them cost
 * (2^39, and 2^63 in 2020), as OpenSSL 3 counts them.
 */
const HASH_BITS: Readonly<Record<HashName, number>> = {
  md5: 39,
  sha1: 63,
  sha224: 112,
  sha256: 128,
  sha384: 192,
  sha512: 256,
  'sha512-256': 128,
};

/** Modulus bits -> bits of security; less than the first row is none. */
const RSA_BITS: readonly (readonly [modulus: number, security: number])[] = [
  [15360, 256],
  [7680, 192],
  [3072, 128],
  [2048, 112],
  [1024, 80],
];

/** Null for a kind of key that has no choice of size to judge. */
export function keySecurityBits({ type, bits }: PublicKey): number | null {
  if (bits === null) return null;
  if (type === 'EC') return Math.floor(bits / 2);
  if (type === 'RSA' || type === 'RSA-PSS') return RSA_BITS.find(([modulus]) => bits >= modulus)?.[1] ?? 0;
  return null;
}

/** @param least bits of security below which a key or hash is refused; the root's own signature is not looked at */
export function strength(path: readonly Position[], least: number): Finding[] {
  return path.flatMap((position) => [
    ...weakKey(position, least),
    ...(position.isRoot ? [] : weakHash(position, least)),
  ]);
}

function weakKey({ certificate: { publicKey }, fact }: Position, least: number): Finding[] {
  const security = keySecurityBits(publicKey);
  if (security === null || security >= least) return [];
  const { type: keyType, bits } = publicKey;
  const enough = keyType === 'EC' ? least * 2 : (RSA_BITS.findLast(([, worth]) => worth >= least)?.[0] ?? bits ?? 0);
  return [finding('KEY_TOO_SMALL', 'blocker', { ...fact, keyType, bits: bits ?? 0, least: enough })];
}

function weakHash({ certificate, fact }: Position, least: number): Finding[] {
  const { hash } = signatureAlgorithm(certificate.signatureAlgorithm);
  if (hash === null || HASH_BITS[hash] >= least) return [];
  return [finding('SIGNATURE_HASH_WEAK', 'blocker', { ...fact, algorithm: hashLabel(hash) })];
}
