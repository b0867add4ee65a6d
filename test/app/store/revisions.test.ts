/** News is joined, numbered, and says only what changed; whoever missed some asks for everything. */
import { expect, test } from 'vitest';
import { lockedFolder } from './material.ts';
import { openWindow } from './window.ts';

test('many changes are one message, and no change is none', async () => {
  const window = openWindow();
  await window.store.read([await lockedFolder()]);
  expect(window.revisions).toEqual([]);
  window.pass(99);
  expect(window.revisions).toEqual([]);
  window.pass(1);
  expect(window.revisions.map(({ rev }) => rev)).toEqual([1]);
  window.pass(10_000);
  expect(window.revisions).toHaveLength(1);
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
