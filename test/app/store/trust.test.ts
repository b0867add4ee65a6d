/** Whom the window trusts: the library of the program and of the person, and roots confirmed by fingerprint. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BundleView } from '#shared/bundle-view.ts';
import { writePack } from '#core/library/write-pack.ts';
import { entry, makeFamily } from '#test/core/library/packs.ts';
import { freshFolder } from '#test/support/folder.ts';
import { NOW } from '#test/support/openssl-tree.ts';
import { openWindow, type Window } from './window.ts';

const family = makeFamily();
const { root, intermediate, leaf } = family;
const folder = freshFolder();
const PACK = join(folder, 'program/public.pack');
const DATE = Date.UTC(2026, 7, 21);
const now = (): number => NOW;

beforeAll(() => {
  mkdirSync(join(folder, 'program'));
  writeFileSync(
    PACK,
    writePack({ name: 'The list', date: DATE, intermediates: [entry(intermediate)], roots: [entry(root)] }),
  );
});

afterAll(() => family.remove());

async function open(paths: readonly string[], home: string | null, pack: string | null = null): Promise<Window> {
  const window = openWindow({ now, places: { folder: home === null ? null : join(folder, home), pack } });
  await window.store.trust;
  await window.store.read(paths);
  return window;
}

function view({ store }: Window): BundleView {
  const seen = store.bundle('bundle-1');
  if (!seen.ok) throw new Error(seen.failure.code);
  return seen.value;
}

const codes = (window: Window): string[] => view(window).findings.map(({ code }) => code);

describe('the library that came with the program', () => {
  test('completes the chain, is marked on its plates and dated in the status', async () => {
    const window = await open([leaf.certPath], null, PACK);
    const { chain } = view(window);
    expect(chain).toMatchObject({ verdict: 'valid', anchor: 'public' });
    expect(chain?.plates.map(({ source, item }) => [source, item !== null])).toEqual([
      ['given', true],
      ['library', false],
      ['roots', false],
    ]);
    const pack = { kind: 'built-in', name: 'The list', date: DATE, intermediates: 1, roots: 1 };
    expect(window.status().library).toEqual([pack]);
    expect((await window.store.trust).view).toEqual({ packs: [pack], confirmed: [], troubles: [] });
    expect(window.bugs).toEqual([]);
  });

  test('may bring authorities on curves that nobody wanted before', async () => {
    const ca = family.tree.ca('/CN=On a rare curve', root, { key: 'brainpoolP320t1' });
    const content = { name: '', date: DATE, intermediates: [entry(ca)], roots: [entry(root)] };
    writeFileSync(join(folder, 'rare.pack'), writePack(content));
    const window = await open([family.tree.leaf(ca).certPath], null, join(folder, 'rare.pack'));
    view(window);
    await vi.waitFor(() => expect(view(window).chain).toMatchObject({ verdict: 'valid', anchor: 'public' }));
    expect(window.bugs).toEqual([]);
  });

  test('is not needed', async () => {
    const window = await open([leaf.certPath], 'nothing', join(folder, 'no.pack'));
    expect(view(window).chain).toMatchObject({ verdict: 'incomplete' });
    expect(window.status().library).toEqual([]);
    expect(window.bugs).toEqual([]);
  });

  test('damaged, it is left out and said', async () => {
    writeFileSync(join(folder, 'cut.pack'), readFileSync(PACK).subarray(0, 500));
    const window = await open([leaf.certPath], null, join(folder, 'cut.pack'));
    expect(view(window).chain).toMatchObject({ verdict: 'incomplete' });
    expect((await window.store.trust).view.troubles).toMatchObject([{ code: 'DAMAGED' }]);
  });
});

describe('a root of the organisation', () => {
  const given = [leaf, intermediate, root].map(({ certPath }) => certPath);
  const { sha256 } = root.certificate;

  test('is confirmed once, by fingerprint, and known to the next window; and can be forgotten', async () => {
    const window = await open(given, 'ada');
    expect(view(window).chain).toMatchObject({ anchor: 'given' });
    expect(codes(window)).toContain('ROOT_UNCONFIRMED');
    expect(await window.store.confirmRoot(sha256)).toEqual({ ok: true, value: null });
    expect(view(window).chain).toMatchObject({ anchor: 'organisation' });
    expect(codes(window)).not.toContain('ROOT_UNCONFIRMED');

    const next = await open([leaf.certPath, intermediate.certPath], 'ada');
    expect(view(next).chain).toMatchObject({ verdict: 'valid', anchor: 'organisation' });
    const trust = await next.store.trust;
    expect(trust.view.confirmed).toMatchObject([{ sha256, subject: 'O=Family, CN=Root', confirmed: NOW }]);
    expect(await trust.forget(sha256)).toEqual({ ok: true, value: null });
    expect(view(next).chain).toMatchObject({ verdict: 'incomplete', anchor: null });
  });

  test('is only what is there and signed itself', async () => {
    const window = await open(given, 'eve');
    const gone = { ok: false, failure: { code: 'GONE', facts: { what: 'item' } } };
    expect(await window.store.confirmRoot(leaf.certificate.sha256)).toEqual(gone);
    expect(await window.store.confirmRoot('00'.repeat(32))).toEqual(gone);
  });

  test('can not be kept without a place to keep it, and then is not trusted either', async () => {
    const window = await open(given, null);
    expect(await window.store.confirmRoot(sha256)).toMatchObject({ ok: false, failure: { code: 'CANNOT_WRITE' } });
    expect(view(window).chain).toMatchObject({ anchor: 'given' });
  });
});

describe('a library carried in', () => {
  const { sha256 } = root.certificate;

  test('brings intermediates at once, and a root only with consent to that very one', async () => {
    const window = await open([leaf.certPath], 'bob');
    const met = { sha256, subject: 'O=Family, CN=Root', notAfter: root.certificate.notAfter };
    expect(await window.store.importLibrary([PACK], ['00'.repeat(32)])).toEqual({
      ok: true,
      value: { added: { intermediates: 1, roots: 0 }, roots: [{ ...met, imported: false }] },
    });
    expect(view(window).chain).toMatchObject({ verdict: 'incomplete' });
    expect(view(window).chain?.plates.at(-1)).toMatchObject({ source: 'library' });
    expect(window.status().library).toMatchObject([{ kind: 'own', name: 'The list', date: DATE, roots: 0 }]);

    expect(await window.store.importLibrary([PACK], [sha256])).toMatchObject({
      ok: true,
      value: { added: { intermediates: 0, roots: 1 }, roots: [{ ...met, imported: true }] },
    });
    expect(view(window).chain).toMatchObject({ verdict: 'valid', anchor: 'organisation' });
  });

  test('that holds nothing is said, without a path', async () => {
    writeFileSync(join(folder, 'note.txt'), 'Hello');
    const window = await open([], 'carol');
    const refused = await window.store.importLibrary([join(folder, 'note.txt')], []);
    expect(refused).toMatchObject({ ok: false, failure: { code: 'NOT_RECOGNISED' } });
    expect(JSON.stringify(refused)).not.toContain(folder);
  });
});

test('how the window looks is kept, beside settings that are damaged', async () => {
  const home = join(folder, 'dora');
  mkdirSync(home);
  writeFileSync(join(home, 'settings.json'), '{');
  const window = await open([], 'dora');
  const trust = await window.store.trust;
  expect(trust.view.troubles).toMatchObject([{ code: 'SETTINGS_DAMAGED', facts: { kept: null } }]);
  expect(await trust.prefer({ theme: 'dark', language: 'en' })).toMatchObject({ ok: true, value: { theme: 'dark' } });
  expect(trust.view.troubles).toMatchObject([{ facts: { kept: 'settings.damaged-1.json' } }]);
  const next = await (await open([], 'dora')).store.trust;
  expect(next.settings).toMatchObject({ library: null, lastFolder: null, theme: 'dark', language: 'en' });
});
