/** "Lock now": passwords and keys go together, at once, and what can be opened again is there to be opened. */
import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ec, rsa } from '#test/support/pairs.ts';
import { keyPem, lockedFolder, lockedPem, put } from './material.ts';
import { isWiped, keysSaid, openWindow, type Window } from './window.ts';

let folder: string;
let window: Window;

beforeEach(async () => {
  folder = await lockedFolder();
  window = openWindow();
  await window.store.read([folder]);
  await window.store.unlock('secret', null);
  await window.store.unlock('other', null);
});

const failures = (): unknown[] => window.items().map(({ failure }) => failure?.code ?? null);

test('every key that was in memory is overwritten, and the workers are gone', async () => {
  expect(window.status()).toMatchObject({ passwordsInMemory: 2, keysInMemory: 3 });
  const keys = keysSaid(window.workers);
  expect(keys.some((key) => !isWiped(key))).toBe(true);
  const locking = window.store.lockNow();
  // Not only once the promise settles.
  expect(keys.every(isWiped)).toBe(true);
  await locking;
  expect(window.status()).toMatchObject({ passwordsInMemory: 0, keysInMemory: 0 });
  expect(window.workers.every(({ killed }) => killed)).toBe(true);
});

test('what was locked is locked again, its certificates stay, and a bare key is forgotten', async () => {
  const before = window.items();
  await window.store.lockNow();
  expect(window.items().map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(failures()).toEqual([null, 'KEY_FORGOTTEN', null, 'PASSWORD_NEEDED', null, 'PASSWORD_NEEDED']);
  expect(window.files().map(({ name, locked }) => [name, locked])).toEqual([
    ['ec.pem', false],
    ['ec.pfx', true],
    ['rsa.cer', false],
    ['rsa.key', true],
  ]);
});

test('the same passwords open it again, though the files are gone', async () => {
  await window.store.lockNow();
  for (const name of ['ec.pfx', 'rsa.key']) unlinkSync(join(folder, name));
  expect(await window.store.unlock('wrong', null)).toMatchObject({ value: { opened: [] } });
  expect(failures().filter((failure) => failure === null)).toHaveLength(3);
  await window.store.unlock('secret', null);
  await window.store.unlock('other', null);
  expect(window.status()).toMatchObject({ passwordsInMemory: 2, keysInMemory: 2 });
  await window.store.lockNow();
  await window.store.lockNow();
  expect(window.status()).toMatchObject({ passwordsInMemory: 0, keysInMemory: 0 });
});

test('a forgotten key comes back when its file is read again, if it still is there', async () => {
  await window.store.lockNow();
  const file = window.file('ec.pem');
  expect(await window.store.readAgain(file)).toEqual({ ok: true, value: null });
  expect(failures()[1]).toBeNull();
  await window.store.lockNow();
  unlinkSync(join(folder, 'ec.pem'));
  expect(await window.store.readAgain(file)).toMatchObject({ ok: false, failure: { code: 'UNREADABLE_FILE' } });
  expect(window.file('ec.pem')).toBe(file);
  expect(failures()[1]).toBe('KEY_FORGOTTEN');
});

test('a file with a bare key keeps nothing, whatever else in it is locked', async () => {
  put(folder, { 'mixed.pem': keyPem(ec) + (await lockedPem(rsa, 'third')) });
  await window.store.read([join(folder, 'mixed.pem')]);
  await window.store.lockNow();
  expect(failures().slice(-2)).toEqual(['KEY_FORGOTTEN', 'KEY_FORGOTTEN']);
  expect(window.files().at(-1)?.locked).toBe(false);
});

test('what is under way is stopped, and brings no key in afterwards', async () => {
  const slow = openWindow({ isEager: false });
  const reading = slow.store.read([join(folder, 'ec.pem')]);
  await expect.poll(() => slow.workers.length).toBe(1);
  const locking = slow.store.lockNow();
  await slow.workers[0]?.work();
  await Promise.all([reading, locking]);
  expect(slow.items()).toEqual([]);

  const again = slow.store.read([join(folder, 'rsa.key')]);
  await expect.poll(() => slow.workers.length).toBe(2);
  await slow.workers[1]?.work();
  await again;
  const unlocking = slow.store.unlock('secret', null);
  await slow.store.lockNow();
  expect(await unlocking).toEqual({ ok: false, failure: { code: 'STOPPED', facts: {} } });
  expect(slow.status()).toMatchObject({ passwordsInMemory: 0, keysInMemory: 0 });
});

test('the window’s end overwrites as well, and tells nothing more', async () => {
  window.pass(100);
  const told = window.revisions.length;
  await window.store.close();
  window.pass(1000);
  expect(keysSaid(window.workers).every(isWiped)).toBe(true);
  expect(window.revisions).toHaveLength(told);
});
