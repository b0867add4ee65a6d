/** Any key under any name and password that a tool can be told: what we write, it reads back the same, and so do we. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeJks } from '#core/containers/jks-write.ts';
import { type PfxProfile, writePkcs12 } from '#core/containers/pkcs12-write.ts';
import { writeEncryptedPkcs8 } from '#core/keys/encrypted-pkcs8.ts';
import { freshFolder } from '#test/support/folder.ts';
import { derOf, ec, ed25519, type Pair, rsa } from '#test/support/pairs.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { foundInPem, foundOf } from './found.ts';
import { PROFILES, readSample } from './samples.ts';

/** Each run starts other programs, and keytool's take a second each. */
const MANY = { numRuns: 12 };
const FEW = { numRuns: 3 };

const PAIR = fc.constantFrom(rsa, ec, ed25519);
const PROFILE = fc.constantFrom(...PROFILES.map(([, profile]) => profile));
/** As it stands in one line of a file. */
const PASSWORD = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
/** keytool takes six characters and more, and only those of ASCII. */
const ASCII = fc.stringMatching(/^[!-~][ -~]{4,10}[!-~]$/);
const NAME = fc.stringMatching(/^[a-z0-9]([a-z0-9 ._]{0,20}[a-z0-9])?$/);

describe.runIf(requireTool('openssl', 'keytool', 'certtool', 'pk12util', 'certutil'))('read back by', () => {
  const folder = freshFolder();
  const at = (name: string): string => join(folder, name);
  let count = 0;

  function givenAs(password: string): string {
    writeFileSync(at('password'), `${password}\n`);
    return at('password');
  }

  async function write({ key, certificate }: Pair, name: string, password: string, profile: PfxProfile): Promise<void> {
    const { der, publicKey } = certificate;
    const certificates = [{ der, publicKey, friendlyName: name }];
    const file = await writePkcs12({ keys: [{ ...key, friendlyName: name }], certificates }, password, profile);
    expect(await readSample(file, password)).toEqual(foundOf([{ key, certificate }]));
    writeFileSync(at('ours.p12'), file);
  }

  test('openssl, a PFX', async () => {
    await fc.assert(
      fc.asyncProperty(PAIR, NAME, PASSWORD, PROFILE, async (pair, name, password, profile) => {
        await write(pair, name, password, profile);
        const options = ['-in', at('ours.p12'), '-nodes', '-legacy', '-passin', `file:${givenAs(password)}`];
        const printed = runWell('openssl', ['pkcs12', ...options]).toString();
        expect(await foundInPem(printed)).toEqual(foundOf([pair]));
        expect(printed.match(/friendlyName: .*/g)).toEqual(Array(2).fill(`friendlyName: ${name}`));
      }),
      MANY,
    );
  });

  test('openssl, a key under a password', async () => {
    const profile = { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 2048 } as const;
    const spki = (options: readonly string[], input: Uint8Array): Uint8Array =>
      derOf(runWell('openssl', ['pkey', '-inform', 'DER', '-pubout', ...options], input).toString(), 'PUBLIC KEY');
    await fc.assert(
      fc.asyncProperty(PAIR, PASSWORD, async ({ key }, password) => {
        const locked = await writeEncryptedPkcs8(key, password, profile);
        expect(spki(['-passin', `file:${givenAs(password)}`], locked)).toEqual(spki([], key.pkcs8));
      }),
      MANY,
    );
  });

  test('certtool, a PFX', async () => {
    await fc.assert(
      fc.asyncProperty(PAIR, NAME, ASCII, PROFILE, async (pair, name, password, profile) => {
        await write(pair, name, password, profile);
        const options = ['--p12-info', '--inder', `--password=${password}`, '--infile', at('ours.p12')];
        const printed = runWell('certtool', options).toString();
        expect((await foundInPem(printed)).certificates).toEqual(foundOf([pair]).certificates);
        expect(printed).toContain(`Friendly name: ${name}\n`);
      }),
      MANY,
    );
  });

  test('NSS, a PFX', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(rsa, ec), NAME, PASSWORD, PROFILE, async (pair, name, password, profile) => {
        await write(pair, name, password, profile);
        const path = at(`db${count++}`);
        mkdirSync(path);
        runWell('certutil', ['-N', '-d', `sql:${path}`, '--empty-password']);
        runWell('pk12util', ['-i', at('ours.p12'), '-d', `sql:${path}`, '-w', givenAs(password), '-K', '']);
        expect(runWell('certutil', ['-K', '-d', `sql:${path}`]).toString()).toContain(name);
      }),
      FEW,
    );
  });

  test('keytool, a PFX and a keystore of its own kind', async () => {
    await fc.assert(
      fc.asyncProperty(PAIR, NAME, ASCII, PROFILE, async (pair, name, password, profile) => {
        await write(pair, name, password, profile);
        const { key, certificate } = pair;
        writeFileSync(at('ours.jks'), writeJks([{ alias: name, key, chain: [certificate.der] }], password));
        for (const file of ['ours.p12', 'ours.jks']) {
          const copy = at(`copy${count++}.p12`);
          const secret = givenAs(password);
          const source = ['-srckeystore', at(file), '-srcstorepass:file', secret];
          const target = ['-destkeystore', copy, '-deststoretype', 'PKCS12', '-deststorepass:file', secret];
          runWell('keytool', ['-importkeystore', ...source, ...target, '-noprompt']);
          const printed = runWell('openssl', ['pkcs12', '-in', copy, '-nodes', '-passin', `file:${secret}`]).toString();
          expect(await foundInPem(printed)).toEqual(foundOf([pair]));
          expect(printed).toContain(`friendlyName: ${name}\n`);
        }
      }),
      FEW,
    );
  });
});
