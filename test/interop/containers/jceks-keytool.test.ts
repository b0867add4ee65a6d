import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJks } from '#core/containers/jks-read.ts';
import { CostBudget } from '#core/limits.ts';
import { freshFolder } from '#test/support/folder.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { pemOf } from './samples.ts';

describe.runIf(requireTool('keytool'))('keytool and JCEKS', () => {
  const folder = freshFolder();

  test('keys under passwords of their own, a trusted certificate, and secret keys that are stepped over', async () => {
    const file = join(folder, 'theirs.jceks');
    const store = ['-keystore', file, '-storetype', 'JCEKS', '-storepass', 'changeit'];
    const make = (alias: string, keypass: string, ...kind: string[]): void => {
      const named = ['-alias', alias, '-dname', `CN=${alias}`, '-keypass', keypass];
      runWell('keytool', ['-genkeypair', ...store, ...named, ...kind]);
    };
    make('first', 'changeit', '-keyalg', 'RSA', '-keysize', '2048');
    make('second', 'of the second', '-keyalg', 'EC', '-groupname', 'secp256r1');
    for (const [alias, ...kind] of [
      ['aes', '-keyalg', 'AES', '-keysize', '256'],
      ['triple', '-keyalg', 'DESede'],
      ['mac', '-keyalg', 'HmacSHA256', '-keysize', '256'],
    ]) {
      runWell('keytool', ['-genseckey', ...store, '-alias', alias as string, ...kind]);
    }
    runWell('keytool', ['-importcert', ...store, '-alias', 'trusted', '-file', pemOf('rsa'), '-noprompt']);

    const read = (...passwords: string[]): ReturnType<typeof readJks> =>
      readJks(readFileSync(file), passwords, new CostBudget(20_000_000));
    const { entries, format, verified, trailing, usedPasswords } = await read('of the second', 'changeit');
    expect({ format, verified, trailing }).toEqual({ format: 'jceks', verified: true, trailing: 0 });
    expect(usedPasswords).toHaveLength(2);
    expect(entries.map(({ kind, friendlyName }) => `${kind} ${friendlyName}`).toSorted()).toEqual([
      'certificate first',
      'certificate second',
      'certificate trusted',
      'private-key first',
      'private-key second',
      'secret aes',
      'secret mac',
      'secret triple',
    ]);
    expect(entries.find(({ kind }) => kind === 'private-key')).toMatchObject({
      encryption: { scheme: 'PBE-MD5-3DES-CBC', cipher: '3DES-CBC', kdf: 'JCEKS-MD5' },
    });
    const some = await read('changeit');
    expect(some.entries.filter(({ kind }) => kind === 'unread')).toMatchObject([
      { friendlyName: 'second', failure: { code: 'PASSWORD_WRONG', facts: { what: 'jks', tried: 1 } } },
    ]);
  });
});
