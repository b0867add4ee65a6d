/** Known answers: the first octets of RFC 6229's key stream for keys of 40 and 128 bits, and a text. */
import { expect, test } from 'vitest';
import { hex } from '#core/bytes.ts';
import { rc4 } from '#core/crypto/rc4.ts';

test.each([
  ['0102030405', 'b2396305f03dc027ccc3524a0a1118a8'],
  ['0102030405060708090a0b0c0d0e0f10', '9ac7cc9a609d1ef7b2932899cde41b97'],
])('key %s', (key, stream) => {
  expect(hex(rc4(Buffer.from(key, 'hex'), new Uint8Array(16)))).toBe(stream);
});

test('a text', () => {
  expect(hex(rc4(Buffer.from('Key'), Buffer.from('Plaintext')))).toBe('bbf316e8d940af0ad3');
});
