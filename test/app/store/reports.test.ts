/** What is saved about the bundles: reports, reminders, the manifest; and what starts from them the next time. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '#shared/report.ts';
import type { BundleChoice } from '#shared/workspace-calls.ts';
import type { Result } from '#shared/result.ts';
import type { ExportAnswer } from '#shared/answers.ts';
import { parseManifest } from '#app/manifest/parse.ts';
import { freshFolder } from '#test/support/folder.ts';
import { certificate, KEY_PASSWORD, makeMess, type Mess, NAMES } from '#test/support/mess.ts';
import { answerOf } from '#test/support/terminal.ts';
import { requireTool } from '#test/support/tools.ts';
import { openWindow, type Window } from './window.ts';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const ORDER = { language: 'en', replace: false, preparedBy: 'Ana', checkedBy: null, change: 'CHG-7' } as const;
const EXPORT = { password: null, consent: true, replace: false } as const;

describe.runIf(requireTool('openssl'))('of a bundle', () => {
  const folder = freshFolder();
  let mess: Mess;
  let window: Window;

  beforeAll(() => {
    mess = makeMess(folder);
    certificate(folder, 'next', 'rsa:2048', NAMES.slice(0, 1), 'issuing');
  });
  beforeEach(() => {
    window = openWindow();
  });

  async function ready(): Promise<void> {
    await window.store.read([...mess.files, mess.key]);
    await window.store.unlock(KEY_PASSWORD, null);
    valueOf(window.store.choose('bundle-1', { kind: 'target', id: 'nginx' }));
    valueOf(window.store.choose('bundle-1', { kind: 'hosts', groups: [{ name: 'names', hosts: [...NAMES] }] }));
    valueOf(window.store.choose('bundle-1', { kind: 'name', name: 'portal' }));
  }

  async function report(format: 'html' | 'md' | 'json' | 'ics'): Promise<string> {
    const path = join(freshFolder(), `report.${format}`);
    expect(valueOf(await window.store.saveReport('bundle-1', { ...ORDER, path, format }))).toEqual({
      name: `report.${format}`,
    });
    return readFileSync(path, 'utf8');
  }

  test('the report names files, signers and what was written, and neither a path nor a secret', async () => {
    await ready();
    const before = JSON.parse(await report('json')) as Report;
    expect(before).toMatchObject({ ready: true, verified: false, written: [], preparedBy: 'Ana', change: 'CHG-7' });
    const out = freshFolder();
    valueOf(await window.store.export('bundle-1', { ...EXPORT, folder: out }));
    const text = await report('json');
    const told = JSON.parse(text) as Report;
    expect(told).toMatchObject({ verified: true, target: 'nginx' });
    expect(told.files.map(({ file }) => file)).toContain('sent.key');
    expect(told.written.map(({ path }) => path)).toContain('portal.key');
    const all = [text, await report('html'), await report('md')];
    for (const one of all) {
      for (const hidden of [folder, out, KEY_PASSWORD, 'PRIVATE KEY-----\n']) expect(one).not.toContain(hidden);
    }
    // What a person reads knows nothing of the ids of this window.
    for (const one of all.slice(1)) expect(one).not.toMatch(/file-\d/);
    expect(await report('ics')).toMatch(/^BEGIN:VCALENDAR[^]*BEGIN:VEVENT/);
  });

  test('once the plan changes, the report no longer says that it was written', async () => {
    await ready();
    valueOf(await window.store.export('bundle-1', { ...EXPORT, folder: freshFolder() }));
    window.store.choose('bundle-1', { kind: 'name', name: 'other' });
    expect(JSON.parse(await report('json'))).toMatchObject({ verified: false, verifiedBy: null, written: [] });
  });

  test('a reason that something was accepted for stands in the view and in every form of the report', async () => {
    await ready();
    const groups = [{ name: 'names', hosts: [...NAMES, 'spring.example'] }];
    valueOf(window.store.choose('bundle-1', { kind: 'hosts', groups }));
    const reason = 'The site opens in spring';
    const view = valueOf(window.store.choose('bundle-1', { kind: 'accept', code: 'HOST_NOT_COVERED', reason }));
    expect(view).toMatchObject({ ready: true, accepted: [{ code: 'HOST_NOT_COVERED', reason }] });
    for (const format of ['html', 'md', 'json'] as const) expect(await report(format)).toContain(reason);
  });

  test('a shared certificate is told with the other bundle by the name on its tab', async () => {
    await ready();
    const second = window.store.newBundle().bundle;
    valueOf(window.store.choose(second, { kind: 'target', id: 'nginx' }));
    expect(await report('md')).toContain('Bundle 2');
    window.store.renameBundle(second, 'Staging');
    for (const format of ['html', 'md', 'json'] as const) {
      const text = await report(format);
      expect(text).toContain('Staging');
      expect(text).not.toContain(second);
    }
  });

  test('both are kept under another name, which undo takes back', async () => {
    await ready();
    const out = freshFolder();
    valueOf(await window.store.export('bundle-1', { ...EXPORT, folder: out }));
    expect(await window.store.export('bundle-1', { ...EXPORT, folder: out })).toMatchObject({
      failure: { code: 'CANNOT_WRITE', facts: { reason: 'exists' } },
    });
    const kept = valueOf(await window.store.keepBoth('bundle-1', out));
    expect(kept.fileName).toBe('portal-2');
    valueOf(await window.store.export('bundle-1', { ...EXPORT, folder: out }));
    expect(readdirSync(out).toSorted()).toEqual(
      ['SHA256SUMS', 'portal-2.crt', 'portal-2.key', 'portal.crt', 'portal.key'].toSorted(),
    );
    expect(valueOf(window.store.undo('bundle-1')).fileName).toBe('portal');
    expect(await window.store.keepBoth('bundle-9', out)).toMatchObject({ ok: false });
  });

  test('what stands there is not replaced unasked', async () => {
    await ready();
    const path = join(freshFolder(), 'report.md');
    writeFileSync(path, 'mine');
    const refused = await window.store.saveReport('bundle-1', { ...ORDER, path, format: 'md' });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'CANNOT_WRITE', facts: { path: 'report.md' } } });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(await window.store.saveReport('bundle-9', { ...ORDER, path, format: 'md' })).toMatchObject({ ok: false });
  });

  test('the terminal makes the same again from the manifest, which holds no secret', async () => {
    await ready();
    window.store.renameBundle('bundle-1', 'Portal');
    window.store.newBundle();
    const at = freshFolder();
    const path = join(at, 'manifest.json');
    expect(valueOf(await window.store.saveManifest(path, false))).toEqual({ name: 'manifest.json' });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const text = readFileSync(path, 'utf8');
    expect(text).not.toContain(KEY_PASSWORD);
    // The second has no target, so there is nothing to hand over.
    expect(await parseManifest(text)).toMatchObject({ ok: true, value: { bundles: [{ name: 'Portal' }] } });
    const args = ['export', '--manifest', path, '--password-file', mess.passwordFile, '--no-library'];
    expect(await answerOf<ExportAnswer>(args)).toMatchObject({ exit: 0 });
    expect(existsSync(join(at, 'out/Portal/portal.key'))).toBe(true);
  });

  test('a dropped report starts the bundle as it was, and says what was lost since', async () => {
    await ready();
    const path = join(freshFolder(), 'last-year.json');
    valueOf(await window.store.saveReport('bundle-1', { ...ORDER, path, format: 'json' }));

    const now = openWindow();
    expect(await now.store.recall('bundle-1', path)).toEqual(['bundle-1']);
    await now.store.read([join(folder, 'next.pem'), join(folder, 'next.key'), ...mess.files.slice(1)]);
    const view = valueOf(now.store.bundle('bundle-1'));
    expect(view).toMatchObject({ target: 'nginx', canUndo: true });
    expect(view.hosts.groups[0]).toEqual({ name: 'names', hosts: [...NAMES] });
    expect(view.plan.files[0]?.name).toMatch(/^portal/);
    expect(view.findings.map(({ code }) => code)).toContain('NAMES_LOST');
    // Work that was begun is left alone.
    expect(await now.store.recall('bundle-1', path)).toEqual(['bundle-2']);
  });

  test('a dropped report or manifest brings back fixes, ticks and the name of the entry, and says what is not there any more', async () => {
    await ready();
    const choices: BundleChoice[] = [
      { kind: 'target', id: 'auth0-appliance-pfx' },
      { kind: 'friendly-name', name: 'Our portal' },
      { kind: 'fix', fix: 'leave-out-unused', applied: false },
      { kind: 'fix', fix: 'write-root-apart', applied: true },
      { kind: 'tick', item: 'https-only', ticked: true },
      { kind: 'tick', item: 'contact', ticked: true },
      { kind: 'tick', item: 'contact', ticked: false },
    ];
    for (const choice of choices) valueOf(window.store.choose('bundle-1', choice));
    const at = freshFolder();
    const [reported, manifest] = [join(at, 'last.json'), join(at, 'last.yaml.json')];
    valueOf(await window.store.saveReport('bundle-1', { ...ORDER, path: reported, format: 'json' }));
    valueOf(await window.store.saveManifest(manifest, false));
    for (const path of [reported, manifest]) {
      const now = openWindow();
      await now.store.recall('bundle-1', path);
      // The policy authority is not sent again.
      await now.store.read([mess.leaf, mess.bareKey, mess.root, mess.intermediates[0]]);
      const view = valueOf(now.store.bundle('bundle-1'));
      expect(view).toMatchObject({ target: 'auth0-appliance-pfx', friendlyName: 'Our portal' });
      expect(new Set(view.fixes)).toEqual(
        new Set(['reorder-chain', 'strip-password', 'rewrap-key', 'write-root-apart']),
      );
      expect(view.checklist.filter(({ ticked }) => ticked).map(({ item }) => item)).toEqual(['https-only']);
      const gone = view.findings.find(({ code }) => code === 'CERTIFICATES_GONE');
      if (path === manifest) expect(gone).toBeUndefined();
      else expect(JSON.stringify(gone?.facts)).toContain('CN=Meridian Policy CA');
    }
  });

  test('a manifest of several starts several, by name; what is neither is told apart', async () => {
    const at = freshFolder();
    const path = join(at, 'all.yaml');
    writeFileSync(
      path,
      'version: 1\nbundles:\n' +
        ['A', 'B'].map((name) => `  - { name: ${name}, files: [x], target: nginx, out: o }\n`).join(''),
    );
    expect(await window.store.recall('bundle-1', path)).toEqual(['bundle-1', 'bundle-2']);
    expect(window.bundles().map(({ name }) => name)).toEqual(['A', 'B']);
    const other = join(at, 'other.json');
    writeFileSync(other, '{"a": 1}');
    expect(await window.store.recall('bundle-1', other)).toBeNull();
    expect(await window.store.recall('bundle-1', mess.key)).toBeNull();
    expect(await window.store.recall('bundle-1', join(at, 'gone.json'))).toBeNull();
  });
});
