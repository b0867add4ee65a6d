/** RFC 1421's headers: what can't be a header, and which password opens what is behind one. */
import { expect, test } from 'vitest';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import { bytesToKey } from '#core/crypto/pbkdf1.ts';
import { decryptDek, dekEncryption, readDekInfo } from '#core/keys/dek-info.ts';
import { CostBudget } from '#core/limits.ts';
import { open } from '#core/open/open.ts';
import { aes128Cbc } from '#core/pbe/cipher.ts';
import { inCodePage, CP850 } from '#core/pbe/code-page.ts';
import { failureOf } from '#test/support/failures.ts';
import { ec } from '#test/support/pairs.ts';

const IV = '000102030405060708090a0b0c0d0e0f';
const info = readDekInfo(`AES-128-CBC,${IV}`);
const budget = (): CostBudget => new CostBudget(10_000);

async function locked(password: Uint8Array, der: Uint8Array = ec.key.pkcs8): Promise<Uint8Array> {
  const iv = Buffer.from(IV, 'hex');
  return aes128Cbc.encrypt(bytesToKey(password, iv.subarray(0, 8), 16), iv, der);
}

test('is read whatever its case and blanks', () => {
  expect(dekEncryption(readDekInfo(` aes-128-cbc , ${IV.toUpperCase()} `))).toEqual({
    scheme: 'DEK-Info',
    cipher: 'AES-128-CBC',
    kdf: 'EVP_BytesToKey-MD5',
    iterations: 1,
    mac: null,
  });
});

test.each(['AES-128-CBC', 'AES-128-CBC,', 'AES-128-CBC,0011', `AES-128-CBC,${'zz'.repeat(16)}`, `DES-CBC,${IV}`])(
  '%s is damaged',
  async (header) => {
    expect(await failureOf(() => readDekInfo(header))).toMatchObject({ code: 'DAMAGED' });
  },
);

test.each(['ARIA-128-CBC', 'SEED-CBC', 'BF-CBC', 'IDEA-CBC', ''])(
  'the cipher %j is refused by name',
  async (algorithm) => {
    expect(await failureOf(() => readDekInfo(`${algorithm},${IV}`))).toEqual({
      code: 'ENCRYPTION_UNSUPPORTED',
      facts: { what: 'encrypted-key', algorithm },
    });
  },
);

test('opens with the right one among several, in the form it was typed in', async () => {
  const data = await locked(inCodePage('schlüssel', CP850) as Uint8Array);
  const opened = await decryptDek(info, data, ['wrong', 'schlüssel'], budget());
  expect(opened).toEqual({ der: ec.key.pkcs8, used: ['schlüssel'] });
});

test('opens with the empty password, which nobody needs to give', async () => {
  expect(await decryptDek(info, await locked(new Uint8Array(0)), [], budget())).toMatchObject({ used: [] });
});

test('stays locked without, and with another', async () => {
  const data = await locked(Buffer.from('right'));
  const what = 'encrypted-key';
  expect(await failureOf(() => decryptDek(info, data, [], budget()))).toEqual({
    code: 'PASSWORD_NEEDED',
    facts: { what },
  });
  expect(await failureOf(() => decryptDek(info, data, ['a', 'b'], budget()))).toEqual({
    code: 'PASSWORD_WRONG',
    facts: { what, tried: 2 },
  });
  expect(await failureOf(() => decryptDek(info, data, ['a'], new CostBudget(5)))).toMatchObject({ code: 'TOO_COSTLY' });
});

test.each([
  ['a public key', ec.certificate.publicKey.spki],
  ['a certificate', ec.certificate.der],
])('%s that was locked is named by its own octets', async (_, der) => {
  const body = Buffer.from(await locked(Buffer.from('right'), der)).toString('base64');
  const head = `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${IV}\n`;
  const text = `-----BEGIN DATA-----\n${head}\n${body.replaceAll(/.{64}/g, '$&\n')}\n-----END DATA-----\n`;
  const { items } = await open(Buffer.from(text), { passwords: ['right'] });
  const found = items.map(({ content }) => {
    if (content.kind === 'public-key') return content.key.sha256;
    return content.kind === 'certificate' ? content.certificate.sha256 : content.kind;
  });
  expect(found).toEqual([sha256Hex(der)]);
});
