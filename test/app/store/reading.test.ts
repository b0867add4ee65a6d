/** What is dropped becomes rows: names and states, and never a path. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '#test/support/folder.ts';
import { ec, rsa } from '#test/support/pairs.ts';
import { certificatePem, keyPem, put } from './material.ts';
import { isWiped, keysSaid, openWindow } from './window.ts';

test('a dropped folder becomes files and items, and what was passed over is told', async () => {
  const folder = freshFolder();
  put(folder, {
    'mess/a.cer': ec.certificate.der,
    'mess/old/copy.pem': certificatePem(ec),
    'mess/old/notes.txt': 'hello',
    'mess/.hidden': 'x',
  });
  symlinkSync('/etc', join(folder, 'mess/link'));
  const window = openWindow();
  await window.store.read([join(folder, 'mess'), join(folder, 'gone.pem')]);

  expect(window.files()).toMatchObject([
    { id: 'file-1', name: 'a.cer', folder: 'mess', state: 'read', unread: [], locked: false },
    { id: 'file-2', name: 'copy.pem', folder: 'mess/old', state: 'read' },
    { id: 'file-3', name: 'notes.txt', unread: [{ code: 'NOT_RECOGNISED', facts: { seems: 'text' } }] },
  ]);
  expect(window.items()).toMatchObject([
    { id: 'file-1#1', file: 'file-1', what: 'certificate', title: 'ec.example', keyType: 'EC', sameAs: null },
    { id: 'file-2#1', sameAs: 'file-1#1' },
  ]);
  const { passedOver, passedOverCount, reading } = window.status();
  expect(passedOver).toMatchObject([
    { name: 'mess/.hidden', failure: { code: 'SKIPPED', facts: { reason: 'hidden' } } },
    { name: 'mess/link', failure: { code: 'SKIPPED', facts: { reason: 'link' } } },
    { name: 'gone.pem', failure: { code: 'UNREADABLE_FILE', facts: { reason: 'missing' } } },
  ]);
  expect({ passedOverCount, reading }).toEqual({ passedOverCount: 3, reading: null });
  expect(JSON.stringify([window.revisions, window.store.bundle('bundle-1')])).not.toContain(folder);
});

test('a file that comes again takes its own place, and its old key is overwritten', async () => {
  const folder = freshFolder();
  put(folder, { 'a.pem': keyPem(ec), 'b.pem': certificatePem(ec) });
  const window = openWindow();
  await window.store.read([folder]);
  put(folder, { 'a.pem': certificatePem(rsa) + keyPem(rsa) });
  await window.store.read([join(folder, 'a.pem')]);
  expect(window.items().map(({ id, what }) => `${id} ${what ?? ''}`)).toEqual(
    expect.arrayContaining(['file-1#1 certificate', 'file-1#2 private-key', 'file-2#1 certificate']),
  );
  expect(window.items()).toHaveLength(3);
  expect(keysSaid(window.workers).map(isWiped)).toEqual([true, false]);
});

test('a worker that stops costs its file, which says so', async () => {
  const folder = freshFolder();
  put(folder, { 'a.pem': certificatePem(ec), 'b.pem': certificatePem(rsa) });
  const window = openWindow({ isEager: false });
  const reading = window.store.read([folder]);
  await expect.poll(() => window.workers.length).toBe(2);
  expect(window.status().reading).toMatchObject({ done: 0, all: 2 });
  const [first, second] = window.workers;
  first?.end('memory');
  await second?.work();
  await reading;
  const lost = window.files().filter(({ unread }) => unread.length > 0);
  expect(lost).toMatchObject([{ unread: [{ code: 'READER_STOPPED', facts: { reason: 'memory' } }] }]);
  expect(window.items()).toHaveLength(1);
});

test('after a stop what was read stays, and what was not is gone', async () => {
  const folder = freshFolder();
  put(folder, Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${String(i)}.pem`, certificatePem(ec)])));
  const window = openWindow({ isEager: false });
  const reading = window.store.read([folder]);
  await expect.poll(() => window.workers.length).toBe(2);
  await window.workers[0]?.work();
  await expect.poll(() => window.status().reading?.done).toBe(1);
  window.store.stopReading();
  await reading;
  expect(window.files().map(({ state }) => state)).toEqual(['read']);
  expect(window.status().reading).toBeNull();
  expect(window.workers.every(({ killed }) => killed)).toBe(true);
});

test('a removed file takes its items and its key along, also while it is read', async () => {
  const folder = freshFolder();
  put(folder, { 'a.pem': keyPem(ec) });
  const window = openWindow();
  await window.store.read([folder]);
  expect(window.store.removeFile(window.file('a.pem'))).toEqual({ ok: true, value: null });
  expect([...window.files(), ...window.items()]).toEqual([]);
  expect(keysSaid(window.workers).map(isWiped)).toEqual([true]);
  expect(window.store.removeFile('file-1')).toEqual({ ok: false, failure: { code: 'GONE', facts: { what: 'file' } } });

  const slow = openWindow({ isEager: false });
  const reading = slow.store.read([folder]);
  await expect.poll(() => slow.workers.length).toBe(1);
  slow.store.removeFile(slow.file('a.pem'));
  await slow.workers[0]?.work();
  await reading;
  expect([...slow.files(), ...slow.items()]).toEqual([]);
  expect(keysSaid(slow.workers).map(isWiped)).toEqual([true]);
});
