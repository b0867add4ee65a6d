/** Which password opens what; and a wrong one told apart from damage. */
import { describe, expect, test } from 'vitest';
import { pkcs12Encryption } from '#core/containers/pkcs12-encryption.ts';
import { writeMacData } from '#core/containers/mac-data.ts';
import { type Pkcs12Contents, readPkcs12 } from '#core/containers/pkcs12-read.ts';
import { nodeDigest } from '#core/crypto/digest.ts';
import { pkcs12Profile, writePkcs12 } from '#core/containers/pkcs12-write.ts';
import { hmac } from '#core/crypto/nodecrypto.ts';
import { FOR_MAC, pkcs12Kdf } from '#core/crypto/pkcs12-kdf.ts';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { CostBudget } from '#core/limits.ts';
import { failureOf } from '#test/support/failures.ts';
import { ec, rsa } from '#test/support/pairs.ts';
import { certBag, lockedPart, openPart, pfx, pfxOf, shroudedKeyBag } from './pfx-maker.ts';

function read(der: Uint8Array, ...passwords: string[]): Promise<Pkcs12Contents> {
  return readPkcs12(der, passwords, new CostBudget(1_000_000));
}

function kindsOf({ entries }: Pkcs12Contents): string[] {
  return entries.map((entry) => (entry.kind === 'unread' ? entry.failure.code : entry.kind));
}

const certificate = certBag(ec.certificate.der);
const contents = write.sequence(certificate);
const authSafe = write.sequence(openPart(certificate));
const data = write.sequence(write.oid(oid.data), write.context(0, write.octetString(authSafe)));

describe('a file with a MAC', () => {
  test('opens with the right one among several, and says which', async () => {
    const file = await pfx('right', await lockedPart('right', contents));
    const opened = await read(file, 'wrong', 'right', 'other');
    expect(kindsOf(opened)).toEqual(['certificate']);
    expect(opened.usedPasswords).toEqual(['right']);
  });

  test('needs one where none was given, and tells how it is locked', async () => {
    const file = await pfx('right', await lockedPart('right', contents));
    expect(await failureOf(() => read(file))).toEqual({ code: 'PASSWORD_NEEDED', facts: { what: 'pkcs12' } });
    expect(pkcs12Encryption(file)).toEqual({
      scheme: 'PBES2',
      cipher: 'AES-256-CBC',
      kdf: 'PBKDF2-HMAC-SHA256',
      iterations: 2,
      mac: 'HMAC-SHA256',
    });
  });

  test('is locked to a wrong one, even where nothing is encrypted', async () => {
    const failure = await failureOf(async () =>
      read(await pfx('right', openPart(certificate)), 'wrong', 'worse', 'wrong'),
    );
    expect(failure).toEqual({ code: 'PASSWORD_WRONG', facts: { what: 'pkcs12', tried: 2 } });
  });

  test('whose password opens the contents but not the MAC is damaged', async () => {
    const file = await pfx('right', openPart(certificate), await lockedPart('right', contents));
    const at = file.indexOf(0x2a, 100); // somewhere in the open certificate
    file[at] = 0;
    const failure = await failureOf(() => read(file, 'wrong', 'right'));
    expect(failure).toMatchObject({ code: 'DAMAGED', facts: { what: 'pkcs12', damage: 'mac' } });
  });

  test('may have another password for its parts', async () => {
    const key = await shroudedKeyBag(rsa.key.pkcs8, 'of the key');
    const file = await pfx('of the mac', await lockedPart('of the part', write.sequence(certificate, key)));
    expect(kindsOf(await read(file, 'of the key', 'of the part', 'of the mac'))).toEqual([
      'certificate',
      'private-key',
    ]);
    expect(kindsOf(await read(file, 'of the part', 'of the mac'))).toEqual(['certificate', 'PASSWORD_WRONG']);
    expect(kindsOf(await read(file, 'of the mac'))).toEqual(['PASSWORD_WRONG']);
  });

  test('that decrypts to something else is damaged', async () => {
    const file = await pfx('right', await lockedPart('right', write.sequence(write.integer(1))), openPart(certificate));
    expect(kindsOf(await read(file, 'right'))).toEqual(['DAMAGED', 'certificate']);
  });

  test('under the empty password needs none', async () => {
    const opened = await read(await pfx('', await lockedPart('', contents)));
    expect(kindsOf(opened)).toEqual(['certificate']);
    expect(opened.usedPasswords).toEqual([]);
  });

  test('under the null password, no octets at all, needs none', async () => {
    const salt = new Uint8Array(8);
    const key = await pkcs12Kdf(nodeDigest('sha1'), FOR_MAC, new Uint8Array(0), salt, 1, 20);
    const digest = write.sequence(write.algorithm(oid.sha1), write.octetString(hmac('sha1', key, authSafe)));
    const file = pfxOf(data, write.sequence(digest, write.octetString(salt)));
    expect(kindsOf(await read(file))).toEqual(['certificate']);
  });

  test('of any of the seven hashes is checked', async () => {
    for (const hash of ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha512-256'] as const) {
      const opened = await read(pfxOf(data, await writeMacData(hash, 3, 'right', authSafe)), 'right');
      expect(opened.encryption?.mac).toBe(`HMAC-${hash.toUpperCase()}`);
    }
  });

  test.each([
    ['1.2.156.10197.1.401', 'HMAC-SM3'],
    ['1.2.3', 'MAC 1.2.3'],
  ])('of kind %s is refused as %s', async (dotted, algorithm) => {
    const digest = write.sequence(write.algorithm(dotted), write.octetString(new Uint8Array(32)));
    const mac = write.sequence(digest, write.octetString(new Uint8Array(8)), write.integer(1));
    const failure = await failureOf(() => read(pfxOf(data, mac), 'right'));
    expect(failure).toEqual({ code: 'ENCRYPTION_UNSUPPORTED', facts: { what: 'pkcs12', algorithm } });
  });

  test('of two thousand million iterations is refused before any work', async () => {
    const digest = write.sequence(write.algorithm(oid.sha1), write.octetString(new Uint8Array(20)));
    const mac = write.sequence(digest, write.octetString(new Uint8Array(8)), write.integer(0x7fffffff));
    const failure = await failureOf(() => read(pfxOf(data, mac), 'right'));
    expect(failure).toMatchObject({ code: 'TOO_COSTLY', facts: { iterations: 0x7fffffff, budget: 1_000_000 } });
  });
});

describe('a password beyond ASCII', () => {
  // What OpenSSL before 1.1 made of the octets it was given is what this text is by the book.
  const mangled = {
    'UTF-8 widened': Buffer.from('Schlüssel').toString('latin1'),
    'UTF-8 decomposed and widened': Buffer.from('Schlüssel'.normalize('NFD')).toString('latin1'),
    'CP850 widened': 'Schl\u0081ssel',
    decomposed: 'Schlüssel'.normalize('NFD'),
  };

  test.each(Object.entries(mangled))('as %s', async (_form, written) => {
    const profile = pkcs12Profile('compatible', { iterations: 2 });
    const file = await writePkcs12({ keys: [ec.key], certificates: [ec.certificate] }, written, profile);
    const opened = await read(file, 'Schlüssel');
    expect(kindsOf(opened)).toEqual(['certificate', 'private-key']);
    expect(opened.usedPasswords).toEqual(['Schlüssel']);
  });
});

describe('a file without a MAC', () => {
  test('opens, without a password where nothing is locked', async () => {
    const opened = await read(await pfx(null, openPart(certificate)));
    expect(kindsOf(opened)).toEqual(['certificate']);
    expect(opened.encryption).toBeNull();
  });

  test('is locked where nothing opens', async () => {
    const file = await pfx(null, await lockedPart('right', contents));
    expect(await failureOf(() => read(file))).toMatchObject({ code: 'PASSWORD_NEEDED' });
    expect(await failureOf(() => read(file, 'wrong'))).toMatchObject({ code: 'PASSWORD_WRONG', facts: { tried: 1 } });
    expect(kindsOf(await read(file, 'right'))).toEqual(['certificate']);
  });

  test('gives what lies open beside a key that stays locked', async () => {
    const file = await pfx(null, openPart(certificate, await shroudedKeyBag(rsa.key.pkcs8, 'right')));
    expect(kindsOf(await read(file))).toEqual(['certificate', 'PASSWORD_NEEDED']);
    expect(kindsOf(await read(file, 'right'))).toEqual(['certificate', 'private-key']);
  });
});
