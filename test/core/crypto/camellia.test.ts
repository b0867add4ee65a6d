/** RFC 3713 appendix A, and OpenSSL. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hex } from '#core/bytes.ts';
import { camelliaCbcDecrypt, camelliaCbcEncrypt } from '#core/crypto/camellia.ts';
import { realCrypto } from '#test/security/crypto-guard.ts';

const KEY = '0123456789abcdeffedcba9876543210';

describe.each([
  [128, KEY, '67673138549669730857065648eabe43'],
  [192, `${KEY}0011223344556677`, 'b4993401b3e996f84ee5cee7d79b09b9'],
  [256, `${KEY}00112233445566778899aabbccddeeff`, '9acc237dff16d76c20ef7c919e3a7509'],
])('%i bits', (bits, key, encrypted) => {
  test('the known answer, one block under a zero IV', () => {
    const [octets, iv] = [Buffer.from(key, 'hex'), new Uint8Array(16)];
    expect(hex(camelliaCbcEncrypt(octets, iv, Buffer.from(KEY, 'hex')))).toBe(encrypted);
    expect(hex(camelliaCbcDecrypt(octets, iv, Buffer.from(encrypted, 'hex')))).toBe(KEY);
  });

  test('any blocks, as OpenSSL encrypts them', () => {
    const octets = (length: number): fc.Arbitrary<Uint8Array> =>
      fc.uint8Array({ minLength: length, maxLength: length });
    const data = fc.array(octets(16), { maxLength: 5 }).map((blocks) => Buffer.concat(blocks));
    fc.assert(
      fc.property(octets(bits / 8), octets(16), data, (secret, iv, plain) => {
        const cipher = realCrypto.createCipheriv(`camellia-${bits}-cbc`, secret, iv).setAutoPadding(false);
        const expected = Buffer.concat([cipher.update(plain), cipher.final()]);
        expect(hex(camelliaCbcEncrypt(secret, iv, plain))).toBe(hex(expected));
        expect(hex(camelliaCbcDecrypt(secret, iv, expected))).toBe(hex(plain));
      }),
      { numRuns: 50 },
    );
  });
});
