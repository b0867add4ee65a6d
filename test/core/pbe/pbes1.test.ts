/** PBES1 with MD2, which no tool here can write any more: the KDF is RFC 8018 5.1 word by word, the hash RFC 1319. */
import { expect, test } from 'vitest';
import { concat } from '#core/bytes.ts';
import { md2 } from '#core/crypto/md2.ts';
import * as write from '#core/der/write.ts';
import { CostBudget } from '#core/limits.ts';
import { desCbc, rc2_64Cbc } from '#core/pbe/cipher.ts';
import { decryptWith } from '#core/pbe/scheme.ts';
import { schemeOf } from './locks.ts';

test.each([
  ['1.2.840.113549.1.5.1', 'PBE-MD2-DES-CBC', desCbc],
  ['1.2.840.113549.1.5.4', 'PBE-MD2-RC2-64-CBC', rc2_64Cbc],
])('%s is %s', async (dotted, scheme, cipher) => {
  const [salt, password] = [Buffer.from('saltsalt'), 'right'];
  const derived = md2(md2(md2(concat([Buffer.from(password), salt]))));
  const data = write.sequence(write.integer(5));
  const encrypted = await cipher.encrypt(derived.subarray(0, 8), derived.subarray(8), data);
  const read = schemeOf(write.algorithm(dotted, write.sequence(write.octetString(salt), write.integer(3))));
  expect(read.encryption).toMatchObject({ scheme, kdf: 'PBKDF1-MD2', iterations: 3 });
  const budget = new CostBudget(10_000);
  expect(await decryptWith(read, password, encrypted, budget, 'encrypted-key')).toEqual(data);
  expect(await decryptWith(read, 'wrong', encrypted, budget, 'encrypted-key')).toBeNull();
});
