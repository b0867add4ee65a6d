/** PBES2 with each pseudorandom function and each cipher, locked by OpenSSL; and parameters that make no sense. */
import { describe, expect, test } from 'vitest';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { CostBudget } from '#core/limits.ts';
import { decryptWith } from '#core/pbe/scheme.ts';
import { failureOf } from '#test/support/failures.ts';
import { gcmLocked, kdf, type Locked, pbes2, pbes2Locked, schemeOf } from './locks.ts';

const DATA = write.sequence(write.octetString(Buffer.from('what is locked')));
const PASSWORD = Buffer.from('right');

function opened({ algorithm, encrypted }: Locked, password = 'right'): Promise<Uint8Array | null> {
  return decryptWith(schemeOf(algorithm), password, encrypted, new CostBudget(1_000_000), 'encrypted-key');
}

test.each([
  [oid.hmacWithMd5, 'md5', 'MD5'],
  [oid.hmacWithSha1, 'sha1', 'SHA1'],
  [oid.hmacWithSha224, 'sha224', 'SHA224'],
  [oid.hmacWithSha256, 'sha256', 'SHA256'],
  [oid.hmacWithSha384, 'sha384', 'SHA384'],
  [oid.hmacWithSha512, 'sha512', 'SHA512'],
  [oid.hmacWithSha512_224, 'sha512-224', 'SHA512-224'],
  [oid.hmacWithSha512_256, 'sha512-256', 'SHA512-256'],
  [oid.hmacWithSha3_224, 'sha3-224', 'SHA3-224'],
  [oid.hmacWithSha3_256, 'sha3-256', 'SHA3-256'],
  [oid.hmacWithSha3_384, 'sha3-384', 'SHA3-384'],
  [oid.hmacWithSha3_512, 'sha3-512', 'SHA3-512'],
])('HMAC by %s, which is that of %s', async (dotted, name, label) => {
  const locked = pbes2Locked(DATA, { password: PASSWORD, prf: [dotted, name] });
  expect(schemeOf(locked.algorithm).encryption.kdf).toBe(`PBKDF2-HMAC-${label}`);
  expect(await opened(locked)).toEqual(DATA);
  expect(await opened(locked, 'wrong')).toBeNull();
});

test.each([
  ['DES-CBC', oid.desCbc, 'des-ede3-cbc', 8],
  ['3DES-CBC', oid.desEde3Cbc, 'des-ede3-cbc', 24],
  ['AES-128-CBC', oid.aes128Cbc, 'aes-128-cbc', 16],
  ['AES-192-CBC', oid.aes192Cbc, 'aes-192-cbc', 24],
  ['AES-256-CBC', oid.aes256Cbc, 'aes-256-cbc', 32],
  ['Camellia-128-CBC', oid.camellia128Cbc, 'camellia-128-cbc', 16],
  ['Camellia-192-CBC', oid.camellia192Cbc, 'camellia-192-cbc', 24],
  ['Camellia-256-CBC', oid.camellia256Cbc, 'camellia-256-cbc', 32],
])('%s', async (name, dotted, openssl, keyOctets) => {
  const cipher = [dotted, openssl, keyOctets] as const;
  const locked = pbes2Locked(DATA, { password: PASSWORD, cipher, keyLength: keyOctets });
  expect(schemeOf(locked.algorithm).encryption.cipher).toBe(name);
  expect(await opened(locked)).toEqual(DATA);
  expect(await opened(locked, 'wrong')).toBeNull();
  // No whole number of blocks, and none at all.
  for (const end of [-1, 0])
    expect(await opened({ ...locked, encrypted: locked.encrypted.subarray(0, end) })).toBeNull();
});

describe.each([128, 192, 256] as const)('AES-%i-GCM', (bits) => {
  test.each([12, 13, 16])('with a tag of %i octets', async (tagOctets) => {
    const locked = gcmLocked(DATA, PASSWORD, bits, tagOctets);
    expect(schemeOf(locked.algorithm).encryption.cipher).toBe(`AES-${bits}-GCM`);
    expect(await opened(locked)).toEqual(DATA);
    expect(await opened(locked, 'wrong')).toBeNull();
    expect(await opened({ ...locked, encrypted: locked.encrypted.subarray(0, tagOctets - 1) })).toBeNull();
  });
});

describe('refused', () => {
  const prf = kdf(oid.hmacWithSha256);
  const iv = write.octetString(new Uint8Array(16));

  test.each([
    ['1.2.410.200046.1.1.12', 'PBES2 with ARIA-256-CBC'],
    ['1.2.410.200004.1.4', 'PBES2 with SEED-CBC'],
    ['1.3.6.1.4.1.188.7.1.1.2', 'PBES2 with IDEA-CBC'],
    ['1.2.3', 'PBES2 with 1.2.3'],
  ])('the cipher %s as %s', async (dotted, algorithm) => {
    const failure = await failureOf(() => schemeOf(pbes2(prf, write.algorithm(dotted, iv))));
    expect(failure).toMatchObject({ code: 'ENCRYPTION_UNSUPPORTED', facts: { algorithm } });
  });

  test('a derivation not known', async () => {
    const failure = await failureOf(() =>
      schemeOf(pbes2(write.algorithm('1.2.3'), write.algorithm(oid.aes128Cbc, iv))),
    );
    expect(failure).toMatchObject({ code: 'ENCRYPTION_UNSUPPORTED', facts: { algorithm: 'key derivation 1.2.3' } });
  });

  const rc2 = (...fields: Uint8Array[]): Uint8Array => write.algorithm(oid.rc2Cbc, write.sequence(...fields));
  const gcm = (nonce: number, tag: number): Uint8Array =>
    write.algorithm(oid.aes128Gcm, write.sequence(write.octetString(new Uint8Array(nonce)), write.integer(tag)));
  test.each([
    ['no parameters of PBES2', write.algorithm(oid.pbes2)],
    ['no parameters of PBKDF2', pbes2(write.algorithm(oid.pbkdf2), write.algorithm(oid.aes128Cbc, iv))],
    ['no IV', pbes2(prf, write.algorithm(oid.aes128Cbc))],
    ['an IV of another length', pbes2(prf, write.algorithm(oid.aes128Cbc, write.octetString(new Uint8Array(8))))],
    ['a key of another length', pbes2(kdf(oid.hmacWithSha256, 24), write.algorithm(oid.aes128Cbc, iv))],
    ['no nonce', pbes2(prf, gcm(0, 16))],
    ['a short tag', pbes2(prf, gcm(12, 8))],
    ['an RC2 version not known', pbes2(prf, rc2(write.integer(99), write.octetString(new Uint8Array(8))))],
    ['more effective bits than RC2 has', pbes2(prf, rc2(write.integer(1025), write.octetString(new Uint8Array(8))))],
  ])('%s is damage', async (_what, algorithm) => {
    expect(await failureOf(() => schemeOf(algorithm))).toMatchObject({ code: 'DAMAGED' });
  });

  test.each([
    ['no version, as a bare IV', write.octetString(new Uint8Array(8)), 'RC2-32-CBC'],
    ['no version', write.sequence(write.octetString(new Uint8Array(8))), 'RC2-32-CBC'],
    [
      'a version that is the bits',
      write.sequence(write.integer(256), write.octetString(new Uint8Array(8))),
      'RC2-256-CBC',
    ],
  ])('RC2 with %s is read', (_what, parameters, cipher) => {
    const algorithm = pbes2(prf, write.algorithm(oid.rc2Cbc, parameters));
    expect(schemeOf(algorithm).encryption.cipher).toBe(cipher);
  });
});
