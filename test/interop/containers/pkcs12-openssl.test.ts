import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPkcs12 } from '#core/containers/pkcs12-read.ts';
import { CostBudget } from '#core/limits.ts';
import { freshFolder } from '#test/support/folder.ts';
import { ec, ed25519, rsa } from '#test/support/pairs.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { type Found, foundInPem, foundOf } from './found.ts';
import { pemOf, PROFILES, readSample, writeSample } from './samples.ts';

const PASSWORDS = ['changeit', '', 'Schlüssel ключ', '🔑 key'];

describe.runIf(requireTool('openssl'))('openssl', () => {
  const folder = freshFolder();
  const at = (name: string): string => join(folder, name);

  /** -legacy makes the old ciphers available; what is used of them the other options say. */
  function make(password: string, ...options: string[]): Uint8Array {
    writeFileSync(at('password'), `${password}\n`);
    const common = ['pkcs12', '-export', '-in', pemOf('rsa'), '-legacy', '-iter', '2048', '-out', at('made.p12')];
    runWell('openssl', [...common, '-passout', `file:${at('password')}`, ...options]);
    return readFileSync(at('made.p12'));
  }

  function theyRead(file: Uint8Array, password: string): Promise<Found> {
    writeFileSync(at('password'), `${password}\n`);
    writeFileSync(at('ours.p12'), file);
    const options = ['-in', at('ours.p12'), '-nodes', '-legacy', '-passin', `file:${at('password')}`];
    return foundInPem(runWell('openssl', ['pkcs12', ...options]).toString());
  }

  describe('what it writes, we read', () => {
    test.each([
      'PBE-SHA1-3DES',
      'PBE-SHA1-2DES',
      'PBE-SHA1-RC2-40',
      'PBE-SHA1-RC2-128',
      'PBE-SHA1-RC4-40',
      'PBE-SHA1-RC4-128',
      'PBE-MD5-DES',
      'PBE-SHA1-DES',
      'PBE-MD5-RC2-64',
      'PBE-SHA1-RC2-64',
      'DES-CBC',
      'RC2-40-CBC',
      'RC2-64-CBC',
      'RC2-CBC',
      'DES-EDE3-CBC',
      'CAMELLIA-128-CBC',
      'CAMELLIA-256-CBC',
      'AES-128-CBC',
      'AES-192-CBC',
      'AES-256-CBC',
      'NONE',
    ])('cipher %s', async (cipher) => {
      expect(await readSample(make('changeit', '-certpbe', cipher, '-keypbe', cipher), 'changeit')).toEqual(
        foundOf([rsa]),
      );
    });

    test.each([
      ...['MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512', 'SHA512-224', 'SHA512-256'],
      ...['SHA3-224', 'SHA3-256', 'SHA3-384', 'SHA3-512', 'BLAKE2B512'],
    ])('MAC %s', async (hash) => {
      const made = make('changeit', '-macalg', hash);
      const { entries, encryption } = await readPkcs12(made, ['changeit'], new CostBudget(1_000_000));
      expect(entries).toHaveLength(2);
      expect(encryption?.mac).toBe(`HMAC-${hash}`);
    });

    test.each(['ARIA-128-CBC', 'SEED-CBC'])('cipher %s is refused by name', async (cipher) => {
      const made = make('changeit', '-keypbe', cipher);
      const { entries } = await readPkcs12(made, ['changeit'], new CostBudget(1_000_000));
      expect(entries.filter(({ kind }) => kind === 'unread')).toMatchObject([
        { failure: { code: 'ENCRYPTION_UNSUPPORTED', facts: { what: 'pkcs12', algorithm: `PBES2 with ${cipher}` } } },
      ]);
    });

    test.each(PASSWORDS)('password %j', async (password) => {
      for (const cipher of ['PBE-SHA1-3DES', 'AES-256-CBC']) {
        const made = make(password, '-certpbe', cipher, '-keypbe', cipher);
        expect(await readSample(made, password)).toEqual(foundOf([rsa]));
      }
    });

    test('no MAC, one iteration, a name and further certificates', async () => {
      expect(await readSample(make('changeit', '-nomac'), 'changeit')).toEqual(foundOf([rsa]));
      expect(await readSample(make('changeit', '-noiter', '-nomaciter'), 'changeit')).toEqual(foundOf([rsa]));
      const named = make('changeit', '-name', 'schlüssel', '-certfile', pemOf('ec'), '-caname', 'other');
      const { entries } = await readPkcs12(named, ['changeit'], new CostBudget(1_000_000));
      expect(entries.map(({ kind, friendlyName }) => [kind, friendlyName])).toEqual([
        ['certificate', 'schlüssel'],
        ['certificate', 'other'],
        ['private-key', 'schlüssel'],
      ]);
    });

    test.each(['ec', 'ed25519'] as const)('a key of kind %s', async (kind) => {
      const made = make('changeit', '-in', pemOf(kind));
      expect(await readSample(made, 'changeit')).toEqual(foundOf([{ ec, ed25519 }[kind]]));
    });
  });

  describe.each(PROFILES)('what we write, it reads: %s', (_name, profile) => {
    test.each(PASSWORDS)('password %j', async (password) => {
      expect(await theyRead(await writeSample([rsa, ec, ed25519], password, profile), password)).toEqual(
        foundOf([rsa, ec, ed25519]),
      );
    });
  });
});
