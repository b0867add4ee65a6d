/** Whatever key there is: written in each form it has and read back, it is the same key; changed, it is none or the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURVES } from '#core/crypto/curve.ts';
import { publicPoint } from '#core/crypto/ec-point.ts';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { dsaKeyParts } from '#core/keys/dsa.ts';
import { ecKeyParts } from '#core/keys/ec.ts';
import { edwardsKeyParts } from '#core/keys/edwards.ts';
import { readEncryptedPkcs8, unlockPkcs8, writeEncryptedPkcs8 } from '#core/keys/encrypted-pkcs8.ts';
import { inverse, power, toBigInt, toOctets } from '#core/keys/numbers.ts';
import { keyOf, type PrivateKey, readPkcs1, readPkcs8, readSec1, wipe } from '#core/keys/private-key.ts';
import { readPublicKey } from '#core/keys/public-key.ts';
import { rsaKeyParts, rsaPrimes } from '#core/keys/rsa.ts';
import { toPkcs1, toSec1 } from '#core/keys/write-key.ts';
import { CostBudget } from '#core/limits.ts';
import { open } from '#core/open/open.ts';
import { Refusal } from '#core/refusal.ts';
import { rsa } from '#test/support/pairs.ts';

/** Of arithmetic on large curves in BigInt, a few go a long way. */
const RUNS = { numRuns: 12 };
const SMALL_CURVES = CURVES.filter(({ bits }) => bits < 300);

/** A key on a curve, from any number below its order. */
const ecKey = fc.tuple(fc.constantFrom(...SMALL_CURVES), fc.bigInt(1n, 2n ** 600n)).map(async ([curve, number]) => {
  const order = BigInt(`0x${curve.numbers.n}`);
  const scalar = (number % (order - 1n)) + 1n;
  return { curve, scalar, key: await keyOf(() => ecKeyParts(curve, toOctets(scalar), null)) };
});

const edwardsKey = fc
  .constantFrom(
    [oid.ed25519, 32] as const,
    [oid.x25519, 32] as const,
    [oid.ed448, 57] as const,
    [oid.x448, 56] as const,
  )
  .chain(([id, octets]) => fc.uint8Array({ minLength: octets, maxLength: octets }).map((seed) => ({ id, seed })));

async function same(a: Promise<PrivateKey>, b: PrivateKey): Promise<void> {
  const read = await a;
  expect(Buffer.from(read.pkcs8).equals(Buffer.from(b.pkcs8))).toBe(true);
  expect(read.public.identity).toBe(b.public.identity);
  expect(Buffer.from(read.public.spki).equals(Buffer.from(b.public.spki))).toBe(true);
}

describe('written and read back', () => {
  test('an EC key, as PKCS#8 and SEC1', async () => {
    await fc.assert(
      fc.asyncProperty(ecKey, async (made) => {
        const { key, curve } = await made;
        await same(readPkcs8(key.pkcs8), key);
        await same(readSec1(toSec1(key) ?? new Uint8Array()), key);
        expect(toPkcs1(key)).toBeNull();
        expect(readPublicKey(key.public.spki)).toEqual(key.public);
        expect(key.public).toMatchObject({ type: 'EC', curve: curve.name, bits: curve.bits });
      }),
      RUNS,
    );
  });

  test('a key of RFC 8410 from any seed', async () => {
    await fc.assert(
      fc.asyncProperty(edwardsKey, async ({ id, seed }) => {
        const key = await keyOf(() => edwardsKeyParts(id, seed, null));
        await same(readPkcs8(key.pkcs8), key);
        expect(toSec1(key)).toBeNull();
        expect(readPublicKey(key.public.spki)).toEqual(key.public);
      }),
      RUNS,
    );
  });

  test('a DSA key with any number below its order', async () => {
    // RFC 5114 has larger ones; for arithmetic a small group of prime order is as good.
    const [p, q, g] = [7879n, 101n, 170n].map(toOctets) as [Uint8Array, Uint8Array, Uint8Array];
    await fc.assert(
      fc.asyncProperty(fc.bigInt(1n, 100n), async (x) => {
        const key = await keyOf(async () => dsaKeyParts({ p, q, g, y: null, x: toOctets(x) }));
        await same(readPkcs8(key.pkcs8), key);
        expect(readPublicKey(key.public.spki)).toEqual(key.public);
      }),
      RUNS,
    );
  });

  test('an RSA key, as PKCS#8 and PKCS#1, and from as few of its numbers as make one', async () => {
    const { key } = rsa;
    await same(readPkcs8(key.pkcs8), key);
    await same(readPkcs1(toPkcs1(key) ?? new Uint8Array()), key);
  });

  test('any key under any password', async () => {
    const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const profile = { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 1 } as const;
    await fc.assert(
      fc.asyncProperty(seed, fc.string({ unit: 'binary' }), async (octets, password) => {
        const key = await keyOf(() => edwardsKeyParts(oid.ed25519, octets, null));
        const locked = readEncryptedPkcs8(await writeEncryptedPkcs8(key, password, profile));
        const opened = await unlockPkcs8(locked, [password], new CostBudget(1_000_000));
        await same(Promise.resolve(opened.key), key);
      }),
      RUNS,
    );
  });
});

describe('numbers', () => {
  test('any two primes make a key whose primes can be found again', () => {
    const primes = [10_007n, 10_009n, 65_537n, 1_000_003n, 2_147_483_647n, 67_280_421_310_721n];
    const pair = fc.uniqueArray(fc.constantFrom(...primes), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(pair, fc.constantFrom(3n, 5n, 17n, 65_539n), ([p = 0n, q = 0n], e) => {
        const d = inverse(e, (p - 1n) * (q - 1n));
        fc.pre(d !== null && e < p * q);
        const numbers = { n: toOctets(p * q), e: toOctets(e), d: toOctets(d) };
        const found = rsaPrimes(numbers.n, numbers.e, numbers.d);
        const primesFound = [found?.p, found?.q].map((prime) => toBigInt(prime ?? new Uint8Array()));
        expect(new Set(primesFound)).toEqual(new Set([p, q]));
        expect(() => rsaKeyParts({ ...numbers, p: toOctets(p), q: toOctets(q) })).not.toThrow();
        expect(() => rsaKeyParts({ ...numbers, p: toOctets(p), q: toOctets(p) })).toThrow(Refusal);
      }),
    );
  });

  test('power and inverse are what they say', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 500n), fc.bigInt(0n, 30n), fc.bigInt(2n, 1000n), (base, exponent, modulus) => {
        expect(power(base, exponent, modulus)).toBe(base ** exponent % modulus);
        const found = inverse(base, modulus);
        if (found !== null) expect((found * base) % modulus).toBe(1n % modulus);
      }),
    );
  });

  test('zero and what is not below the order are no keys', async () => {
    for (const curve of SMALL_CURVES) {
      const order = BigInt(`0x${curve.numbers.n}`);
      const octets = (number: bigint): Uint8Array =>
        Buffer.from(number.toString(16).padStart(curve.orderOctets * 2, '0'), 'hex');
      expect(await publicPoint(curve, octets(0n))).toBeNull();
      expect(await publicPoint(curve, octets(order))).toBeNull();
      expect(await publicPoint(curve, octets(order - 1n))).not.toBeNull();
    }
  });
});

describe('changed anywhere', () => {
  test('a key is the same key, or refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(ecKey, fc.nat(), fc.integer({ min: 1, max: 255 }), async (made, place, flip) => {
        const { key } = await made;
        for (const der of [key.pkcs8, toSec1(key) ?? new Uint8Array()]) {
          const changed = der.slice();
          const at = place % der.length;
          changed[at] = (changed[at] as number) ^ flip;
          const { items, unread } = await open(changed);
          const [item] = items;
          // The curve may be another now, and the same number is a key there too when no public key contradicts it.
          if (item?.content.kind === 'private-key') expect(item.content.key.public.identity).toBe(key.public.identity);
          else expect(unread.length + items.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 25 },
    );
  });
});

test('a wiped key is gone', async () => {
  const key = await keyOf(() => edwardsKeyParts(oid.ed25519, new Uint8Array(32).fill(1), null));
  wipe(key);
  expect(key.pkcs8.every((octet) => octet === 0)).toBe(true);
});

test('parameters that a key does not need make no other key of it', () => {
  const bits = write.bitString(new Uint8Array(32).fill(9));
  const plain = readPublicKey(write.sequence(write.algorithm(oid.ed25519), bits));
  const withNull = readPublicKey(write.sequence(write.algorithm(oid.ed25519, write.nullValue()), bits));
  expect(withNull.identity).toBe(plain.identity);
  expect(withNull.sha256).not.toBe(plain.sha256);
});
