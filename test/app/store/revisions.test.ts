/** News is joined, numbered, and says only what changed; whoever missed some asks for everything. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '#test/support/folder.ts';
import { lockedFolder } from './material.ts';
import { openWindow } from './window.ts';

test('many changes are one message, and no change is none', async () => {
  const window = openWindow();
  await window.store.read([await lockedFolder()]);
  expect(window.revisions).toEqual([]);
  window.pass(10);
  expect(window.revisions.map(({ rev }) => rev)).toEqual([1]);
  window.pass(10_000);
  expect(window.revisions).toHaveLength(1);
});

test('the first is told nearly at once, the next ones not before a tenth of a second', () => {
  const window = openWindow();
  window.store.newBundle();
  window.pass(10);
  expect(window.revisions).toHaveLength(1);
  for (let i = 0; i < 9; i++) {
    window.store.newBundle();
    window.pass(10);
  }
  expect(window.revisions).toHaveLength(1);
  window.pass(10);
  expect(window.revisions).toHaveLength(2);
  expect(window.revisions[1]?.upsert).toHaveLength(9);
});

test('very much is told in parts, one after the other', async () => {
  const window = openWindow();
  const folder = freshFolder();
  for (let i = 0; i < 600; i++) writeFileSync(join(folder, `${String(i)}.txt`), 'nothing of ours');
  await window.store.read([folder]);
  window.pass(10);
  const { revisions } = window;
  expect(revisions.map(({ rev }) => rev)).toEqual([1]);
  window.pass(49);
  expect(revisions).toHaveLength(1);
  window.pass(1);
  expect(revisions).toHaveLength(2);
  window.pass(50);
  expect(revisions.map(({ rev }) => rev)).toEqual([1, 2, 3]);
  expect(Math.max(...revisions.map(({ upsert }) => upsert.length))).toBeLessThanOrEqual(250);
  const ids = revisions.flatMap(({ upsert }) => upsert.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(window.files()).toHaveLength(600);
});

test('whoever asks for everything meanwhile gets all of it, in order, and nothing twice', async () => {
  const window = openWindow();
  const folder = freshFolder();
  for (let i = 0; i < 600; i++) writeFileSync(join(folder, `${String(i)}.txt`), 'nothing of ours');
  await window.store.read([folder]);
  window.pass(10);
  const { rev, upsert } = window.store.everything();
  expect(rev).toBe(3);
  expect(upsert.filter(({ kind }) => kind === 'file')).toEqual(window.files());
  window.pass(1_000);
  expect(window.revisions).toHaveLength(3);
});

test('only what differs is told', async () => {
  const window = openWindow();
  await window.store.read([await lockedFolder()]);
  window.pass(100);
  await window.store.unlock('secret', null);
  window.pass(100);
  const ids = window.revisions[1]?.upsert.map(({ id }) => id);
  expect(ids).toEqual(['status', 'file-4', 'file-2#1', 'file-4#1']);
  window.store.removeFile('file-4');
  window.pass(100);
  expect(window.revisions[2]).toMatchObject({ rev: 3, remove: ['file-4', 'file-4#1'] });
});

test('everything is as of the last number, with what was not told yet told first', async () => {
  const window = openWindow();
  await window.store.read([await lockedFolder()]);
  window.pass(100);
  window.store.newBundle();
  const everything = window.store.everything();
  expect(window.revisions.at(-1)?.upsert).toMatchObject([{ id: 'bundle-2' }]);
  expect(everything.rev).toBe(2);
  const ids = [...window.files(), ...window.items(), ...window.bundles(), window.status()].map(({ id }) => id);
  expect(everything.upsert.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(window.store.everything()).toEqual(everything);
});
