/** DSA keys (FIPS 186-4 4): Dss-Parms of RFC 3279 2.3.2, and the form openssl wrote before PKCS#8. */
import type { AlgorithmIdentifier } from '../der/algorithm.ts';
import type { Element } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { smallInteger, unsignedOctets } from '../der/primitive.ts';
import { SEQUENCE } from '../der/tag.ts';
import * as write from '../der/write.ts';
import type { CostBudget } from '../limits.ts';
import { damaged, refuse } from '../refusal.ts';
import { spendOnPower } from './key-cost.ts';
import type { KeyParts } from './key-parts.ts';
import { power, toBigInt, toOctets } from './numbers.ts';
import { bitLength } from './public-key.ts';

/** As openssl bounds them: a larger one would only serve to keep us busy. */
const MAX_BITS = 10_000;
const MAX_ORDER_BITS = 512;

export interface DsaNumbers {
  readonly p: Uint8Array;
  readonly q: Uint8Array;
  readonly g: Uint8Array;
  /** The public number, where it stands beside the private one. */
  readonly y: Uint8Array | null;
  /** The private number: a secret. */
  readonly x: Uint8Array;
}

/** SEQUENCE { 0, p, q, g, y, x }, under "DSA PRIVATE KEY". */
export function dsaTraditional(element: Element, budget: CostBudget | null = null): KeyParts {
  const fields = fieldsOf(element, SEQUENCE);
  if (smallInteger(fields.any()) !== 0) damaged('wrong-value', element.start);
  const [p, q, g, y, x] = Array.from({ length: 5 }, () => unsignedOctets(fields.any())) as FiveNumbers;
  fields.end();
  return dsaKeyParts({ p, q, g, y, x }, budget);
}

type FiveNumbers = [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];

/** The INTEGER x inside PKCS#8. Without parameters around it, it is no key at all. */
export function dsaPrivateKey(
  element: Element,
  algorithm: AlgorithmIdentifier,
  budget: CostBudget | null = null,
): KeyParts {
  const fields = fieldsOf(algorithm.parameters ?? damaged('missing-field', element.start), SEQUENCE);
  const [p, q, g] = Array.from({ length: 3 }, () => unsignedOctets(fields.any())) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  fields.end();
  return dsaKeyParts({ p, q, g, y: null, x: unsignedOctets(element) }, budget);
}

/** FIPS 186-4 4.1: y = g^x modulo p, with x below q. */
export function dsaKeyParts({ p, q, g, y, x }: DsaNumbers, budget: CostBudget | null = null): KeyParts {
  if (bitLength(p) > MAX_BITS || bitLength(q) > MAX_ORDER_BITS) {
    refuse('KEY_UNSUPPORTED', { algorithm: `DSA, ${String(bitLength(p))} bits` });
  }
  spendOnPower(budget, 'DSA', bitLength(p), bitLength(q));
  const [P, Q, G, X] = [p, q, g, x].map(toBigInt) as [bigint, bigint, bigint, bigint];
  if (X === 0n || X >= Q || G < 2n || G >= P) damaged('wrong-value');
  const computed = power(G, X, P);
  if (y !== null && toBigInt(y) !== computed) damaged('inconsistent');
  const algorithm = dsaAlgorithm(p, q, g);
  return { algorithm, subjectPublicKey: write.integer(toOctets(computed)), privateKey: write.integer(x) };
}

export function dsaAlgorithm(p: Uint8Array, q: Uint8Array, g: Uint8Array): Uint8Array {
  return write.algorithm(oid.dsa, write.sequence(write.integer(p), write.integer(q), write.integer(g)));
}
