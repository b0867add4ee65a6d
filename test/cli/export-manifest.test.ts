/** Many bundles in one run: one summary, one exit code; each for itself, or all or none. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ManifestAnswer } from '#shared/answers.ts';
import { freshFolder } from '#test/support/folder.ts';
import { authority, certificate } from '#test/support/mess.ts';
import { selfSigned } from '#test/support/self-signed.ts';
import { answerOf, certprep } from '#test/support/terminal.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

describe.runIf(requireTool('openssl', 'sha256sum', 'keytool'))('export --manifest', () => {
  const folder = freshFolder();
  const out = join(folder, 'out');
  const file = join(folder, 'manifest.yaml');

  beforeAll(() => {
    for (const name of ['a', 'b', 'c']) selfSigned(folder, name, [`${name}.example`]);
    writeFileSync(join(folder, 'notes.txt'), 'no certificate');
    writeFileSync(join(folder, 'password'), 'file-secret\n');
  });
  beforeEach(() => rmSync(out, { recursive: true, force: true }));

  const bundle = (name: string, more: object = {}) => ({
    name,
    files: [`${name}.pem`],
    target: 'generic-pem',
    out: `out/${name}`,
    hosts: [`${name}.example`],
    ...more,
  });
  const manifest = (...bundles: readonly object[]): void =>
    writeFileSync(file, JSON.stringify({ version: 1, bundles }));
  const exported = (...more: readonly string[]) => answerOf<ManifestAnswer>(['export', '--manifest', file, ...more]);

  it('writes each bundle into its own folder, verified, paths from the manifest on', async () => {
    manifest(bundle('a'), bundle('b', { fileName: 'second' }));
    const answer = await exported();
    expect(answer).toMatchObject({ exit: 0, command: 'export', ok: 2, failed: 0 });
    expect(answer.bundles.map(({ name, verified }) => [name, verified])).toEqual([
      ['a', true],
      ['b', true],
    ]);
    expect(readdirSync(join(out, 'b')).toSorted()).toEqual(['SHA256SUMS', 'second.key', 'second.pem']);
    runWell('sh', ['-c', 'cd "$0" && sha256sum -c --quiet SHA256SUMS', join(out, 'b')]);
  });

  it('goes on past what is broken, and says of each what it is', async () => {
    manifest(bundle('a'), bundle('b', { files: ['gone.pem'] }), bundle('c', { hosts: ['other.example'] }));
    const answer = await exported();
    expect(answer).toMatchObject({ exit: 3, ok: 1, failed: 2 });
    expect(answer.bundles[1]).toMatchObject({ written: [], verified: false, problems: [{ code: 'UNREADABLE_FILE' }] });
    expect(answer.bundles[2]?.findings.map(({ code }) => code)).toContain('HOST_NOT_COVERED');
    expect(readdirSync(out)).toEqual(['a']);
    const { err, out: text } = await certprep(['export', '--manifest', file, '--force']);
    expect(err).toBe('1 of 3: a\n2 of 3: b\n3 of 3: c\n');
    expect(text).toContain('1 of 3 bundles.');
  });

  it('writes none of them with --all-or-none where one is broken', async () => {
    manifest(bundle('a'), bundle('b', { hosts: ['other.example'] }));
    expect(await exported('--all-or-none')).toMatchObject({ exit: 1, ok: 0, failed: 2 });
    expect(existsSync(out)).toBe(false);
  });

  it('takes back what it wrote with --all-or-none where one can not be written', async () => {
    mkdirSync(join(out, 'shared'), { recursive: true });
    mkdirSync(join(out, 'b'));
    const before = `${'0'.repeat(64)}  earlier.pem\n`;
    writeFileSync(join(out, 'shared/SHA256SUMS'), before);
    writeFileSync(join(out, 'b/b.example.key'), 'mine');
    manifest(bundle('a', { out: 'out/shared' }), bundle('b'));
    expect(await exported('--all-or-none')).toMatchObject({ exit: 4, ok: 0, failed: 2 });
    expect(readdirSync(join(out, 'shared'))).toEqual(['SHA256SUMS']);
    expect(readFileSync(join(out, 'shared/SHA256SUMS'), 'utf8')).toBe(before);
    expect(readFileSync(join(out, 'b/b.example.key'), 'utf8')).toBe('mine');
  });

  it('puts two bundles into one folder, with one list of digests', async () => {
    manifest(bundle('a', { out: 'out' }), bundle('b', { out: 'out' }));
    expect(await exported()).toMatchObject({ exit: 0, ok: 2 });
    runWell('sh', ['-c', 'cd "$0" && sha256sum -c --quiet SHA256SUMS', out]);
    expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8').split('\n')).toHaveLength(5);
  });

  it('takes passwords by file, by variable, or makes them', async () => {
    const pfx = { target: 'generic-pfx-compatible' };
    const known = (await certprep(['targets', '--json'])).out.includes('"generic-pfx-compatible"');
    const target = known ? pfx : { target: 'auth0-appliance-pfx' };
    const rsa = selfSigned(folder, 'r', ['r.example'], 'rsa');
    const lift = ['INTERMEDIATES_MISSING', 'SELF_SIGNED', 'CERTIFICATE_SHARED', 'AUTHORITY_PRIVATE'];
    const accept = lift.map((code) => ({ code, reason: 'test' }));
    const one = (name: string, outPassword: object | string) =>
      bundle(name, { ...target, files: [rsa], hosts: ['r.example'], instance: 'r', accept, outPassword });
    manifest(one('a', { file: 'password' }), one('b', { env: 'OUT' }), one('c', 'generate'));
    const {
      code,
      err,
      out: text,
    } = await certprep(['export', '--manifest', file, '--json'], { env: { OUT: 'env-secret' } });
    expect({ code, text }).toMatchObject({ code: 0 });
    const made = /\n {4}(\S+)\n/.exec(err)?.[1] ?? '';
    for (const [name, password] of Object.entries({ a: 'file-secret', b: 'env-secret', c: made })) {
      runWell('openssl', ['pkcs12', '-in', join(out, name, 'r.example.pfx'), '-noout', '-passin', `pass:${password}`]);
    }
    expect(text).not.toContain(made);
  });

  it("follows a person's own target, its fixes, the name in a store and what was ticked, each for its bundle", async () => {
    const files = [{ format: 'jks', name: '{name}.jks', parts: ['key', 'leaf'] }];
    const own = { schema: 1, id: 'ours', version: 1, date: '2026-11', name: 'Ours', role: 'server', key: 'required' };
    writeFileSync(
      join(folder, 'ours.json'),
      JSON.stringify({ ...own, demands: [], files, checklist: ['Tell the desk', 'Log it'] }),
    );
    authority(folder, 'root', 'Our root', null);
    certificate(folder, 's', 'ec:prime256v1', ['s.example'], 'root');
    const signed = { files: ['s.pem', 's.key', 'root.pem'], target: 'nginx', hosts: ['s.example'] };
    const accept = [{ code: 'INTERMEDIATES_MISSING', reason: 'a small authority' }];
    manifest(
      bundle('a', {
        target: 'ours.json',
        ticks: ['Log it'],
        friendlyName: 'front door',
        outPassword: 'generate-words',
      }),
      bundle('b', { ...signed, fixes: { 'write-root-apart': true }, accept }),
      bundle('c', { ...signed, fixes: { 'write-root-apart': false }, accept }),
    );
    const { code, out: text, err } = await certprep(['export', '--manifest', file, '--json']);
    const { bundles } = JSON.parse(text) as ManifestAnswer;
    expect([code, bundles[0]?.targetName]).toEqual([0, 'Ours']);
    expect(bundles[0]?.checklist).toEqual([
      { item: 'Tell the desk', text: 'Tell the desk', ticked: false },
      { item: 'Log it', text: 'Log it', ticked: true },
    ]);
    const password = /\n {4}(\S+)\n/.exec(err)?.[1] ?? '';
    const store = ['-keystore', join(out, 'a/a.example.jks'), '-storepass', password];
    expect(runWell('keytool', ['-list', ...store]).toString()).toContain('front door');
    expect(existsSync(join(out, 'b/s.example-root.pem'))).toBe(true);
    expect(existsSync(join(out, 'c/s.example-root.pem'))).toBe(false);
    for (const [wrong, problem] of [
      [{ ticks: ['Nothing'] }, 'TICK_UNKNOWN'],
      [{ fixes: { 'other-fix': true } }, 'MANIFEST_WRONG'],
      [{ target: 'gone.json' }, 'SETTINGS_UNREADABLE'],
    ] as const) {
      manifest(bundle('b', wrong));
      expect(await exported()).toMatchObject({ exit: 2, problems: [{ code: problem }] });
    }
  });

  it('finds the same certificate in two bundles, unless they are of one instance', async () => {
    manifest(bundle('a'), bundle('b', { files: ['a.pem'], hosts: ['a.example'] }));
    const shared = (answer: ManifestAnswer) =>
      answer.bundles.flatMap(({ findings }) => findings).filter(({ code }) => code === 'CERTIFICATE_SHARED');
    const apart = await exported();
    manifest(bundle('a', { instance: 'x' }), bundle('b', { files: ['a.pem'], hosts: ['a.example'], instance: 'x' }));
    expect(shared(await exported('--force'))).toEqual([]);
    // What a target makes of it is the target's matter: the appliance forbids it, others may not say so.
    expect(apart.bundles).toHaveLength(2);
  });

  it('does nothing at all where the manifest is wrong', async () => {
    for (const [wrong, code] of [
      [bundle('a', { target: 'nowhere' }), 'TARGET_UNKNOWN'],
      [bundle('a', { fileName: 'CON' }), 'NAME_UNUSABLE'],
      [bundle('a', { accept: [{ code: 'KEY_MISMATCH' }] }), 'ACCEPT_NEVER'],
      [bundle('a', { pasword: 'x' }), 'MANIFEST_WRONG'],
      [bundle('a', { outPassword: { env: 'UNSET' } }), 'PASSWORD_VARIABLE_MISSING'],
    ] as const) {
      manifest(bundle('b'), wrong);
      expect(await exported()).toMatchObject({ exit: 2, problems: [{ code }] });
    }
    expect(existsSync(out)).toBe(false);
    expect(await exported('--target', 'nginx')).toMatchObject({ exit: 2, problems: [{ code: 'OPTIONS_CONFLICT' }] });
    expect(await exported('a.pem')).toMatchObject({ exit: 2, problems: [{ code: 'OPTIONS_CONFLICT' }] });
    expect(await exported('--force', '--all-or-none')).toMatchObject({ exit: 2 });
  });
});
