/** The schemes of PKCS#12, keyed by its KDF (whose known answers are in crypto/pkcs12-kdf.test.ts) step by step. */
import { expect, test } from 'vitest';
import { nodeDigest } from '#core/crypto/digest.ts';
import { FOR_KEY, pkcs12Kdf, pkcs12KeyAndIv } from '#core/crypto/pkcs12-kdf.ts';
import { rc4 } from '#core/crypto/rc4.ts';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { CostBudget } from '#core/limits.ts';
import * as ciphers from '#core/pbe/cipher.ts';
import { bmpForms } from '#core/pbe/password-forms.ts';
import { bmpPassword } from '#core/pbe/password.ts';
import { decryptWith } from '#core/pbe/scheme.ts';
import { SALT, schemeOf } from './locks.ts';

const DATA = write.sequence(write.octetString(Buffer.from('what is locked')));
const sha1 = nodeDigest('sha1');

function algorithm(dotted: string): Uint8Array {
  return write.algorithm(dotted, write.sequence(write.octetString(SALT), write.integer(3)));
}

function opened(dotted: string, encrypted: Uint8Array, password: string): Promise<Uint8Array | null> {
  return decryptWith(schemeOf(algorithm(dotted)), password, encrypted, new CostBudget(100_000), 'pkcs12');
}

test.each([
  [oid.pbeSha1Rc4_40, 'RC4-40', 5],
  [oid.pbeSha1Rc4_128, 'RC4-128', 16],
])('%s is %s', async (dotted, name, keyOctets) => {
  const encrypted = rc4(await pkcs12Kdf(sha1, FOR_KEY, bmpPassword('right'), SALT, 3, keyOctets), DATA);
  expect(schemeOf(algorithm(dotted)).encryption).toMatchObject({ scheme: `PBE-SHA1-${name}`, cipher: name });
  expect(await opened(dotted, encrypted, 'right')).toEqual(DATA);
  expect(await opened(dotted, encrypted, 'wrong')).toBeNull();
});

test.each([
  [oid.pbeSha1TripleDes, ciphers.tripleDesCbc],
  [oid.pbeSha1DoubleDes, ciphers.doubleDesCbc],
  [oid.pbeSha1Rc2_40, ciphers.rc2_40Cbc],
  [oid.pbeSha1Rc2_128, ciphers.rc2_128Cbc],
])('%s, under every form of the password', async (dotted, cipher) => {
  for (const form of [...bmpForms('schlüssel'), ...bmpForms('')]) {
    const { key, iv } = await pkcs12KeyAndIv(sha1, form, SALT, 3, cipher);
    const encrypted = await cipher.encrypt(key, iv, DATA);
    const password = form.length > 2 ? 'schlüssel' : '';
    expect(await opened(dotted, encrypted, password)).toEqual(DATA);
  }
});
