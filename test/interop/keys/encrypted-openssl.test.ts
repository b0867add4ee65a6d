/** Keys that openssl locks in each of its ways, and ours that it opens. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CostBudget } from '#core/limits.ts';
import { decryptDek, readDekInfo } from '#core/keys/dek-info.ts';
import { readEncryptedPkcs8, unlockPkcs8, writeEncryptedPkcs8 } from '#core/keys/encrypted-pkcs8.ts';
import { readPkcs1 } from '#core/keys/private-key.ts';
import { inCodePage, CP1252, CP850 } from '#core/pbe/code-page.ts';
import type { PbeProfile } from '#core/pbe/encrypt.ts';
import { failureOf } from '#test/support/failures.ts';
import { freshFolder } from '#test/support/folder.ts';
import { derOf, ec, ed25519, rsa } from '#test/support/pairs.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { pemOf } from '../containers/samples.ts';

const PASSWORD = 'Schlüssel';
/** What a terminal of each kind hands to openssl for it, line by line in a file. */
const OCTETS: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-8', Buffer.from(PASSWORD)],
  ['UTF-8, decomposed', Buffer.from(PASSWORD.normalize('NFD'))],
  ['Latin-1 and CP1252', inCodePage(PASSWORD, CP1252) as Uint8Array],
  ['CP850', inCodePage(PASSWORD, CP850) as Uint8Array],
];
const LEGACY = ['-provider', 'default', '-provider', 'legacy'];

describe.runIf(requireTool('openssl'))('openssl and locked keys', () => {
  const folder = freshFolder();
  const at = (name: string): string => join(folder, name);

  function givenAs(password: Uint8Array | string): string {
    writeFileSync(at('password'), Buffer.concat([Buffer.from(password), Buffer.from('\n')]));
    return `file:${at('password')}`;
  }

  function pkcs8(options: readonly string[], password: Uint8Array | string = 'changeit'): Uint8Array {
    const common = ['pkcs8', '-topk8', '-in', pemOf('rsa'), '-outform', 'DER', ...LEGACY];
    return Uint8Array.from(runWell('openssl', [...common, '-passout', givenAs(password), ...options]));
  }

  async function identityIn(der: Uint8Array, password = 'changeit'): Promise<string> {
    const { key } = await unlockPkcs8(readEncryptedPkcs8(der), ['wrong', password], new CostBudget(2_000_000));
    return key.public.identity;
  }

  describe('PKCS#8 that it writes, we read', () => {
    test.each([
      ...['PBE-MD5-DES', 'PBE-SHA1-DES', 'PBE-MD5-RC2-64', 'PBE-SHA1-RC2-64', 'PBE-SHA1-RC4-128', 'PBE-SHA1-RC4-40'],
      ...['PBE-SHA1-3DES', 'PBE-SHA1-2DES', 'PBE-SHA1-RC2-128', 'PBE-SHA1-RC2-40'],
    ])('%s', async (scheme) => {
      expect(await identityIn(pkcs8(['-v1', scheme]))).toBe(rsa.key.public.identity);
    });

    test.each([
      ...['des', 'des3', 'rc2-40-cbc', 'rc2-64-cbc', 'rc2', 'aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc'],
      ...['camellia-128-cbc', 'camellia-192-cbc', 'camellia-256-cbc'],
    ])('PBES2 with %s', async (cipher) => {
      expect(await identityIn(pkcs8(['-v2', cipher]))).toBe(rsa.key.public.identity);
    });

    test.each([
      ...['hmacWithMD5', 'hmacWithSHA1', 'hmacWithSHA224', 'hmacWithSHA256', 'hmacWithSHA384', 'hmacWithSHA512'],
      ...['hmacWithSHA512-224', 'hmacWithSHA512-256'],
    ])('PBES2 with %s', async (prf) => {
      expect(await identityIn(pkcs8(['-v2', 'aes256', '-v2prf', prf]))).toBe(rsa.key.public.identity);
    });

    test('scrypt', async () => {
      const der = pkcs8(['-scrypt', '-scrypt_N', '1024']);
      expect(readEncryptedPkcs8(der).scheme.encryption).toMatchObject({ kdf: 'scrypt', iterations: 1024 });
      expect(await identityIn(der)).toBe(rsa.key.public.identity);
    });

    test.each(OCTETS)('a password in %s', async (_name, octets) => {
      for (const way of [
        ['-v1', 'PBE-MD5-DES'],
        ['-v1', 'PBE-SHA1-3DES'],
        ['-v2', 'aes256'],
      ]) {
        expect(await identityIn(pkcs8(way, octets), PASSWORD)).toBe(rsa.key.public.identity);
      }
    });
  });

  const PROFILES: readonly PbeProfile[] = [
    { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 2048 },
    { scheme: 'pbes2-aes256-scrypt', N: 1024, r: 8, p: 1 },
  ];
  describe.each(PROFILES)('PKCS#8 that we write with $scheme, it reads', (profile) => {
    test.each(['changeit', PASSWORD, 'ключ 🔑'])('password %j', async (password) => {
      for (const { key } of [rsa, ec, ed25519]) {
        const der = await writeEncryptedPkcs8(key, password, profile);
        const options = ['-inform', 'DER', '-passin', givenAs(password), '-outform', 'DER'];
        const opened = runWell('openssl', ['pkcs8', ...options, '-topk8', '-nocrypt'], der);
        expect(
          derOf(runWell('openssl', ['pkey', '-inform', 'DER', '-pubout'], opened).toString(), 'PUBLIC KEY'),
        ).toEqual(derOf(runWell('openssl', ['pkey', '-inform', 'DER', '-pubout'], key.pkcs8).toString(), 'PUBLIC KEY'));
      }
    });
  });

  describe('DEK-Info that it writes, we read', () => {
    const header = /DEK-Info: (.*)\n\n([^-]*)/;

    async function identityOf(cipher: string, password: Uint8Array | string, typed: string): Promise<string> {
      const options = ['-traditional', `-${cipher}`, '-passout', givenAs(password), '-out', at('key.pem')];
      runWell('openssl', ['rsa', '-in', pemOf('rsa'), ...options, ...LEGACY]);
      const [, info = '', base64 = ''] = header.exec(readFileSync(at('key.pem'), 'utf8')) ?? [];
      const data = Uint8Array.from(Buffer.from(base64, 'base64'));
      const { der, used } = await decryptDek(readDekInfo(info), data, ['wrong', typed], new CostBudget(10_000));
      expect(used).toEqual([typed]);
      return (await readPkcs1(der)).public.identity;
    }

    test.each([
      ...['des-cbc', 'des-ede-cbc', 'des-ede3-cbc', 'aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc'],
      ...['rc2-cbc', 'rc2-64-cbc', 'rc2-40-cbc', 'camellia-128-cbc', 'camellia-192-cbc', 'camellia-256-cbc'],
    ])('%s', async (cipher) => {
      expect(await identityOf(cipher, 'changeit', 'changeit')).toBe(rsa.key.public.identity);
    });

    test.each(OCTETS)('a password in %s', async (_name, octets) => {
      expect(await identityOf('aes-128-cbc', octets, PASSWORD)).toBe(rsa.key.public.identity);
    });

    test.each(['SEED-CBC', 'BF-CBC', 'IDEA-CBC'])('%s is refused by name', async (algorithm) => {
      const failure = await failureOf(() => readDekInfo(`${algorithm},0011223344556677`));
      expect(failure).toEqual({ code: 'ENCRYPTION_UNSUPPORTED', facts: { what: 'encrypted-key', algorithm } });
    });
  });
});
