/** PBMAC1 of RFC 9579, made and broken here; the RFC's own files are in the corpora. */
import { describe, expect, test } from 'vitest';
import { writePbmac1 } from '#core/containers/pbmac1.ts';
import { type Pkcs12Contents, readPkcs12 } from '#core/containers/pkcs12-read.ts';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { CostBudget } from '#core/limits.ts';
import { inCodePage, CP850 } from '#core/pbe/code-page.ts';
import { failureOf } from '#test/support/failures.ts';
import { ec } from '#test/support/pairs.ts';
import { realCrypto } from '#test/security/crypto-guard.ts';
import { type Bytes, certBag, openPart, pfxOf } from './pfx-maker.ts';

const authSafe = write.sequence(openPart(certBag(ec.certificate.der)));
const data = write.sequence(write.oid(oid.data), write.context(0, write.octetString(authSafe)));
const SALT = Buffer.from('a salt of PBMAC1');

function read(mac: Uint8Array, password = 'right'): Promise<Pkcs12Contents> {
  return readPkcs12(pfxOf(data, mac), [password], new CostBudget(100_000));
}

/** MacData by OpenSSL's hashes inside Node, with what is to be odd about it. */
function macData({
  password = Buffer.from('right'),
  keyLength = 32,
  writtenLength = keyLength as number | null,
  hmac = oid.hmacWithSha512,
}): Bytes {
  const key = realCrypto.pbkdf2Sync(password, SALT, 3, keyLength, 'sha3-256');
  const digest = realCrypto.createHmac('sha512', key).update(authSafe).digest();
  const length = writtenLength === null ? [] : [write.integer(writtenLength)];
  const prf = write.algorithm(oid.hmacWithSha3_256, write.nullValue());
  const kdf = write.algorithm(oid.pbkdf2, write.sequence(write.octetString(SALT), write.integer(3), ...length, prf));
  const parameters = write.sequence(kdf, write.algorithm(hmac, write.nullValue()));
  return write.sequence(
    write.sequence(write.algorithm(oid.pbmac1, parameters), write.octetString(digest)),
    write.octetString(Buffer.from('NOT USED')),
  );
}

test('what is written is read, and no other password fits', async () => {
  for (const hash of ['sha256', 'sha384', 'sha512'] as const) {
    const opened = await read(await writePbmac1(hash, 5, 'right', authSafe));
    expect(opened.entries).toMatchObject([{ kind: 'certificate' }]);
    expect(opened.encryption).toEqual({
      scheme: 'none',
      cipher: null,
      kdf: `PBKDF2-HMAC-${hash.toUpperCase()}`,
      iterations: 5,
      mac: `PBMAC1-HMAC-${hash.toUpperCase()}`,
    });
    const failure = await failureOf(async () => read(await writePbmac1(hash, 5, 'right', authSafe), 'wrong'));
    expect(failure).toMatchObject({ code: 'PASSWORD_WRONG' });
  }
});

test('derivation and MAC may have a hash each, the password any form', async () => {
  expect((await read(macData({}))).encryption?.mac).toBe('PBMAC1-HMAC-SHA512');
  const password = Buffer.from(inCodePage('schlüssel', CP850) as Uint8Array);
  expect((await read(macData({ password }), 'schlüssel')).entries).toHaveLength(1);
});

describe('refused', () => {
  test.each([
    ['a key shorter than 20 octets', macData({ keyLength: 19 }), 'wrong-value'],
    ['a key longer than anybody needs', macData({ keyLength: 1025 }), 'wrong-value'],
    ['no length of the key', macData({ writtenLength: null }), 'missing-field'],
    ['a MAC of another length', macData({ hmac: oid.hmacWithSha256 }), 'wrong-length'],
    [
      'no parameters',
      write.sequence(write.sequence(write.algorithm(oid.pbmac1), write.octetString()), write.octetString()),
      'missing-field',
    ],
  ])('%s', async (_what, mac, damage) => {
    expect(await failureOf(() => read(mac))).toMatchObject({ code: 'DAMAGED', facts: { what: 'pkcs12', damage } });
  });

  test('a MAC not known, by its identifier', async () => {
    expect(await failureOf(() => read(macData({ hmac: '1.2.3' })))).toMatchObject({
      code: 'ENCRYPTION_UNSUPPORTED',
      facts: { algorithm: 'PBMAC1 with 1.2.3' },
    });
  });

  test('a key of 20 octets is enough', async () => {
    expect((await read(macData({ keyLength: 20 }))).entries).toHaveLength(1);
  });
});
