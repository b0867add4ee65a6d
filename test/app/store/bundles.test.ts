/** A bundle from what was received to ready: its view, its choices, its state. */
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BundleView } from '#shared/bundle-view.ts';
import type { Result } from '#shared/result.ts';
import type { BundleChoice } from '#shared/workspace-calls.ts';
import { freshFolder } from '#test/support/folder.ts';
import { certificate, KEY_PASSWORD, makeMess, type Mess, NAMES } from '#test/support/mess.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { openWindow, type Window } from './window.ts';

const APPLIANCE: BundleChoice = { kind: 'target', id: 'auth0-appliance-pem' };
const hosts = (...wanted: string[]): BundleChoice => ({ kind: 'hosts', groups: [{ name: 'Names', hosts: wanted }] });

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe.runIf(requireTool('openssl'))('a bundle', () => {
  const folder = freshFolder();
  let mess: Mess;
  let window: Window;

  beforeAll(() => {
    mess = makeMess(folder);
    certificate(folder, 'other', 'rsa:2048', ['other.meridian.example'], 'issuing');
  });
  beforeEach(() => {
    window = openWindow();
  });

  const view = (id = 'bundle-1'): BundleView => valueOf(window.store.bundle(id));
  const choose = (choice: BundleChoice, id = 'bundle-1'): BundleView => valueOf(window.store.choose(id, choice));
  const state = (): string | undefined => window.bundles()[0]?.state;
  const codes = ({ findings }: BundleView): string[] => findings.map(({ code }) => code);

  test('a request or a public key stands for a key that stays on the device, where the target bears it', async () => {
    const request = join(folder, 'leaf.csr');
    runWell('openssl', ['req', '-new', '-key', mess.bareKey, '-subj', '/CN=leaf', '-out', request]);
    await window.store.read([request, ...mess.files]);
    expect(view().key).toEqual({ state: 'missing' });
    const { key, plan } = choose({ kind: 'target', id: 'f5-big-ip' });
    expect(key).toMatchObject({ state: 'elsewhere', by: 'csr', fileName: 'leaf.csr' });
    expect(plan.files.length).toBeGreaterThan(0);
    expect(choose(APPLIANCE).key).toEqual({ state: 'missing' });
  });

  test('takes shape step by step', async () => {
    expect(view()).toMatchObject({ leaf: null, key: { state: 'none' }, chain: null, ready: false, canUndo: false });
    expect(state()).toBe('empty');

    await window.store.read([mess.key, mess.files[0]]);
    expect(state()).toBe('locked');
    expect(view()).toMatchObject({
      key: { state: 'locked', fileNames: ['sent.key'] },
      chain: { verdict: 'incomplete' },
    });
    expect(view().chain?.plates.at(-1)).toMatchObject({ signedBy: 'missing', fileName: 'one.cer' });

    await window.store.unlock(KEY_PASSWORD, null);
    expect(view().key).toMatchObject({ state: 'fits', fileName: 'sent.key', key: 'RSA 2048', wasLocked: true });
    await window.store.read(mess.files.slice(1));
    choose(APPLIANCE);
    const ready = choose(hosts(...NAMES));
    expect(ready.chain?.plates.map(({ role, signedBy, place }) => [role, signedBy, place])).toEqual([
      ['leaf', 'verified', 1],
      ['intermediate', 'verified', 2],
      ['intermediate', 'verified', 3],
      ['root', 'itself', null],
    ]);
    expect(ready).toMatchObject({ ready: true, writesBareKey: true, needsOutPassword: false, canUndo: true });
    expect(ready.passes).toEqual([
      'key-fits',
      'chain-complete',
      'hosts-covered',
      'signatures-strong',
      'in-time',
      'key-strong',
    ]);
    expect(['ready', 'warnings']).toContain(state());
    expect(JSON.stringify(ready)).not.toContain(folder);
  });

  test('an uncovered name blocks it, and undo takes the last choice back', async () => {
    await window.store.read([...mess.files, mess.bareKey]);
    choose(APPLIANCE);
    const blocked = choose(hosts(...NAMES, 'else.example'));
    expect(codes(blocked)).toContain('HOST_NOT_COVERED');
    expect(blocked.ready).toBe(false);
    expect(state()).toBe('problems');
    const lifted = choose({ kind: 'accept', code: 'HOST_NOT_COVERED', reason: 'it is served elsewhere' });
    expect(lifted).toMatchObject({ ready: true, accepted: [{ code: 'HOST_NOT_COVERED' }] });
    expect(valueOf(window.store.undo('bundle-1')).ready).toBe(false);
    const twice = valueOf(window.store.undo('bundle-1'));
    expect(codes(twice)).not.toContain('HOST_NOT_COVERED');
    expect(twice.canRedo).toBe(true);
    expect(codes(valueOf(window.store.redo('bundle-1')))).toContain('HOST_NOT_COVERED');
    expect(valueOf(window.store.redo('bundle-1'))).toMatchObject({ ready: true, canRedo: false });
    expect(valueOf(window.store.redo('bundle-1'))).toMatchObject({ ready: true, canRedo: false });
  });

  test('what was undone is gone once something else is chosen', async () => {
    await window.store.read([...mess.files, mess.bareKey]);
    choose(APPLIANCE);
    choose(hosts(...NAMES));
    window.store.undo('bundle-1');
    expect(choose({ kind: 'tick', item: 'https-only', ticked: true })).toMatchObject({ canRedo: false });
    expect(view().checklist).toContainEqual({ item: 'https-only', ticked: true });
    expect(valueOf(window.store.redo('bundle-1')).hosts.results).toEqual([]);
  });

  test('a fix that was taken back is offered where the target breaks without it', async () => {
    await window.store.read([...mess.files, mess.key]);
    await window.store.unlock(KEY_PASSWORD, null);
    choose(APPLIANCE);
    expect(choose(hosts(...NAMES)).fixes).toContain('strip-password');
    const kept = choose({ kind: 'fix', fix: 'strip-password', applied: false });
    expect(kept).toMatchObject({ ready: false });
    expect(kept.fixes).not.toContain('strip-password');
    const broken = kept.findings.filter(({ code }) => code === 'FILE_NOT_AS_ASKED');
    expect(broken.map(({ fix }) => fix)).toEqual(['strip-password', 'strip-password']);
    expect(choose({ kind: 'fix', fix: 'strip-password', applied: true }).ready).toBe(true);
  });

  test('another key does not fit, and is named by its file', async () => {
    await window.store.read([...mess.files, join(folder, 'other.key')]);
    const misfit = choose(APPLIANCE);
    expect(misfit.key).toMatchObject({ state: 'misfit', fileName: 'other.key', key: 'RSA 2048' });
    const facts = misfit.findings.find(({ code }) => code === 'KEY_MISMATCH')?.facts;
    expect(facts).toMatchObject({ keyFiles: ['other.key'] });
  });

  test('that shares its certificate is told so, as is the other', async () => {
    await window.store.read([...mess.files, mess.bareKey, join(folder, 'other.pem')]);
    expect(
      view()
        .candidates.map(({ title }) => title)
        .toSorted(),
    ).toEqual([NAMES[0], 'other.meridian.example']);
    const second = window.store.newBundle().bundle;
    const sha256 = view().candidates.find(({ title }) => title === NAMES[0])?.sha256 ?? '';
    for (const id of ['bundle-1', second]) {
      choose(APPLIANCE, id);
      choose({ kind: 'leaf', sha256 }, id);
    }
    expect(codes(view())).toContain('CERTIFICATE_SHARED');
    expect(codes(view(second))).toContain('CERTIFICATE_SHARED');
    expect(codes(choose({ kind: 'instance', instance: 'bundle-1' }, second))).not.toContain('CERTIFICATE_SHARED');
    expect(window.store.closeBundle(second).ok).toBe(true);
    expect(window.store.bundle(second)).toMatchObject({ ok: false, failure: { code: 'GONE' } });
  });

  test('refuses what can’t be chosen', async () => {
    await window.store.read([...mess.files, mess.bareKey]);
    choose(APPLIANCE);
    const refused = { code: 'CALL_REFUSED', facts: { reason: 'argument' } };
    const choices: [BundleChoice, unknown][] = [
      [{ kind: 'target', id: '../../etc' }, refused],
      [
        { kind: 'name', name: '../evil' },
        { code: 'FILE_NAME_UNUSABLE', facts: { name: '../evil' } },
      ],
      [{ kind: 'accept', code: 'KEY_MISMATCH', reason: 'no' }, refused],
      [{ kind: 'accept', code: 'HOST_NOT_COVERED', reason: 'does not stand' }, refused],
      [
        { kind: 'instance', instance: 'bundle-9' },
        { code: 'GONE', facts: { what: 'bundle' } },
      ],
    ];
    for (const [choice, failure] of choices) {
      expect(window.store.choose('bundle-1', choice)).toEqual({ ok: false, failure });
    }
    expect(choose({ kind: 'name', name: 'portal' }).plan.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^portal\./)]),
    );
  });

  test('has a name of its own, and the last one closed leaves a new one', () => {
    window.store.renameBundle('bundle-1', 'Production');
    expect(window.bundles()).toMatchObject([{ name: 'Production' }]);
    window.store.closeBundle('bundle-1');
    expect(window.bundles()).toMatchObject([{ id: 'bundle-2', name: null, state: 'empty' }]);
  });

  test('previews blocks and never a key’s lines', async () => {
    await window.store.read([...mess.files, mess.bareKey]);
    choose(APPLIANCE);
    const preview = valueOf(await window.store.preview('bundle-1'));
    const blocks = preview.flatMap((file) => file.blocks);
    expect(blocks).toContainEqual({ kind: 'private-key', key: 'RSA 2048', label: 'RSA PRIVATE KEY', lines: 25 });
    expect(blocks[0]).toMatchObject({ kind: 'certificate', title: NAMES[0], label: 'CERTIFICATE' });
    expect(preview.every(({ bytes }) => (bytes ?? 0) > 1000)).toBe(true);
    choose({ kind: 'target', id: 'auth0-appliance-pfx' });
    const [pfx] = valueOf(await window.store.preview('bundle-1'));
    expect(pfx).toMatchObject({ bytes: null });
    expect(pfx?.blocks.every(({ label }) => label === null)).toBe(true);
  });
});
