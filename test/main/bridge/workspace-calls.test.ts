/** The workspace's calls at the gate: what is no argument of theirs is refused before anything is done with it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bridge, makeBridge } from '#main/bridge/bridge.ts';
import { makeProduct } from '#main/bridge/product.ts';
import { fakeWorkers } from '#test/support/fake-workers.ts';
import { fakeHost } from './fake-host.ts';

const ORIGIN = 'app://certprep';
const sender = { url: `${ORIGIN}/`, top: true };
const bugs: unknown[] = [];
let bridge: Bridge;

beforeAll(() => {
  const { handlers } = makeProduct(fakeHost(), fakeWorkers(true).launch, (error) => bugs.push(error));
  bridge = makeBridge(handlers, ORIGIN, (error) => bugs.push(error));
});

const call = (name: string, argument: unknown = null): Promise<unknown> =>
  bridge({ sender, name, argument, paths: null });
const failure = (code: string, facts: object = {}): object => ({ ok: false, failure: { code, facts } });
const bundle = 'bundle-1';
const digest = 'ab'.repeat(32);
const choose = (choice: object): [string, unknown] => ['choose', { bundle, choice }];
const order = { bundle, folder: 'place-1', password: null, consent: true, replace: false };
const all = { bundles: [bundle], folder: 'place-1', password: null, consent: true, replace: true, together: false };
const to = { place: 'place-1', name: null, replace: false };
const report = { bundle, to, format: 'html', language: 'en', preparedBy: null, checkedBy: null, change: null };
const hosts = (count: number): string[] => Array<string>(count).fill('a.example');

describe('an argument is refused', () => {
  test.each<[name: string, argument: unknown]>([
    ['everything', {}],
    ['read', { places: '/etc/passwd' }],
    ['read', { places: [{ path: '/etc/passwd' }] }],
    ['read', { places: ['place-1'], passwords: ['x'] }],
    ['read', { places: Array<string>(10_001).fill('place-1') }],
    ['readAgain', { file: 1 }],
    ['readAgain', { file: 'x'.repeat(65) }],
    ['unlock', { password: 'secret' }],
    ['unlock', { password: null, file: null }],
    ['unlock', { password: ['secret'], file: null }],
    ['unlock', { password: 'x'.repeat(1_025), file: null }],
    ['unlock', { password: 'secret', file: null, keep: true }],
    ['lockNow', 0],
    ['item', 'file-1#1'],
    ['judgeAt', { at: 1_700_000_000_000 }],
    ['judgeAt', { at: '2026-11-23' }],
    ['judgeAt', { at: '2026-02-30T00:00:00Z' }],
    ['judgeAt', { at: '2026-11-23T15:42:00+02:00' }],
    ['judgeAt', { at: `2026-11-23T15:42:00.${'0'.repeat(1_000)}Z` }],
    ['newBundle', { id: 'bundle-7' }],
    ['renameBundle', { bundle, name: '' }],
    ['renameBundle', { bundle, name: 'x'.repeat(256) }],
    ['bundle', { bundle: null }],
    choose({ kind: 'everything' }),
    choose({ kind: 'leaf', wanted: digest }),
    choose({ kind: 'leaf', sha256: digest.toUpperCase() }),
    choose({ kind: 'leaf', sha256: `${digest}\n` }),
    choose({ kind: 'path', sha256s: Array<string>(13).fill(digest) }),
    choose({ kind: 'hosts', groups: [{ name: 'a', hosts: ['b'], also: 1 }] }),
    choose({ kind: 'hosts', groups: [{ name: 'a', hosts: ['x'.repeat(1_025)] }] }),
    choose({ kind: 'hosts', groups: [{ name: 'a', hosts: hosts(20_001) }] }),
    choose({ kind: 'hosts', groups: hosts(101).map((name) => ({ name, hosts: [] })) }),
    choose({ kind: 'accept', code: 'HOST_NOT_COVERED', reason: '' }),
    choose({ kind: 'accept', code: 'HOST_NOT_COVERED', reason: null }),
    choose({ kind: 'target', id: 'nginx', __proto__: null, constructor: 1 }),
    ['export', { ...order, consent: 1 }],
    ['export', { ...order, folder: { path: '/tmp' } }],
    ['export', { ...order, path: '/tmp' }],
    ['export', { ...order, password: 5 }],
    ['export', { bundle, folder: 'place-1' }],
    ['exportAll', { ...all, together: true }],
    ['exportAll', { ...all, bundles: [] }],
    ['exportAll', { ...all, bundles: Array<string>(1_001).fill(bundle) }],
    ['exportAll', { ...all, bundles: bundle }],
    ['exportAll', { ...all, password: 5 }],
    ['exportAll', { ...all, folder: { path: '/tmp' } }],
    ['exportAll', { ...all, path: '/tmp' }],
    ['saveReport', { ...report, format: 'pdf' }],
    ['saveReport', { ...report, change: 'x'.repeat(201) }],
    ['saveReport', { ...report, to: { ...to, path: '/tmp/x' } }],
    ['saveCarryCard', { bundle, to, format: 'pdf', language: 'en' }],
    ['saveCarryCard', { bundle, to: { ...to, path: '/tmp/x' }, format: 'text', language: 'en' }],
    ['saveManifest', { to: { ...to, name: '' } }],
    ['recall', { bundle, places: '/etc' }],
    ['importLibrary', { places: ['place-1'] }],
    ['importLibrary', { places: ['place-1'], consented: 'all' }],
    ['importLibrary', { places: ['place-1'], consented: Array<string>(1_001).fill(digest) }],
    ['importLibrary', { places: ['place-1'], consented: [digest.toUpperCase()] }],
    ['confirmRoot', { sha256: digest, der: 'MAA=' }],
    ['confirmRoot', { sha256: 'root' }],
    ['forgetRoot', {}],
    ['changeSettings', { theme: 'pink', language: null }],
    ['changeSettings', { theme: 'dark', language: null, library: '/etc/passwd' }],
  ])('%s %o', async (name, argument) => {
    expect(await call(name, argument)).toEqual(failure('CALL_REFUSED', { reason: 'argument' }));
  });
});

describe('what is not there is told to be gone', () => {
  test.each<[name: string, argument: unknown, answer: object]>([
    ['read', { places: ['/etc/passwd'] }, failure('PLACE_UNKNOWN')],
    ['read', { places: ['place-1'] }, failure('PLACE_UNKNOWN')],
    ['export', { ...order, folder: '/tmp' }, failure('PLACE_UNKNOWN')],
    ['export', { ...order, folder: '__proto__' }, failure('PLACE_UNKNOWN')],
    ['exportAll', { ...all, folder: '/tmp' }, failure('PLACE_UNKNOWN')],
    ['readAgain', { file: '__proto__' }, failure('GONE', { what: 'file' })],
    ['unlock', { password: 'secret', file: 'file-1' }, failure('GONE', { what: 'file' })],
    ['removeFile', { file: '../x' }, failure('GONE', { what: 'file' })],
    ['item', { item: 'file-1#1' }, failure('GONE', { what: 'item' })],
    ['bundle', { bundle: 'constructor' }, failure('GONE', { what: 'bundle' })],
    ['closeBundle', { bundle: 'bundle-2' }, failure('GONE', { what: 'bundle' })],
    ['renameBundle', { bundle: 'bundle-2', name: 'x' }, failure('GONE', { what: 'bundle' })],
    ['choose', { bundle: 'bundle-2', choice: { kind: 'target', id: 'nginx' } }, failure('GONE', { what: 'bundle' })],
    ['saveManifest', { to: { ...to, place: '/etc' } }, failure('PLACE_UNKNOWN')],
    ['saveReport', { ...report, to: { ...to, place: '__proto__' } }, failure('PLACE_UNKNOWN')],
    ['saveCarryCard', { bundle, to, format: 'text', language: 'en' }, failure('PLACE_UNKNOWN')],
    ['carryCode', { bundle: 'bundle-2' }, failure('GONE', { what: 'bundle' })],
    ['carryCode', { bundle }, { ok: true, value: null }],
    ['recall', { bundle: 'bundle-2', places: [] }, { ok: true, value: { bundles: [], targets: [], places: [] } }],
    ['addTarget', { place: '/etc/passwd' }, failure('PLACE_UNKNOWN')],
    ['redo', { bundle: 'bundle-2' }, failure('GONE', { what: 'bundle' })],
    ['undo', { bundle: 'bundle-2' }, failure('GONE', { what: 'bundle' })],
    ['preview', { bundle: 'bundle-2' }, failure('GONE', { what: 'bundle' })],
    ['importLibrary', { places: ['/etc/passwd'], consented: [] }, failure('PLACE_UNKNOWN')],
    ['confirmRoot', { sha256: digest }, failure('GONE', { what: 'item' })],
  ])('%s %o', async (name, argument, answer) => {
    expect(await call(name, argument)).toEqual(answer);
  });
});

test('a password is in no answer, whatever becomes of it', async () => {
  const password = 'canary-7Qf';
  const answers = [
    await call('unlock', { password, file: 'file-1' }),
    await call('unlock', { password, file: null }),
    await call('unlock', { password, file: null, more: password }),
    await call('export', { ...order, password, folder: 'place-1' }),
    await call('exportAll', { ...all, password }),
  ];
  expect(JSON.stringify(answers)).not.toContain(password);
});

test('a new password is made on each call', async () => {
  for (const kind of ['letters', 'words']) {
    const [first, second] = [await call('newPassword', { kind }), await call('newPassword', { kind })];
    expect(first).toMatchObject({ ok: true, value: { password: expect.stringMatching(/^[a-z]{30,48}$/) as string } });
    expect(first).not.toEqual(second);
  }
});

test('nothing of this was a bug', async () => {
  expect(await call('everything')).toMatchObject({ ok: true });
  expect(bugs).toEqual([]);
});
