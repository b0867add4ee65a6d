/** The hashes that one of Node's two libraries lacks, against OpenSSL, which has them all. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hex } from '#core/bytes.ts';
import { type DigestName, digestOctets, loadDigest } from '#core/crypto/digest.ts';
import { realCrypto } from '#test/security/crypto-guard.ts';

/** OpenSSL's names where they differ from ours. */
const NAMES: readonly DigestName[] = [
  ...(['md5', 'sha1', 'sha256', 'sha512', 'sha512-256'] as const),
  ...(['sha512-224', 'sha3-224', 'sha3-256', 'sha3-384', 'sha3-512', 'blake2b512'] as const),
];
const BLOCKS: Readonly<Partial<Record<DigestName, number>>> = {
  sha512: 128,
  'sha512-224': 128,
  'sha512-256': 128,
  'sha3-224': 144,
  'sha3-256': 136,
  'sha3-384': 104,
  'sha3-512': 72,
  blake2b512: 128,
};

describe.each(NAMES)('%s', (name) => {
  test('hashes, keyed too, as OpenSSL does', async () => {
    const digest = await loadDigest(name);
    expect(digest).toMatchObject({ name, octets: digestOctets(name), block: BLOCKS[name] ?? 64 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (key, data) => {
        const whole = realCrypto.createHash(name).update(key).update(data).digest('hex');
        expect(hex(digest.hash(key, data))).toBe(whole);
        const keyed = realCrypto.createHmac(name, key).update(data).update(key).digest('hex');
        expect(hex(digest.hmac(key, data, key))).toBe(keyed);
      }),
      { numRuns: 50 },
    );
  });

  test('derives by PBKDF2 as OpenSSL does', async () => {
    const [password, salt] = [Buffer.from('schlüssel'), Buffer.from('salt')];
    const expected = realCrypto.pbkdf2Sync(password, salt, 17, 100, name).toString('hex');
    expect(hex(await (await loadDigest(name)).pbkdf2(password, salt, 17, 100))).toBe(expected);
  });
});
