/**
 * ML-DSA and ML-KEM private keys (RFC 9881 6, RFC 9935 6): a seed, the key expanded from it, or both. Writers from
 * before those RFCs put the bare octets there, Open Quantum Safe also with the public key behind them.
 */
import { sameBytes } from '../bytes.ts';
import { LATTICE, latticeFromSeed, type LatticeName, latticePublicKey } from '../crypto/post-quantum.ts';
import { readWhole } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import { octets } from '../der/primitive.ts';
import { contextPrimitive, OCTET_STRING, SEQUENCE } from '../der/tag.ts';
import * as write from '../der/write.ts';
import type { CostBudget } from '../limits.ts';
import { damaged } from '../refusal.ts';
import { spendOnSeed } from './key-cost.ts';
import type { KeyParts } from './key-parts.ts';
import { keyTypeName } from './key-types.ts';

export function latticeName(algorithm: string): LatticeName | null {
  const name = keyTypeName(algorithm);
  return name in LATTICE ? (name as LatticeName) : null;
}

interface Found {
  readonly seed: Uint8Array | null;
  readonly expanded: Uint8Array | null;
}

/** `inner`: what the privateKey of PKCS#8 holds. Kept as a seed where there is one, as the RFCs recommend. */
export async function latticePrivateKey(
  id: string,
  name: LatticeName,
  inner: Uint8Array,
  budget: CostBudget | null = null,
): Promise<KeyParts> {
  spendOnSeed(budget, name);
  const { seed, expanded } = bare(name, inner) ?? wrapped(inner);
  const sizes = LATTICE[name];
  if (seed !== null && seed.length !== sizes.seed) damaged('wrong-length');
  if (expanded !== null && expanded.length !== sizes.expanded) damaged('wrong-length');
  const subjectPublicKey = await publicKeyOf(name, seed, expanded);
  const privateKey =
    seed === null ? write.octetString(expanded as Uint8Array) : write.element(contextPrimitive(0), seed);
  return { algorithm: write.algorithm(id), subjectPublicKey, privateKey };
}

/** Seed and expanded key must belong together. */
async function publicKeyOf(
  name: LatticeName,
  seed: Uint8Array | null,
  expanded: Uint8Array | null,
): Promise<Uint8Array> {
  if (seed === null) return (await latticePublicKey(name, expanded as Uint8Array)) ?? damaged('inconsistent');
  const made = await latticeFromSeed(name, seed);
  const isSame = expanded === null || sameBytes(made.expanded, expanded);
  made.expanded.fill(0);
  return isSame ? made.publicKey : damaged('inconsistent');
}

function bare(name: LatticeName, inner: Uint8Array): Found | null {
  const sizes = LATTICE[name];
  if (inner.length === sizes.seed) return { seed: inner, expanded: null };
  const isExpanded = inner.length === sizes.expanded || inner.length === sizes.expanded + sizes.public;
  return isExpanded ? { seed: null, expanded: inner.subarray(0, sizes.expanded) } : null;
}

function wrapped(inner: Uint8Array): Found {
  const element = readWhole(inner);
  if (element.tag === contextPrimitive(0)) return { seed: element.content, expanded: null };
  if (element.tag === OCTET_STRING) return { seed: null, expanded: element.content };
  const fields = fieldsOf(element, SEQUENCE);
  const [seed, expanded] = [octets(fields.any()), octets(fields.any())];
  fields.end();
  return { seed, expanded };
}
