import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJks } from '#core/containers/jks-read.ts';
import { writeJks } from '#core/containers/jks-write.ts';
import { CostBudget } from '#core/limits.ts';
import { freshFolder } from '#test/support/folder.ts';
import { ec, ed25519, rsa } from '#test/support/pairs.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { foundInPem, foundOf } from './found.ts';
import { pemOf } from './samples.ts';

describe.runIf(requireTool('keytool', 'openssl'))('keytool and JKS', () => {
  const folder = freshFolder();
  const at = (name: string): string => join(folder, name);

  test('what it writes, we read: keys under passwords of their own, a trusted certificate', async () => {
    const store = ['-keystore', at('theirs.jks'), '-storetype', 'JKS', '-storepass', 'changeit'];
    const make = (alias: string, keypass: string, ...kind: string[]): void => {
      const named = ['-alias', alias, '-dname', `CN=${alias}`, '-keypass', keypass];
      runWell('keytool', ['-genkeypair', ...store, ...named, ...kind]);
    };
    make('first', 'changeit', '-keyalg', 'RSA', '-keysize', '2048');
    make('schlüssel', 'of the second', '-keyalg', 'EC', '-groupname', 'secp256r1');
    runWell('keytool', ['-importcert', ...store, '-alias', 'trusted', '-file', pemOf('rsa'), '-noprompt']);
    const read = (...passwords: string[]): ReturnType<typeof readJks> =>
      readJks(readFileSync(at('theirs.jks')), passwords, new CostBudget(1_000_000));
    const { entries, verified } = await read('of the second', 'changeit');
    expect(verified).toBe(true);
    expect(entries.map(({ kind }) => kind).toSorted()).toEqual([
      'certificate',
      'certificate',
      'certificate',
      'private-key',
      'private-key',
    ]);
    const some = await read('changeit');
    expect(some.entries.filter(({ kind }) => kind === 'unread')).toMatchObject([
      { failure: { code: 'PASSWORD_WRONG', facts: { what: 'jks', tried: 1 } } },
    ]);
  });

  test('what we write, it reads', async () => {
    const pairs = [rsa, ec, ed25519];
    const entries = pairs.map(({ key, certificate }) => ({
      alias: key.public.type,
      key,
      chain: [certificate.der],
    }));
    const trusted = { alias: 'trusted', certificate: rsa.certificate.der };
    writeFileSync(at('ours.jks'), writeJks([...entries, trusted], 'changeit', Date.UTC(2030, 0, 2)));
    const listed = runWell('keytool', ['-list', '-keystore', at('ours.jks'), '-storepass', 'changeit']).toString();
    expect(listed).toMatch(/contains 4 entries/);
    expect(listed).toMatch(/Jan 2, 2030/);
    const source = ['-srckeystore', at('ours.jks'), '-srcstoretype', 'JKS', '-srcstorepass', 'changeit'];
    const target = ['-destkeystore', at('copy.p12'), '-deststoretype', 'PKCS12', '-deststorepass', 'changeit'];
    runWell('keytool', ['-importkeystore', ...source, ...target, '-noprompt']);
    const copied = ['pkcs12', '-in', at('copy.p12'), '-nodes', '-passin', 'pass:changeit'];
    expect(await foundInPem(runWell('openssl', copied).toString())).toEqual(foundOf(pairs, [...pairs, rsa]));
  });

  test('under a password beyond ASCII too', async () => {
    writeFileSync(at('password'), 'Schlüssel ключ\n');
    writeFileSync(
      at('beyond.jks'),
      writeJks([{ alias: 'a', key: ec.key, chain: [ec.certificate.der] }], 'Schlüssel ключ'),
    );
    const given = ['-keystore', at('beyond.jks'), '-storetype', 'JKS', '-storepass:file', at('password')];
    const utf8 = ['-J-Dfile.encoding=UTF-8'];
    expect(runWell('keytool', ['-list', ...given, ...utf8]).toString()).toMatch(/contains 1 entry/);
    const named = ['-alias', 'b', '-dname', 'CN=b', '-keyalg', 'EC', '-groupname', 'secp256r1'];
    runWell('keytool', ['-genkeypair', ...given, ...utf8, ...named]);
    const { entries, verified } = await readJks(
      readFileSync(at('beyond.jks')),
      ['Schlüssel ключ'],
      new CostBudget(100_000),
    );
    expect(verified).toBe(true);
    expect(entries.filter(({ kind }) => kind === 'private-key')).toHaveLength(2);
  });
});
