/** The keys of RFC 8410: a string of octets for each of four curves, from which the public one is computed. */
import { sameBytes } from '../bytes.ts';
import { curve448PublicKey } from '../crypto/curve448.ts';
import { publicFromPkcs8 } from '../crypto/nodecrypto.ts';
import * as oid from '../der/oids.ts';
import * as write from '../der/write.ts';
import type { CostBudget } from '../limits.ts';
import { damaged } from '../refusal.ts';
import { spendOnSeed } from './key-cost.ts';
import type { KeyParts } from './key-parts.ts';
import { keyTypeName } from './key-types.ts';

/** Octets of private and public key alike. */
const OCTETS: Readonly<Record<string, number>> = {
  [oid.ed25519]: 32,
  [oid.x25519]: 32,
  [oid.ed448]: 57,
  [oid.x448]: 56,
};

export function isEdwards(algorithm: string): boolean {
  return OCTETS[algorithm] !== undefined;
}

/** `seed`: the private key's octets; `given`: the public key that stands beside them, which must be the same. */
export async function edwardsKeyParts(
  id: string,
  seed: Uint8Array,
  given: Uint8Array | null,
  budget: CostBudget | null = null,
): Promise<KeyParts> {
  if (id === oid.ed448 || id === oid.x448) spendOnSeed(budget, keyTypeName(id));
  if (seed.length !== OCTETS[id]) damaged('wrong-length');
  const algorithm = write.algorithm(id);
  const privateKey = write.octetString(seed);
  const subjectPublicKey = await publicKeyOf(id, algorithm, seed, privateKey);
  if (given !== null && !sameBytes(given, subjectPublicKey)) damaged('inconsistent');
  return { algorithm, subjectPublicKey, privateKey };
}

async function publicKeyOf(id: string, algorithm: Uint8Array, seed: Uint8Array, key: Uint8Array): Promise<Uint8Array> {
  if (id === oid.ed448) return curve448PublicKey('Ed448', seed);
  if (id === oid.x448) return curve448PublicKey('X448', seed);
  const pkcs8 = write.sequence(write.integer(0), algorithm, write.octetString(key));
  const spki = publicFromPkcs8(pkcs8) ?? damaged('wrong-length');
  pkcs8.fill(0);
  return spki.subarray(-32);
}
