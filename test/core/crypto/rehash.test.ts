/** Our MD5, SHA-1 and SHA-256 over words, and what has no loop of its own, against the runtime's hashes. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, hex } from '#core/bytes.ts';
import { nodeDigest } from '#core/crypto/digest.ts';
import { hash, type HashName } from '#core/crypto/nodecrypto.ts';
import { rehash } from '#core/crypto/rehash.ts';
import { rehashBeside } from '#core/crypto/rehash-lanes.ts';

const NAMES: readonly HashName[] = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha512-256'];
/** Up to more than a block can hold beside a digest. */
const SUFFIX = fc.uint8Array({ maxLength: 60 });

test.each(NAMES)('%s over and over is what the runtime makes of it', (name) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), SUFFIX, fc.nat(40), (seed, suffix, times) => {
      let expected: Uint8Array = seed;
      for (let i = 0; i < times; i++) expected = hash(name, concat([expected, suffix]));
      expect(hex(rehash(nodeDigest(name), seed, times, suffix))).toBe(hex(expected));
    }),
  );
});

test.each(['md5', 'sha1', 'sha256'] as const)('%s a thousand times is what the runtime makes of it', (name) => {
  const seed = hash(name, new Uint8Array(3));
  for (const times of [499, 500, 501, 502, 1001]) {
    let expected: Uint8Array = seed;
    for (let i = 0; i < times; i++) expected = hash(name, expected);
    expect(hex(rehash(nodeDigest(name), seed, times))).toBe(hex(expected));
  }
});

/** Enough of them for three turns of four lanes, and of lengths that make some leave and others come in their place. */
const SEVERAL = fc.array(fc.record({ seed: fc.uint8Array({ maxLength: 70 }), times: fc.nat(9_000) }), { maxLength: 9 });

test('several at once each get what they would get alone', async () => {
  await fc.assert(
    fc.asyncProperty(SEVERAL, async (asked) => {
      const sha1 = nodeDigest('sha1');
      const got = await Promise.all(asked.map(({ seed, times }) => rehashBeside(sha1, seed, times)));
      expect(got.map(hex)).toEqual(asked.map(({ seed, times }) => hex(rehash(sha1, seed, times))));
    }),
    { numRuns: 30 },
  );
});

test('one that comes later takes its place beside the others', async () => {
  const sha1 = nodeDigest('sha1');
  const first = [1, 2, 3].map((octet) => rehashBeside(sha1, Uint8Array.of(octet), 20_000));
  await first[0];
  const later = await rehashBeside(sha1, Uint8Array.of(4), 5);
  expect(hex(later)).toBe(hex(rehash(sha1, Uint8Array.of(4), 5)));
  expect((await Promise.all(first)).map(hex)).toEqual(
    [1, 2, 3].map((octet) => hex(rehash(sha1, Uint8Array.of(octet), 20_000))),
  );
});
