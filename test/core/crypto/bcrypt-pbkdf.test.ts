/** bcrypt_pbkdf against the answers of OpenBSD's own regression test. ssh-keygen's files prove it in test/core/open. */
import { describe, expect, test } from 'vitest';
import { Blowfish } from '#core/crypto/blowfish.ts';
import { bcryptPbkdf, bcryptPbkdfCost } from '#core/crypto/bcrypt-pbkdf.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('bcrypt_pbkdf', () => {
  test.each([
    ['password', text('salt'), 4, '5bbf0cc293587f1c3635555c27796598d47e579071bf427e9d8fbe842aba34d9'],
    ['password', Uint8Array.of(0), 4, 'c12b566235eee04c212598970a579a67'],
    ['\0', text('salt'), 4, '6051be18c2f4f82cbf0efee5471b4bb9'],
    [
      'password',
      text('salt'),
      8,
      'e1367ec5151a33faac4cc1c144cd23fa15d5548493ecc99b9b5d9c0d3b27bec7' +
        '6227ea66088b849b20ab7aa478010246e74bba51723fefa9f9474d6508845e8d',
    ],
  ])('of %j', (password, salt, rounds, expected) => {
    const key = bcryptPbkdf(text(password), salt, rounds, expected.length / 2);
    expect(Buffer.from(key).toString('hex')).toBe(expected);
  });

  test('costs more with every round and block', () => {
    expect(bcryptPbkdfCost(16, 48)).toBe(2 * bcryptPbkdfCost(16, 32));
    expect(bcryptPbkdfCost(32, 32)).toBe(2 * bcryptPbkdfCost(16, 32));
  });
});

/** Of Schneier's vectors, one whose key of eight octets repeats within 16 words as it does within 18. */
test('Blowfish enciphers as its author says', () => {
  const blowfish = new Blowfish();
  blowfish.expand(Int32Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? 0x01234567 : 0x89abcdef)));
  const block = Int32Array.of(0x11111111, 0x11111111);
  blowfish.encipher(block, 0);
  expect([...block].map((word) => word >>> 0)).toEqual([0x61f9c380, 0x2281b096]);
});
