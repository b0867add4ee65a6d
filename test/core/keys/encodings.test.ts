/** Keys in every encoding openssl writes: read, paired with openssl's own idea of the public key, written, read back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeEncryptedPkcs8 } from '#core/keys/encrypted-pkcs8.ts';
import type { PrivateKey } from '#core/keys/private-key.ts';
import { toPkcs1, toSec1 } from '#core/keys/write-key.ts';
import { open } from '#core/open/open.ts';
import { writePem } from '#core/text/pem.ts';
import { freshFolder } from '#test/support/folder.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

const PASSWORD = 'p\u00e4ss w\u00f6rd';

const KINDS = {
  'RSA 2048': ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'P-224': ['EC', '-pkeyopt', 'ec_paramgen_curve:secp224r1'],
  'P-256': ['EC', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
  'P-384': ['EC', '-pkeyopt', 'ec_paramgen_curve:secp384r1'],
  'P-521': ['EC', '-pkeyopt', 'ec_paramgen_curve:secp521r1'],
  Ed25519: ['ed25519'],
  X25519: ['x25519'],
} as const;

async function openKey(bytes: Uint8Array, passwords: readonly string[] = []): Promise<PrivateKey> {
  const { items, unread } = await open(bytes.slice(), { passwords });
  expect(unread).toEqual([]);
  const [item] = items;
  if (item?.content.kind !== 'private-key') throw new Error(`no key but ${JSON.stringify(item?.content)}`);
  return item.content.key;
}

describe.runIf(requireTool('openssl')).each(Object.entries(KINDS))('a %s key', (name, [algorithm, ...options]) => {
  const folder = freshFolder();
  const file = join(folder, 'key');
  let spki: Buffer;
  const openssl = (...args: readonly string[]): Buffer => runWell('openssl', args);

  beforeAll(() => {
    openssl('genpkey', '-algorithm', algorithm, ...options, '-out', file);
    spki = openssl('pkey', '-in', file, '-pubout', '-outform', 'DER');
  });

  it('is read from PKCS#8 in PEM and DER, with openssl\u2019s public key', async () => {
    for (const bytes of [readFileSync(file), openssl('pkey', '-in', file, '-outform', 'DER')]) {
      const key = await openKey(bytes);
      expect(Buffer.from(key.public.spki).equals(spki)).toBe(true);
      expect(key.public.type).toBe(algorithm.replace('ed', 'Ed').replace('x2', 'X2'));
    }
  });

  const schemes = [
    ['-v2', 'aes-128-cbc', '-v2prf', 'hmacWithSHA1'],
    ['-v2', 'aes-192-cbc', '-v2prf', 'hmacWithSHA256'],
    ['-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA384'],
    ['-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA512'],
    ['-v2', 'des3', '-v2prf', 'hmacWithSHA256'],
    ['-v1', 'PBE-SHA1-3DES'],
    ['-scrypt', '-scrypt_N', '1024'],
  ];
  it.each(schemes)('is opened from PKCS#8 encrypted with %s %s %s %s', async (...scheme) => {
    // openssl widens UTF-8 octets for the PKCS#12 schemes, which take UTF-16 (facts/crypto.md 8.4).
    const password = scheme[0] === '-v1' ? 'ascii only' : PASSWORD;
    const locked = openssl('pkcs8', '-topk8', '-in', file, '-passout', `pass:${password}`, ...scheme.filter(Boolean));
    const key = await openKey(locked, ['wrong', '', password]);
    expect(Buffer.from(key.public.spki).equals(spki)).toBe(true);
    const { items } = await open(locked, { passwords: ['wrong'] });
    expect(items).toMatchObject([{ content: { kind: 'locked', failure: { code: 'PASSWORD_WRONG' } } }]);
  });

  it('is written as PKCS#8, also encrypted, as openssl reads it', async () => {
    const key = await openKey(readFileSync(file));
    const check = (pem: string, ...args: readonly string[]): void => {
      expect(runWell('openssl', ['pkey', '-pubout', '-outform', 'DER', ...args], pem).equals(spki)).toBe(true);
    };
    check(writePem('PRIVATE KEY', key.pkcs8));
    const profile = { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 2048 } as const;
    const locked = await writeEncryptedPkcs8(key, PASSWORD, profile);
    check(writePem('ENCRYPTED PRIVATE KEY', locked), '-passin', `pass:${PASSWORD}`);
  });

  it(`is known as ${name}`, async () => {
    const { bits, curve, type } = (await openKey(readFileSync(file))).public;
    expect(curve ?? (type === 'RSA' ? `RSA ${String(bits)}` : type)).toBe(name);
  });
});

describe.runIf(requireTool('openssl'))('a key that does not agree with itself', () => {
  it('is damaged: the numbers of RSA, the public point of EC', async () => {
    for (const options of [KINDS['RSA 2048'], KINDS['P-256']]) {
      const [algorithm, ...more] = options;
      const pem = runWell('openssl', ['genpkey', '-algorithm', algorithm, ...more]).toString();
      const der = Buffer.from(pem.replaceAll(/-----.*-----|\s/g, ''), 'base64');
      // The last octets are the CRT coefficient of RSA, and the public point of EC.
      der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1);
      const { items, unread } = await open(der);
      expect(items).toEqual([]);
      expect(unread).toMatchObject([{ code: 'DAMAGED', facts: { what: 'private-key', damage: 'inconsistent' } }]);
    }
  });
});

const TRADITIONAL = Object.entries(KINDS).filter(([, [algorithm]]) => algorithm === 'RSA' || algorithm === 'EC');

describe.runIf(requireTool('openssl')).each(TRADITIONAL)(
  'a %s key in its traditional form',
  (_, [algorithm, ...options]) => {
    const file = join(freshFolder(), 'key');
    const openssl = (...args: readonly string[]): Buffer => runWell('openssl', args);

    it('is read and written, bare and under DEK-Info', async () => {
      openssl('genpkey', '-algorithm', algorithm, ...options, '-out', file);

      const key = await openKey(readFileSync(file));
      const label = algorithm === 'RSA' ? 'RSA PRIVATE KEY' : 'EC PRIVATE KEY';
      const der = algorithm === 'RSA' ? toPkcs1(key) : toSec1(key);
      expect(algorithm === 'RSA' ? toSec1(key) : toPkcs1(key)).toBeNull();
      const traditional = openssl('pkey', '-in', file, '-traditional');
      expect(writePem(label, der ?? new Uint8Array())).toBe(traditional.toString());
      expect((await openKey(traditional)).public.sha256).toBe(key.public.sha256);
      expect((await openKey(der ?? new Uint8Array())).public.sha256).toBe(key.public.sha256);
      for (const cipher of ['-aes128', '-aes192', '-aes256', '-des3']) {
        const locked = openssl('pkey', '-in', file, '-traditional', cipher, '-passout', `pass:${PASSWORD}`);
        expect(locked.toString()).toContain('DEK-Info');
        expect((await openKey(locked, ['wrong', PASSWORD])).public.sha256).toBe(key.public.sha256);
      }
    });
  },
);
