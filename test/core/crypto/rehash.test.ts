/** Our MD5, SHA-1 and SHA-256 over words, and what has no loop of its own, against the runtime's hashes. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, hex } from '#core/bytes.ts';
import { nodeDigest } from '#core/crypto/digest.ts';
import { hash, type HashName } from '#core/crypto/nodecrypto.ts';
import { rehash } from '#core/crypto/rehash.ts';

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
