import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder } from '#test/support/folder.ts';
import { ec, ed25519, type Pair, rsa } from '#test/support/pairs.ts';
import { requireTool, run, runWell } from '#test/support/tools.ts';
import { foundOf } from './found.ts';
import { nameOf, pemOf, PROFILES, readSample, writeSample } from './samples.ts';

/** NSS writes BER: indefinite lengths, strings in pieces. It writes 600,000 iterations, so its own files are few. */
describe.runIf(requireTool('pk12util', 'certutil', 'openssl'))('NSS', () => {
  const folder = freshFolder();
  const at = (name: string): string => join(folder, name);
  let count = 0;

  function database(): string {
    const path = at(`db${count++}`);
    mkdirSync(path);
    runWell('certutil', ['-N', '-d', `sql:${path}`, '--empty-password']);
    return `sql:${path}`;
  }

  function theyImport(db: string, file: Uint8Array, password: string): number | null {
    writeFileSync(at('in.p12'), file);
    writeFileSync(at('password'), password);
    return run('pk12util', ['-i', at('in.p12'), '-d', db, '-w', at('password'), '-K', '']).status;
  }

  const [[, modern]] = PROFILES as [(typeof PROFILES)[0]];

  test.each([
    ['AES-256-CBC', 'AES-128-CBC'],
    ['PKCS #12 V2 PBE With SHA-1 And 3KEY Triple DES-CBC', 'PKCS #12 V2 PBE With SHA-1 And 40 Bit RC2 CBC'],
  ])('what it writes with %s and %s, we read', async (keyCipher, certCipher) => {
    const db = database();
    expect(theyImport(db, await writeSample([rsa], 'changeit', modern), 'changeit')).toBe(0);
    const ciphers = ['-c', keyCipher, '-C', certCipher];
    runWell('pk12util', ['-o', at('out.p12'), '-n', nameOf('RSA'), '-d', db, '-W', 'changeit', '-K', '', ...ciphers]);
    expect(await readSample(readFileSync(at('out.p12')), 'changeit')).toEqual(foundOf([rsa]));
  });

  test.each(PROFILES)('what we write, it reads: %s', async (_name, profile) => {
    const given: readonly (readonly [Pair, string])[] = [
      [rsa, 'changeit'],
      [ec, 'Schlüssel ключ'],
    ];
    for (const [pair, password] of given) {
      const db = database();
      expect(theyImport(db, await writeSample([pair], password, profile), password)).toBe(0);
      expect(runWell('certutil', ['-K', '-d', db]).toString()).toContain(nameOf(pair.key.public.type));
    }
  });

  test('Ed25519 keys are more than this NSS can read, from openssl as from us', async () => {
    const theirs = ['-export', '-in', pemOf('ed25519'), '-out', at('theirs.p12'), '-passout', 'pass:changeit'];
    runWell('openssl', ['pkcs12', ...theirs]);
    expect(theyImport(database(), readFileSync(at('theirs.p12')), 'changeit')).not.toBe(0);
    expect(theyImport(database(), await writeSample([ed25519], 'changeit', modern), 'changeit')).not.toBe(0);
  });
});
