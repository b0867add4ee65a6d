import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPkcs12 } from '#core/containers/pkcs12-read.ts';
import { writePkcs12 } from '#core/containers/pkcs12-write.ts';
import { CostBudget } from '#core/limits.ts';
import { freshFolder } from '#test/support/folder.ts';
import { ec, ed25519, rsa } from '#test/support/pairs.ts';
import { requireTool, run, runWell } from '#test/support/tools.ts';
import { foundInPem, foundOf } from './found.ts';
import { nameOf, pemOf, PROFILES, writeSample } from './samples.ts';

describe.runIf(requireTool('keytool', 'openssl'))('keytool', () => {
  const folder = freshFolder();
  const at = (name: string): string => join(folder, name);
  const PASSWORD = ['-storepass', 'changeit'];

  test.each([
    ['its own', [], 'PBES2'],
    ['its legacy', ['-J-Dkeystore.pkcs12.legacy'], 'PBE-SHA1-3DES-CBC'],
  ])(
    'what it writes with %s algorithms, we read: two keys, a trusted certificate, a secret',
    async (_w, flags, scheme) => {
      const store = ['-keystore', at(`${scheme}.p12`), '-storetype', 'PKCS12', ...PASSWORD, ...flags];
      const named = (alias: string): string[] => [...store, '-alias', alias, '-dname', `CN=${alias}`];
      runWell('keytool', ['-genkeypair', ...named('first'), '-keyalg', 'RSA', '-keysize', '2048']);
      runWell('keytool', ['-genkeypair', ...named('second'), '-keyalg', 'EC', '-groupname', 'secp256r1']);
      runWell('keytool', ['-importcert', ...store, '-alias', 'trusted', '-file', pemOf('rsa'), '-noprompt']);
      runWell('keytool', ['-genseckey', ...store, '-alias', 'secret', '-keyalg', 'AES', '-keysize', '128']);
      const file = readFileSync(at(`${scheme}.p12`));
      const { entries, encryption } = await readPkcs12(file, ['changeit'], new CostBudget(20_000_000));
      expect(encryption?.scheme).toBe(scheme);
      expect(entries.map(({ kind, friendlyName }) => `${kind} ${friendlyName}`).toSorted()).toEqual([
        'certificate first',
        'certificate second',
        'certificate trusted',
        'private-key first',
        'private-key second',
        'secret secret',
      ]);
    },
  );

  test.each(PROFILES)('what we write, it reads: %s', async (name, profile) => {
    const pairs = [rsa, ec, ed25519];
    writeFileSync(at(`${name}.p12`), await writeSample(pairs, 'changeit', profile));
    const source = ['-srckeystore', at(`${name}.p12`), '-srcstoretype', 'PKCS12', '-srcstorepass', 'changeit'];
    const target = ['-destkeystore', at(`${name}-copy.p12`), '-deststoretype', 'PKCS12', '-deststorepass', 'changeit'];
    runWell('keytool', ['-importkeystore', ...source, ...target, '-noprompt']);
    const listed = runWell('keytool', ['-list', '-keystore', at(`${name}-copy.p12`), ...PASSWORD]).toString();
    for (const { key } of pairs) expect(listed).toContain(nameOf(key.public.type));
    // It decrypted the keys to copy them: openssl says which they are.
    const copied = ['pkcs12', '-in', at(`${name}-copy.p12`), '-nodes', '-passin', 'pass:changeit'];
    expect(await foundInPem(runWell('openssl', copied).toString())).toEqual(foundOf(pairs));
  });

  test('certificates that we mark as trusted, it sees as trusted, and others not at all', async () => {
    const [[, modern]] = PROFILES as [(typeof PROFILES)[0]];
    const marked = { der: rsa.certificate.der, publicKey: rsa.certificate.publicKey, friendlyName: 'marked' };
    const certificates = [
      { ...marked, isTrusted: true },
      { der: ec.certificate.der, publicKey: ec.certificate.publicKey, friendlyName: 'unmarked' },
    ];
    writeFileSync(at('trusted.p12'), await writePkcs12({ keys: [], certificates }, 'changeit', modern));
    const listed = runWell('keytool', ['-list', '-keystore', at('trusted.p12'), ...PASSWORD]).toString();
    expect(listed).toMatch(/contains 1 entry/);
    expect(listed).toMatch(/marked, .*trustedCertEntry/);
    const { entries } = await readPkcs12(readFileSync(at('trusted.p12')), ['changeit'], new CostBudget(1_000_000));
    expect(entries).toMatchObject([
      { friendlyName: 'marked', isTrusted: true },
      { friendlyName: 'unmarked', isTrusted: false },
    ]);
  });

  test('a password beyond ASCII is more than it can take, from openssl as from us', async () => {
    const [[, modern]] = PROFILES as [(typeof PROFILES)[0]];
    writeFileSync(at('password'), 'Schlüssel\n');
    writeFileSync(at('ours.p12'), await writeSample([rsa], 'Schlüssel', modern));
    const theirs = ['-export', '-in', pemOf('rsa'), '-out', at('theirs.p12'), '-passout', `file:${at('password')}`];
    runWell('openssl', ['pkcs12', ...theirs]);
    for (const file of ['ours.p12', 'theirs.p12']) {
      const { status } = run('keytool', ['-list', '-keystore', at(file), '-storepass:file', at('password')]);
      expect(status).not.toBe(0);
    }
  });
});
