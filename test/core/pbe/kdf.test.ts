/** PBKDF2 and scrypt as an AlgorithmIdentifier asks for them: known answers, and what is refused before any work. */
import { describe, expect, test } from 'vitest';
import { hex } from '#core/bytes.ts';
import { algorithmIdentifier } from '#core/der/algorithm.ts';
import { readElement } from '#core/der/element.ts';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { type Kdf, readKdf } from '#core/pbe/kdf.ts';
import { utf8Password } from '#core/pbe/password.ts';
import { failureOf } from '#test/support/failures.ts';

function kdf(algorithm: Uint8Array): Kdf {
  return readKdf(algorithmIdentifier(readElement(algorithm)));
}

function pbkdf2(salt: string, iterations: number, ...rest: Uint8Array[]): Uint8Array {
  const parameters = [write.octetString(Buffer.from(salt)), write.integer(iterations), ...rest];
  return write.algorithm(oid.pbkdf2, write.sequence(...parameters));
}

function scrypt(salt: string, N: number, r: number, p: number): Uint8Array {
  const parameters = [write.octetString(Buffer.from(salt)), ...[N, r, p].map((n) => write.integer(n))];
  return write.algorithm(oid.scrypt, write.sequence(...parameters));
}

describe('PBKDF2', () => {
  test.each([
    // RFC 6070
    [1, '0c60c80f961f0e71f3a9b524af6012062fe037a6'],
    [2, 'ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957'],
    [4096, '4b007901b765489abead49d926f721d065a429c1'],
  ])('with HMAC-SHA1, the default, %i iterations', async (iterations, expected) => {
    const read = kdf(pbkdf2('salt', iterations));
    expect(read).toMatchObject({ name: 'PBKDF2-HMAC-SHA1', iterations });
    expect(hex(await read.derive(utf8Password('password'), 20))).toBe(expected);
  });

  test('with HMAC-SHA256 and the length of the key', async () => {
    // RFC 7914 section 11
    const prf = write.algorithm(oid.hmacWithSha256, write.nullValue());
    const read = kdf(pbkdf2('salt', 1, write.integer(32), prf));
    expect(read).toMatchObject({ name: 'PBKDF2-HMAC-SHA256', keyOctets: 32 });
    const derived = hex(await read.derive(utf8Password('passwd'), 64));
    expect(derived.slice(0, 64)).toBe('55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc');
  });

  test('another pseudorandom function is refused by its identifier', async () => {
    const failure = await failureOf(() => kdf(pbkdf2('salt', 1, write.algorithm('1.2.3'))));
    expect(failure).toMatchObject({ code: 'ENCRYPTION_UNSUPPORTED', facts: { algorithm: 'PBKDF2 with PRF 1.2.3' } });
  });

  test.each([0, 2 ** 31])('%i iterations are damage', async (iterations) => {
    expect(await failureOf(() => kdf(pbkdf2('salt', iterations)))).toMatchObject({ code: 'DAMAGED' });
  });
});

describe('scrypt', () => {
  test('the second vector of RFC 7914 section 12', async () => {
    const derived = hex(await kdf(scrypt('NaCl', 1024, 8, 16)).derive(utf8Password('password'), 64));
    expect(derived.slice(0, 64)).toBe('fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162');
  });

  test('more than 256 MiB are refused before they are asked for', async () => {
    const failure = await failureOf(() => kdf(scrypt('NaCl', 2 ** 22, 8, 1)));
    expect(failure).toMatchObject({ code: 'TOO_COSTLY', facts: { kdf: 'scrypt', iterations: 2 ** 22 } });
  });

  test('a cost that is no power of two is damage', async () => {
    expect(await failureOf(() => kdf(scrypt('NaCl', 1000, 8, 1)))).toMatchObject({ code: 'DAMAGED' });
  });
});
