/** The main side of the window's own picker, on a real disk. */
import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderPicker } from '#main/browser/folders.ts';
import { freshFolder } from '#test/support/folder.ts';

test('folders are listed by name, without files, links and what is hidden', async () => {
  const top = freshFolder();
  for (const name of ['b', 'a', '.hidden']) mkdirSync(join(top, name));
  writeFileSync(join(top, 'file'), '');
  symlinkSync('/etc', join(top, 'link'));
  const listed = await folderPicker.list(top);
  expect(listed).toMatchObject({ ok: true, value: { folders: [join(top, 'a'), join(top, 'b')], cut: false } });
  expect(listed.ok && listed.value.trail.at(0)).toBe('/');
  expect(listed.ok && listed.value.trail.at(-1)).toBe(top);
});

test('a long list is cut, and says so', async () => {
  const top = freshFolder();
  for (let i = 0; i < 1_001; i++) mkdirSync(join(top, String(i)));
  const listed = await folderPicker.list(top);
  expect(listed.ok && [listed.value.folders.length, listed.value.cut]).toEqual([1_000, true]);
});

test('what is no folder, or is there already, is refused', async () => {
  const top = freshFolder();
  writeFileSync(join(top, 'file'), '');
  expect(await folderPicker.list(join(top, 'file'))).toMatchObject({ failure: { code: 'UNREADABLE_FILE' } });
  expect(await folderPicker.list(join(top, 'none'))).toMatchObject({ failure: { facts: { reason: 'missing' } } });
  expect(await folderPicker.make(top, 'file')).toMatchObject({ failure: { facts: { reason: 'exists' } } });
});

test('a new folder is open to its owner alone', async () => {
  const top = freshFolder();
  const made = await folderPicker.make(top, 'Müller & Söhne');
  expect(made).toEqual({ ok: true, value: join(top, 'Müller & Söhne') });
  expect(statSync(join(top, 'Müller & Söhne')).mode & 0o777).toBe(0o700);
});
