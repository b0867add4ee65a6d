/** Weak RSA keys, with numbers made here: by the faulty chips' own recipe, and with primes that lie close together. */
import { describe, expect, test } from 'vitest';
import { hasClosePrimes } from '#core/checks/close-primes.ts';
import { isRoca } from '#core/checks/roca.ts';
import { rsa } from '#test/support/pairs.ts';

const ordinary = BigInt(`0x${Buffer.from(rsa.certificate.publicKey.rsa?.modulus ?? []).toString('hex')}`);

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, factor] = [1n, base % modulus];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % modulus;
    factor = (factor * factor) % modulus;
  }
  return result;
}

/** Miller and Rabin, for bases that settle it for all practical numbers. */
function isPrime(n: bigint): boolean {
  if (n % 2n === 0n) return n === 2n;
  let [odd, twos] = [n - 1n, 0];
  for (; odd % 2n === 0n; odd /= 2n) twos++;
  return [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n].every((base) => {
    if (n % base === 0n) return n === base;
    let x = power(base, odd, n);
    if (x === 1n || x === n - 1n) return true;
    for (let i = 1; i < twos; i++) {
      x = (x * x) % n;
      if (x === n - 1n) return true;
    }
    return false;
  });
}

function nextPrime(from: bigint): bigint {
  let n = from | 1n;
  while (!isPrime(n)) n += 2n;
  return n;
}

/** k*M + 65537^a mod M, M the product of the first 39 primes, as the chips of 512-bit keys did it. */
function chipPrime(start: bigint, exponent: bigint): bigint {
  const primes: bigint[] = [];
  for (let n = 2n; primes.length < 39; n++) if (primes.every((prime) => n % prime !== 0n)) primes.push(n);
  const M = primes.reduce((product, prime) => product * prime, 1n);
  for (let k = start; ; k++) {
    const candidate = k * M + power(65_537n, exponent, M);
    if (isPrime(candidate)) return candidate;
  }
}

describe('ROCA', () => {
  const [p, q] = [chipPrime(1n << 36n, 12_345n), chipPrime((1n << 36n) + 99_999n, 54_321n)];

  test('a modulus of such primes is found, one prime replaced is not', () => {
    expect(isRoca(p * q)).toBe(true);
    expect(isRoca(p * nextPrime(q + 2n))).toBe(false);
  });

  test('an ordinary key is none', () => {
    expect(isRoca(ordinary)).toBe(false);
  });
});

describe('close primes', () => {
  const p = nextPrime(3n ** 320n);

  test('are found when Fermat finds them within 100 rounds', () => {
    expect(hasClosePrimes(p * nextPrime(p + 2n))).toBe(true);
    expect(hasClosePrimes(p * p)).toBe(true);
  });

  test('are not when they differ in their first half', () => {
    expect(hasClosePrimes(p * nextPrime(2n * p))).toBe(false);
    expect(hasClosePrimes(ordinary)).toBe(false);
  });

  test('a hundred rounds reach as far as they should', () => {
    // Primes p and p + d are found in round d * d / 8p.
    const small = nextPrime(3n ** 40n);
    const apart = (rounds: number): bigint => BigInt(Math.round(Math.sqrt(8 * Number(small) * rounds)));
    expect(hasClosePrimes(small * nextPrime(small + apart(80)))).toBe(true);
    expect(hasClosePrimes(small * nextPrime(small + apart(130)))).toBe(false);
  });
});
