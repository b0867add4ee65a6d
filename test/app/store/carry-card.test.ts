/** What a bundle's chain lacks, for the window: as a QR code, and saved on a card. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { qrPath } from '#shared/carry-card.ts';
import { freshFolder } from '#test/support/folder.ts';
import { authority, certificate } from '#test/support/mess.ts';
import { requireTool } from '#test/support/tools.ts';
import { openWindow, type Window } from './window.ts';

const ADDRESS = 'http://pki.meridian.example/issuing.crt';
const ORDER = { language: 'en', replace: false } as const;
const gone = (what: string): object => ({ ok: false, failure: { code: 'GONE', facts: { what } } });

describe.runIf(requireTool('openssl'))('of a gap', () => {
  const folder = freshFolder();

  beforeAll(() => {
    authority(folder, 'root', 'Meridian Root', null);
    authority(folder, 'issuing', 'Meridian Issuing CA', 'root');
    const about = [`authorityInfoAccess=caIssuers;URI:${ADDRESS}`];
    certificate(folder, 'leaf', 'rsa:2048', ['www.meridian.example'], 'issuing', about);
  });

  async function opened(...names: string[]): Promise<Window> {
    const window = openWindow();
    await window.store.read(names.map((name) => join(folder, `${name}.pem`)));
    return window;
  }

  test('the card is saved as text and as a page, whose code is the one the window shows', async () => {
    const { store } = await opened('leaf');
    const code = store.carryCode('bundle-1');
    const path = code.ok && code.value !== null ? qrPath(code.value) : 'no code';
    expect(path).toMatch(/^M0 0h1v1h-1z/);
    const out = freshFolder();
    for (const [name, format] of [['card.txt', 'text'] as const, ['card.html', 'html'] as const]) {
      const saved = await store.saveCarryCard('bundle-1', { ...ORDER, path: join(out, name), format });
      expect(saved).toEqual({ ok: true, value: { name } });
      const card = readFileSync(join(out, name), 'utf8');
      for (const fact of ['Meridian Issuing CA', 'www.meridian.example', ADDRESS]) expect(card).toContain(fact);
      expect(card.includes(path)).toBe(format === 'html');
    }
  });

  test('a card of before is replaced only where that was said, and no failure tells a path', async () => {
    const { store } = await opened('leaf');
    const path = join(freshFolder(), 'card.txt');
    writeFileSync(path, 'of before');
    const order = { ...ORDER, path, format: 'text' } as const;
    const refused = await store.saveCarryCard('bundle-1', order);
    expect(refused).toMatchObject({ ok: false, failure: { code: 'CANNOT_WRITE' } });
    expect(JSON.stringify(refused)).not.toContain(path);
    expect(readFileSync(path, 'utf8')).toBe('of before');
    expect(await store.saveCarryCard('bundle-1', { ...order, replace: true })).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toContain(ADDRESS);
  });

  test('where nothing is missing there is no card', async () => {
    const { store } = await opened('leaf', 'issuing', 'root');
    const path = join(freshFolder(), 'card.txt');
    expect(store.carryCode('bundle-1')).toEqual({ ok: true, value: null });
    expect(await store.saveCarryCard('bundle-1', { ...ORDER, path, format: 'text' })).toEqual(gone('item'));
    expect(store.carryCode('bundle-9')).toEqual(gone('bundle'));
    expect(await store.saveCarryCard('bundle-9', { ...ORDER, path, format: 'text' })).toEqual(gone('bundle'));
    expect(existsSync(path)).toBe(false);
  });
});
