import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeEncryptedPkcs8 } from '#core/keys/encrypted-pkcs8.ts';
import { freshFolder } from '#test/support/folder.ts';
import { ec, ed25519, rsa } from '#test/support/pairs.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { foundInPem, foundOf } from './found.ts';
import { pemOf, PROFILES, readSample, writeSample } from './samples.ts';

/** GnuTLS writes 600,000 iterations and can't be told otherwise, so its own files are few. */
describe.runIf(requireTool('certtool'))('certtool', () => {
  const folder = freshFolder();
  const at = (name: string): string => join(folder, name);

  function make(kind: 'rsa' | 'ec', ...options: string[]): Uint8Array {
    // Given a certificate and a key in one file, it takes the key twice.
    writeFileSync(at('key.pem'), /-----BEGIN PRIVATE[^]*/.exec(readFileSync(pemOf(kind), 'utf8'))?.[0] ?? '');
    const pair = ['--load-certificate', pemOf(kind), '--load-privkey', at('key.pem'), '--p12-name', 'named'];
    runWell('certtool', ['--to-p12', ...pair, '--outder', '--outfile', at('made.p12'), ...options]);
    return readFileSync(at('made.p12'));
  }

  test.each(['aes-256', '3des-pkcs12', 'rc2-40'])('what it writes with %s, we read', async (cipher) => {
    const made = make('rsa', '--password', 'changeit', '--pkcs-cipher', cipher);
    expect(await readSample(made, 'changeit')).toEqual(foundOf([rsa]));
  });

  test.each(['--null-password', '--empty-password'])('what it writes with %s, we read without any', async (option) => {
    expect(await readSample(make('ec', option))).toEqual(foundOf([ec]));
  });

  test.each(PROFILES)('what we write, it reads: %s', async (_name, profile) => {
    for (const [pair, password] of [
      [rsa, 'changeit'],
      [ec, 'Schlüssel ключ'],
      [ed25519, ''],
    ] as const) {
      writeFileSync(at('ours.p12'), await writeSample([pair], password, profile));
      const options = [...(password === '' ? ['--empty-password'] : ['--password', password]), '--infile'];
      const printed = runWell('certtool', ['--p12-info', '--inder', ...options, at('ours.p12')]).toString();
      expect((await foundInPem(printed)).certificates).toEqual(foundOf([pair]).certificates);
      // It prints the key as it was shrouded, and opens that when asked for the key.
      writeFileSync(at('key.pem'), /-----BEGIN ENCRYPTED[^]*KEY-----/.exec(printed)?.[0] ?? '');
      expect(runWell('certtool', ['--key-info', ...options, at('key.pem')]).toString()).toMatch(/BEGIN .*PRIVATE KEY/);
    }
  });

  test('the encrypted PKCS#8 that we write, it reads', async () => {
    const profile = { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 2048 } as const;
    for (const [{ key }, password] of [
      [rsa, 'changeit'],
      [ec, 'Schlüssel ключ'],
      [ed25519, 'changeit'],
    ] as const) {
      writeFileSync(at('key.der'), await writeEncryptedPkcs8(key, password, profile));
      const printed = runWell('certtool', ['--key-info', '--inder', '--password', password, '--infile', at('key.der')]);
      expect(printed.toString()).toMatch(/BEGIN .*PRIVATE KEY/);
    }
  });
});
