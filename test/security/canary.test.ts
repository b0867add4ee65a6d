/**
 * Known secrets go in; nothing that comes out of any command may hold them in any form, but the files that are meant to.
 * A leak that is planted is found, so the search itself is proven too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshFolder } from '#test/support/folder.ts';
import { KEY_PASSWORD, makeMess, type Mess } from '#test/support/mess.ts';
import { certprep } from '#test/support/terminal.ts';
import { requireTool } from '#test/support/tools.ts';
import { numbersOf } from './rsa-numbers.ts';
import { formsOf, leaks } from './secret-forms.ts';

const OUT_PASSWORD = 'out-canary-7Qf';
const WRONG_PASSWORD = 'wrong-canary-3Zk';

describe.runIf(requireTool('openssl'))('secrets', () => {
  const folder = freshFolder();
  const places = new Map<string, Uint8Array | string>();
  const secrets = new Map<string, Uint8Array>();
  let mess: Mess;

  async function told(args: readonly string[], answers?: readonly string[]): Promise<number> {
    const env = { RIGHT: KEY_PASSWORD, WRONG: WRONG_PASSWORD, OUT: OUT_PASSWORD };
    const { code, bytes, err } = await certprep(args, answers === undefined ? { env } : { env, answers });
    places.set(`stdout of ${args.join(' ')}`, bytes);
    places.set(`stderr of ${args.join(' ')}`, err);
    return code;
  }

  beforeAll(async () => {
    mess = makeMess(folder);
    const damaged = join(folder, 'damaged.key');
    writeFileSync(damaged, readFileSync(mess.bareKey, 'utf8').replace(/\n[^\n]{64}\n/, '\n'));
    const half = join(folder, 'half.key');
    writeFileSync(half, readFileSync(mess.bareKey, 'utf8').slice(0, 900));
    const password = (text: string): Uint8Array => new TextEncoder().encode(text);
    secrets.set('key password', password(KEY_PASSWORD));
    secrets.set('out password', password(OUT_PASSWORD));
    secrets.set('wrong password', password(WRONG_PASSWORD));
    for (const [name, number] of numbersOf(mess.bareKey)) secrets.set(name, number);

    const files = [...mess.files, mess.key];
    const target = ['--target', 'auth0-appliance-pem', '--host', 'manage.id.meridian.example'];
    const pfx = ['--target', 'auth0-appliance-pfx', '--out-password-env', 'OUT'];
    for (const json of [[], ['--json']]) {
      const name = `out-${String(json.length)}`;
      for (const env of ['RIGHT', 'WRONG']) {
        const by = ['--password-env', env, ...json];
        await told(['inspect', ...files, ...by]);
        await told(['chain', ...files, ...by]);
        await told(['hosts', ...files, '--host', 'a.example', ...by]);
        await told(['check', ...files, ...target, ...by]);
        await told(['export', ...files, ...target, '--out', join(folder, name), ...by]);
        await told(['export', ...files, ...pfx, '--out', join(folder, `${name}-pfx`), ...by]);
        await told(['export', ...files, ...pfx, '--out', join(folder, `${name}-pfx`), ...by]);
        for (const ending of ['html', 'md', 'json', 'ics']) {
          const report = join(folder, `${name}-${env}.${ending}`);
          await told(['report', ...files, ...target, '--out', report, ...by]);
          places.set(report, readFileSync(report));
        }
        const beside = join(folder, `${name}-${env}-beside.html`);
        await told([
          'export',
          ...files,
          ...pfx,
          '--force',
          '--out',
          join(folder, `${name}-pfx`),
          '--report',
          beside,
          ...by,
        ]);
        places.set(beside, readFileSync(beside));
        await told(['unlock', mess.key, '--out', join(folder, `${name}.key`), ...by]);
        await told([
          'convert',
          ...files,
          '--to',
          'jks',
          '--out-password-env',
          'OUT',
          '--out',
          join(folder, `${name}.jks`),
          ...by,
        ]);
      }
      const manifest = join(folder, 'manifest.json');
      const bundle = {
        name: 'a',
        files,
        target: 'auth0-appliance-pfx',
        out: `${name}-manifest`,
        passwords: [{ env: 'RIGHT' }],
      };
      writeFileSync(manifest, JSON.stringify({ version: 1, bundles: [{ ...bundle, outPassword: { env: 'OUT' } }] }));
      await told(['export', '--manifest', manifest, ...json]);
      await told(['inspect', damaged, half, mess.bareKey, join(folder, 'out-0-pfx'), ...json]);
      await told(['inspect', mess.key, ...json], [WRONG_PASSWORD, KEY_PASSWORD]);
      await told(['check', ...files, '--target', 'nowhere', '--password-env', 'RIGHT', ...json]);
    }
  });

  it('stand in no answer, warning or error', () => {
    expect(places.size).toBeGreaterThan(30);
    expect(leaks(places, secrets)).toEqual([]);
  });

  it('are found by this very search where one is planted', () => {
    for (const [name, secret] of secrets) {
      for (const [form, planted] of formsOf(secret)) {
        const place = new Map([['planted', Buffer.concat([Buffer.from('so it says: '), planted, Buffer.from('.')])]]);
        expect(leaks(place, new Map([[name, secret]])), `${name} as ${form}`).not.toEqual([]);
      }
    }
  });

  it('are found in the files that are meant to hold them', () => {
    const key = new Map([['exported key', readFileSync(join(folder, 'out-0/manage.id.meridian.example.key'))]]);
    expect(leaks(key, secrets).map(({ secret }) => secret)).toContain('private exponent');
  });
});
