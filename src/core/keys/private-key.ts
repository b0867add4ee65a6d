/**
 * A private key, read from PKCS#1, SEC1, PKCS#8 or made from its numbers, with the public key that belongs to it. The
 * secret is kept once, as minimal PKCS#8 (RFC 5208, version 0) that this product built: the other encodings are made
 * from it. Some kinds of keys need arithmetic from libraries that are loaded when one is met: hence the promises.
 */
import { algorithmIdentifier, type AlgorithmIdentifier } from '../der/algorithm.ts';
import { type Element, readWhole } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { octets, smallInteger, wholeBits } from '../der/primitive.ts';
import { context, contextPrimitive, SEQUENCE } from '../der/tag.ts';
import * as write from '../der/write.ts';
import type { CostBudget } from '../limits.ts';
import { damaged, readingAsync, refuse } from '../refusal.ts';
import { dsaPrivateKey, dsaTraditional } from './dsa.ts';
import { ecPrivateKey } from './ec.ts';
import { edwardsKeyParts, isEdwards } from './edwards.ts';
import type { KeyParts } from './key-parts.ts';
import { keyTypeName } from './key-types.ts';
import { latticeName, latticePrivateKey } from './lattice.ts';
import { pssParameters } from './pss-parameters.ts';
import { type PublicKey, publicKey } from './public-key.ts';
import { rsaPrivateKey } from './rsa.ts';
import { slhDsaOctets, slhDsaPrivateKey } from './slh-dsa.ts';

export interface PrivateKey {
  readonly public: PublicKey;
  /** Minimal PKCS#8, unencrypted: a secret. `wipe` it when it is no longer needed. */
  readonly pkcs8: Uint8Array<ArrayBuffer>;
}

/**
 * Reads an unencrypted PrivateKeyInfo or OneAsymmetricKey (RFC 5208 5, RFC 5958 2). Refuses DAMAGED, KEY_UNSUPPORTED,
 * and TOO_COSTLY where a `budget` is given and too little of it is left.
 */
export function readPkcs8(der: Uint8Array, budget: CostBudget | null = null): Promise<PrivateKey> {
  return readingAsync('private-key', () => privateKeyInfo(readWhole(der), budget));
}

/** Reads an RSAPrivateKey (RFC 8017 A.1.2). */
export function readPkcs1(der: Uint8Array): Promise<PrivateKey> {
  return keyOf(async () => rsaPrivateKey(readWhole(der)));
}

/** Reads an ECPrivateKey (RFC 5915 3) that names its own curve. */
export function readSec1(der: Uint8Array, budget: CostBudget | null = null): Promise<PrivateKey> {
  return keyOf(() => ecPrivateKey(readWhole(der), null, budget));
}

/** Reads a DSA key as openssl wrote it before PKCS#8. */
export function readDsa(der: Uint8Array, budget: CostBudget | null = null): Promise<PrivateKey> {
  return keyOf(async () => dsaTraditional(readWhole(der), budget));
}

/** The key of what a decoder answers; its refusals name the private key. */
export function keyOf(decode: () => Promise<KeyParts>): Promise<PrivateKey> {
  return readingAsync('private-key', async () => assemble(await decode()));
}

async function privateKeyInfo(element: Element, budget: CostBudget | null): Promise<PrivateKey> {
  const fields = fieldsOf(element, SEQUENCE);
  if (smallInteger(fields.any()) > 1) damaged('wrong-value', element.start);
  const algorithm = algorithmIdentifier(fields.any());
  const inner = octets(fields.any());
  fields.optional(context(0));
  const given = fields.optional(contextPrimitive(1));
  const parts = await partsOf(algorithm, inner, budget);
  const key = assemble(parts);
  if (given !== null && !isPublicKey(key, parts.algorithm, wholeBits(given, contextPrimitive(1)))) {
    wipe(key);
    damaged('inconsistent', given.start);
  }
  return key;
}

async function partsOf(
  algorithm: AlgorithmIdentifier,
  inner: Uint8Array,
  budget: CostBudget | null,
): Promise<KeyParts> {
  const { oid: id, parameters } = algorithm;
  if (id === oid.rsaEncryption) return rsaPrivateKey(readWhole(inner));
  if (id === oid.rsassaPss) {
    pssParameters(algorithm);
    return rsaPrivateKey(readWhole(inner), algorithm.element.whole);
  }
  if (id === oid.ecPublicKey) return ecPrivateKey(readWhole(inner), parameters, budget);
  if (id === oid.dsa) return dsaPrivateKey(readWhole(inner), algorithm, budget);
  if (isEdwards(id)) return edwardsKeyParts(id, octets(readWhole(inner)), null, budget);
  const lattice = latticeName(id);
  if (lattice !== null) return latticePrivateKey(id, lattice, inner, budget);
  const slh = slhDsaOctets(id);
  return slh === null ? refuse('KEY_UNSUPPORTED', { algorithm: keyTypeName(id) }) : slhDsaPrivateKey(id, slh, inner);
}

/** OneAsymmetricKey may carry the public key (RFC 5958 2), in any form of its own kind. */
function isPublicKey(key: PrivateKey, algorithm: Uint8Array, bits: Uint8Array): boolean {
  const spki = write.sequence(algorithm, write.bitString(bits));
  return publicKey(readWhole(spki)).identity === key.public.identity;
}

function assemble({ algorithm, subjectPublicKey, privateKey }: KeyParts): PrivateKey {
  const pkcs8 = write.sequence(write.integer(0), algorithm, write.octetString(privateKey));
  privateKey.fill(0);
  const spki = write.sequence(algorithm, write.bitString(subjectPublicKey));
  return { public: publicKey(readWhole(spki)), pkcs8 };
}

/** Overwrites the secret. Best effort: copies the garbage collector made are out of reach. */
export function wipe(key: PrivateKey): void {
  key.pkcs8.fill(0);
}
