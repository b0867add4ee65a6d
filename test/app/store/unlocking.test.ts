/** A password opens what it fits, stays in memory for what comes later, and is told to nobody. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { freshFolder } from '#test/support/folder.ts';
import { ec, rsa } from '#test/support/pairs.ts';
import { certificatePem, lockedFolder, lockedPem, put } from './material.ts';
import { openWindow, type Window } from './window.ts';

let folder: string;
beforeAll(async () => {
  folder = await lockedFolder();
});

async function opened(): Promise<Window> {
  const window = openWindow();
  await window.store.read([folder]);
  return window;
}

const lockedNames = (window: Window): string[] =>
  window
    .files()
    .filter(({ locked }) => locked)
    .map(({ name }) => name);

test('one password is tried on everything locked', async () => {
  const window = await opened();
  expect(lockedNames(window)).toEqual(['ec.pfx', 'rsa.key']);
  const pfx = window.file('ec.pfx');
  const key = window.file('rsa.key');
  const wrong = (what: string, tried: number) => ({ code: 'PASSWORD_WRONG', facts: { what, tried } });
  const outcome = await window.store.unlock('nothing', null);
  expect(outcome).toEqual({
    ok: true,
    value: {
      opened: [],
      locked: [
        { file: pfx, failure: wrong('pkcs12', 1) },
        { file: key, failure: wrong('encrypted-key', 1) },
      ],
    },
  });
  expect(window.items().find(({ file }) => file === key)?.failure).toEqual(wrong('encrypted-key', 1));
  expect(window.status().passwordsInMemory).toBe(0);

  const right = await window.store.unlock('secret', null);
  expect(right).toMatchObject({ ok: true, value: { opened: [key], locked: [{ file: pfx }] } });
  expect(window.status()).toMatchObject({ passwordsInMemory: 1, keysInMemory: 2 });
  expect(lockedNames(window)).toEqual(['ec.pfx']);
  expect(await window.store.unlock('other', null)).toMatchObject({ ok: true, value: { opened: [pfx], locked: [] } });
  expect(lockedNames(window)).toEqual([]);
});

test('or on one file alone', async () => {
  const window = await opened();
  const outcome = await window.store.unlock('secret', window.file('ec.pfx'));
  expect(outcome).toMatchObject({ ok: true, value: { opened: [] } });
  expect(lockedNames(window)).toEqual(['ec.pfx', 'rsa.key']);
  expect(await window.store.unlock('secret', 'file-99')).toMatchObject({ ok: false, failure: { code: 'GONE' } });
});

test('what opened something is tried on what comes later', async () => {
  const window = await opened();
  await window.store.unlock('secret', null);
  const later = freshFolder();
  put(later, { 'late.key': await lockedPem(ec, 'secret') });
  await window.store.read([join(later, 'late.key')]);
  expect(window.items().at(-1)).toMatchObject({ what: 'private-key', failure: null, cipher: 'AES-256-CBC' });
});

test('a file with two locks opens part by part', async () => {
  const later = freshFolder();
  const text = certificatePem(rsa) + (await lockedPem(rsa, 'one')) + (await lockedPem(ec, 'two'));
  put(later, { 'both.pem': text });
  const window = openWindow();
  await window.store.read([later]);
  const file = window.file('both.pem');
  expect(await window.store.unlock('one', file)).toMatchObject({
    value: { opened: [file], locked: [{ file, failure: { code: 'PASSWORD_WRONG' } }] },
  });
  expect(await window.store.unlock('wrong', file)).toMatchObject({ value: { opened: [], locked: [{ file }] } });
  expect(window.items().map(({ failure }) => failure === null)).toEqual([true, true, false]);
  expect(await window.store.unlock('two', file)).toMatchObject({ value: { opened: [file], locked: [] } });
  expect(window.status()).toMatchObject({ passwordsInMemory: 2, keysInMemory: 2 });
});

test('no password stands in any news', async () => {
  const window = await opened();
  await window.store.unlock('secret', null);
  window.pass(100);
  expect(JSON.stringify([window.revisions, window.store.everything()])).not.toContain('secret');
});
