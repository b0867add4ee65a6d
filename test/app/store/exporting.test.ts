/** Writing from the window: agreed to, verified, and as it was planned whatever happens meanwhile. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshFolder } from '#test/support/folder.ts';
import { makeMess, type Mess, NAMES } from '#test/support/mess.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { openWindow, type Window } from './window.ts';

const PASSWORD = 'correct horse';

describe.runIf(requireTool('openssl'))('export', () => {
  const folder = freshFolder();
  let mess: Mess;
  let window: Window;
  let out: string;
  let count = 0;

  beforeAll(() => {
    mess = makeMess(folder);
  });
  beforeEach(async () => {
    window = openWindow();
    out = join(folder, `out-${String(++count)}`);
    mkdirSync(out);
    await window.store.read([...mess.files, mess.bareKey]);
    window.store.choose('bundle-1', { kind: 'hosts', groups: [{ name: 'Names', hosts: NAMES }] });
    target('auth0-appliance-pem');
  });

  const target = (id: string): unknown => window.store.choose('bundle-1', { kind: 'target', id });
  const order = (more: object = {}) => ({ folder: out, password: null, consent: true, replace: false, ...more });
  const refused = (reason: string) => ({ ok: false, failure: { code: 'EXPORT_REFUSED', facts: { reason } } });
  const state = (): string | undefined => window.bundles()[0]?.state;

  test('writes what was planned, reads it back, and says so until something changes', async () => {
    const exported = await window.store.export('bundle-1', order());
    const names = readdirSync(out);
    expect(names).toContain('SHA256SUMS');
    expect(exported).toMatchObject({ ok: true, value: { folder: `out-${String(count)}`, swept: [] } });
    expect(exported.ok && exported.value.written.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    const key = names.find((name) => name.endsWith('.key')) ?? '';
    expect(runWell('openssl', ['rsa', '-in', join(out, key), '-noout', '-check']).toString()).toContain('ok');
    expect(exported.ok && exported.value.written.find(({ name }) => name === key)?.mode).toBe('0600');
    expect(JSON.stringify(exported)).not.toContain(folder);
    expect(state()).toBe('written');
    window.store.choose('bundle-1', { kind: 'name', name: 'other' });
    expect(state()).not.toBe('written');
    window.store.undo('bundle-1');
    expect(state()).toBe('written');
  });

  test('a key without password needs consent, a PFX its password', async () => {
    expect(await window.store.export('bundle-1', order({ consent: false }))).toEqual(refused('consent'));
    target('auth0-appliance-pfx');
    for (const password of [null, '']) {
      expect(await window.store.export('bundle-1', order({ password }))).toEqual(refused('password'));
    }
    expect(readdirSync(out)).toEqual([]);
    const exported = await window.store.export('bundle-1', order({ password: PASSWORD, consent: false }));
    const [name = ''] = readdirSync(out).filter((one) => one !== 'SHA256SUMS');
    expect(exported).toMatchObject({ ok: true, value: { written: [{ name }, { name: 'SHA256SUMS' }] } });
    const told = runWell('openssl', ['pkcs12', '-in', join(out, name), '-passin', `pass:${PASSWORD}`, '-nodes']);
    expect(told.toString()).toContain('PRIVATE KEY');
  });

  test('what is not ready is not written', async () => {
    window.store.choose('bundle-1', { kind: 'hosts', groups: [{ name: 'Names', hosts: ['else.example'] }] });
    expect(await window.store.export('bundle-1', order())).toEqual(refused('not-ready'));
    expect(readdirSync(out)).toEqual([]);
  });

  test('a file that is there stays, unless it may go', async () => {
    await window.store.export('bundle-1', order());
    const again = await window.store.export('bundle-1', order());
    expect(again).toMatchObject({ ok: false, failure: { code: 'CANNOT_WRITE', facts: { reason: 'exists' } } });
    expect(JSON.stringify(again)).not.toContain(folder);
    expect(await window.store.export('bundle-1', order({ replace: true }))).toMatchObject({ ok: true });
  });

  test('a folder that is gone, as with a drive that was pulled, is not made anew', async () => {
    rmSync(out, { recursive: true });
    const refusal = await window.store.export('bundle-1', order());
    expect(refusal).toMatchObject({
      ok: false,
      failure: { code: 'CANNOT_WRITE', facts: { reason: 'missing-folder' } },
    });
    expect(existsSync(out)).toBe(false);
    expect(JSON.stringify(refusal)).not.toContain(folder);
  });

  test('one at a time; a stop, or locking, leaves nothing behind', async () => {
    target('auth0-appliance-pfx');
    const first = window.store.export('bundle-1', order({ password: PASSWORD }));
    expect(await window.store.export('bundle-1', order({ password: PASSWORD }))).toEqual(refused('busy'));
    await window.store.stopExport();
    expect(await first).toMatchObject({ ok: false, failure: { code: 'STOPPED' } });
    expect(readdirSync(out)).toEqual([]);
    const second = window.store.export('bundle-1', order({ password: PASSWORD }));
    await window.store.lockNow();
    expect(await second).toMatchObject({ ok: false, failure: { code: 'STOPPED' } });
    expect(readdirSync(out)).toEqual([]);
  });

  test('a file that is removed meanwhile changes nothing of what is written', async () => {
    target('auth0-appliance-pfx');
    const exporting = window.store.export('bundle-1', order({ password: PASSWORD }));
    window.store.removeFile(window.file('leaf.key'));
    expect(await exporting).toMatchObject({ ok: true });
    const [name = ''] = readdirSync(out).filter((one) => one !== 'SHA256SUMS');
    const key = runWell('openssl', [
      'pkcs12',
      '-in',
      join(out, name),
      '-passin',
      `pass:${PASSWORD}`,
      '-nodes',
      '-nocerts',
    ]);
    const original = runWell('openssl', ['pkey', '-in', mess.bareKey, '-outform', 'DER']);
    expect(runWell('openssl', ['pkey', '-outform', 'DER'], key)).toEqual(original);
    expect(readFileSync(mess.bareKey).length).toBeGreaterThan(0);
  });
});
