/** RSAPrivateKey (RFC 8017 A.1.2): the numbers, and whether they agree with each other. */
import type { Element } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { smallInteger, unsignedOctets } from '../der/primitive.ts';
import { SEQUENCE } from '../der/tag.ts';
import * as write from '../der/write.ts';
import { damaged, refuse } from '../refusal.ts';
import type { KeyParts } from './key-parts.ts';
import { inverse, power, toBigInt, toOctets } from './numbers.ts';
import { bitLength } from './public-key.ts';

/** BoringSSL's own bound; the arithmetic of a larger one would only serve to keep us busy. */
const MAX_BITS = 16_384;
/** Finding the primes of a larger modulus takes seconds; only JWK lets them be left out. */
const MAX_FACTORED_BITS = 8192;

export const RSA_ALGORITHM: Uint8Array = write.algorithm(oid.rsaEncryption, write.nullValue());

/** The numbers of a key: n, e, d and its two primes. Secrets, but for the first two. */
export interface RsaNumbers {
  readonly n: Uint8Array;
  readonly e: Uint8Array;
  readonly d: Uint8Array;
  readonly p: Uint8Array;
  readonly q: Uint8Array;
}

/** `algorithm`: rsaEncryption, or the id-RSASSA-PSS with its parameters that stands around the key. */
export function rsaPrivateKey(element: Element, algorithm: Uint8Array = RSA_ALGORITHM): KeyParts {
  const fields = fieldsOf(element, SEQUENCE);
  const version = smallInteger(fields.any());
  if (version === 1) refuse('KEY_UNSUPPORTED', { algorithm: 'RSA, multi-prime' });
  if (version !== 0) damaged('wrong-value', element.start);
  const numbers = Array.from({ length: 8 }, () => unsignedOctets(fields.any()));
  fields.end();
  return parts(numbers, algorithm, element.start);
}

/** A key whose remaining numbers follow from these (RFC 8017 3.2). */
export function rsaKeyParts({ n, e, d, p, q }: RsaNumbers): KeyParts {
  const [D, P, Q] = [d, p, q].map(toBigInt) as [bigint, bigint, bigint];
  if (P < 2n || Q < 2n || bitLength(p) + bitLength(q) > MAX_BITS) damaged('inconsistent');
  const more = [D % (P - 1n), D % (Q - 1n), inverse(Q, P) ?? damaged('inconsistent')].map(toOctets);
  const result = parts([n, e, d, p, q, ...more], RSA_ALGORITHM, 0);
  for (const secret of more) secret.fill(0);
  return result;
}

/**
 * The primes of a modulus from both its exponents, for keys that come without: e*d - 1 is a multiple of the order of
 * every number, so a square root of 1 met on the way to it, other than 1 and -1, shares a factor with n (NIST SP
 * 800-56B appendix C). Null where none is found.
 */
export function rsaPrimes(n: Uint8Array, e: Uint8Array, d: Uint8Array): Pick<RsaNumbers, 'p' | 'q'> | null {
  const [N, E, D] = [n, e, d].map(toBigInt) as [bigint, bigint, bigint];
  if (bitLength(n) > MAX_FACTORED_BITS || D >= N || E >= N || (N & 1n) === 0n) return null;
  let odd = E * D - 1n;
  let twos = 0;
  for (; odd > 0n && (odd & 1n) === 0n; odd >>= 1n) twos++;
  for (const base of [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n]) {
    let root = power(base, odd, N);
    for (let i = 0; i < twos; i++) {
      const square = (root * root) % N;
      if (square === 1n && root !== 1n && root !== N - 1n) {
        const p = commonDivisor(root - 1n, N);
        return { p: toOctets(p), q: toOctets(N / p) };
      }
      root = square;
    }
    if (root !== 1n) return null;
  }
  return null;
}

function parts(numbers: readonly Uint8Array[], algorithm: Uint8Array, at: number): KeyParts {
  const [n, e] = numbers as [Uint8Array, Uint8Array];
  if (bitLength(n) > MAX_BITS) refuse('KEY_UNSUPPORTED', { algorithm: `RSA, ${String(bitLength(n))} bits` });
  if (numbers.some((number) => bitLength(number) > MAX_BITS) || !agrees(numbers)) damaged('inconsistent', at);
  const encoded = numbers.map((number) => write.integer(number));
  const privateKey = write.sequence(write.integer(0), ...encoded);
  for (const secret of encoded) secret.fill(0);
  return { algorithm, subjectPublicKey: write.sequence(write.integer(n), write.integer(e)), privateKey };
}

/** RFC 8017 3.2: n = p*q, e*d = 1 modulo p-1 and q-1, and the CRT values follow from them. */
function agrees(numbers: readonly Uint8Array[]): boolean {
  const [n, e, d, p, q, dP, dQ, qInv] = numbers.map(toBigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  if (p < 2n || q < 2n || n !== p * q) return false;
  if ((e * d - 1n) % (p - 1n) !== 0n || (e * d - 1n) % (q - 1n) !== 0n) return false;
  return dP === d % (p - 1n) && dQ === d % (q - 1n) && (qInv * q) % p === 1n;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [greater, less] = [a, b];
  while (less !== 0n) [greater, less] = [less, greater % less];
  return greater;
}
