/** Passwords and keys forgotten by themselves: after each export, after ten minutes without anybody, or not before the end. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { IDLE_MS } from '#app/store/auto-lock.ts';
import type { LockTime } from '#shared/settings.ts';
import { freshFolder } from '#test/support/folder.ts';
import { makeMess, type Mess, NAMES } from '#test/support/mess.ts';
import { isWiped, keysSaid, openWindow, type Window } from './window.ts';

const folder = freshFolder();
let mess: Mess;
let count = 0;

beforeAll(() => {
  mess = makeMess(folder);
});

/** With a key in memory, ready to be written. */
async function opened(lock: LockTime, home = freshFolder()): Promise<Window> {
  const window = openWindow({ places: { folder: home, pack: null } });
  await window.store.prefer({ lock });
  await window.store.read([...mess.files, mess.bareKey]);
  window.store.choose('bundle-1', { kind: 'hosts', groups: [{ name: 'Names', hosts: NAMES }] });
  window.store.choose('bundle-1', { kind: 'target', id: 'auth0-appliance-pem' });
  expect(window.status().keysInMemory).toBeGreaterThan(0);
  return window;
}

const isLocked = (window: Window): boolean =>
  window.status().keysInMemory + window.status().passwordsInMemory === 0 && keysSaid(window.workers).every(isWiped);

function exported(window: Window): Promise<unknown> {
  const out = join(folder, `out-${String(++count)}`);
  mkdirSync(out);
  return window.store.export('bundle-1', { folder: out, password: null, consent: true, replace: false });
}

test('ten minutes without anybody, and not a moment earlier', async () => {
  const window = await opened('idle');
  window.pass(IDLE_MS - 1000);
  expect(isLocked(window)).toBe(false);
  window.store.stillHere();
  window.pass(IDLE_MS - 1000);
  expect(isLocked(window)).toBe(false);
  window.pass(1000);
  expect(isLocked(window)).toBe(true);
});

test('what is under way is not stopped by it', async () => {
  const window = await opened('idle');
  const exporting = exported(window);
  window.pass(IDLE_MS);
  expect(await exporting).toMatchObject({ ok: true });
  expect(isLocked(window)).toBe(false);
  window.pass(IDLE_MS);
  expect(isLocked(window)).toBe(true);
});

test('after each export, whose report can be saved all the same', async () => {
  const window = await opened('use');
  window.pass(10 * IDLE_MS);
  expect(isLocked(window)).toBe(false);
  expect(await exported(window)).toMatchObject({ ok: true });
  expect(isLocked(window)).toBe(true);
  const path = join(folder, 'report.json');
  const signers = { preparedBy: null, checkedBy: null, change: null };
  await window.store.saveReport('bundle-1', { path, replace: true, format: 'json', language: 'en', ...signers });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ verified: true });
});

test('not before the end', async () => {
  const window = await opened('quit');
  await exported(window);
  window.pass(10 * IDLE_MS);
  expect(isLocked(window)).toBe(false);
  await window.store.close();
  expect(keysSaid(window.workers).every(isWiped)).toBe(true);
});

test('is set for the next start too, and can be set anew', async () => {
  const home = freshFolder();
  await opened('idle', home);
  const window = openWindow({ places: { folder: home, pack: null } });
  expect((await window.store.trust).settings.lock).toBe('idle');
  await window.store.read([mess.bareKey]);
  window.pass(IDLE_MS);
  expect(isLocked(window)).toBe(true);
  await window.store.prefer({ lock: 'quit' });
  await window.store.read([mess.bareKey]);
  window.pass(10 * IDLE_MS);
  expect(window.status().keysInMemory).toBeGreaterThan(0);
});
