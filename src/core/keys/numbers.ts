/** Arithmetic on the numbers of keys. BigInt is not constant in time: it runs where nobody else can measure it. */
import { concat, hex } from '../bytes.ts';

/** The non-negative number of big-endian octets; none are 0. */
export function toBigInt(octets: Uint8Array): bigint {
  return octets.length === 0 ? 0n : BigInt(`0x${hex(octets)}`);
}

/** As few big-endian octets as the number needs; at least one. */
export function toOctets(number: bigint): Uint8Array<ArrayBuffer> {
  const digits = number.toString(16);
  return Uint8Array.from(Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex'));
}

/** Big-endian octets from little-endian ones. */
export function reversed(octets: Uint8Array): Uint8Array<ArrayBuffer> {
  return concat([octets.toReversed()]);
}

/** base^exponent modulo `modulus`. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** The number whose product with `a` is 1 modulo `modulus`; null where there is none. */
export function inverse(a: bigint, modulus: bigint): bigint | null {
  let [r, next] = [modulus, a % modulus];
  let [t, nextT] = [0n, 1n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next] = [next, r - quotient * next];
    [t, nextT] = [nextT, t - quotient * nextT];
  }
  return r === 1n ? ((t % modulus) + modulus) % modulus : null;
}
