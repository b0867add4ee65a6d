/** Choosing a folder where the host has no dialog for it: the window's own picker, on ids alone. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename } from 'node:path';
import { expect } from '@playwright/test';
import type { Choice, FolderView } from '#shared/place.ts';
import type { Result } from '#shared/result.ts';
import { test } from './fixtures.ts';

test.beforeEach(({ kind }) => test.skip(kind === 'electron', 'it has a dialog'));

test('a folder is picked step by step, beginning at home', async ({ app }) => {
  const call = <T>(source: string): Promise<Result<T>> => app.page.evaluate<Result<T>>(`window.certprep.${source}`);
  const choice = await call<Choice>(`chooseFolder({ purpose: 'export' })`);
  if (!choice.ok || choice.value.how !== 'pick') throw new Error('There is no picker.');
  const { folder, trail } = choice.value.start;
  expect(app.pathOf(folder.id)).toBe(homedir());
  expect(trail.at(-1)).toEqual(folder);
  const top = await call<FolderView>(`listFolder({ folder: '${trail[0]?.id ?? ''}' })`);
  expect(top.ok && top.value.folders.map(({ name }) => name)).toContain(basename(process.execPath.split('/')[1] ?? ''));
});

test('a name that is more than a name makes no folder', async ({ app }) => {
  const source = (name: string): string => `window.certprep.chooseFolder({ purpose: 'export' }).then(({ value }) =>
    window.certprep.makeFolder({ parent: value.start.folder.id, name: ${JSON.stringify(name)} }))`;
  for (const name of ['../certprep-escaped', 'a/b', '..', '.', 'C:\\x', 'a\0b']) {
    const result = await app.page.evaluate<Result<FolderView>>(source(name));
    expect(result).toMatchObject({ ok: false, failure: { code: 'CANNOT_WRITE', facts: { reason: 'name' } } });
  }
  expect(existsSync(`${homedir()}/../certprep-escaped`)).toBe(false);
});

test('an id that was never given out opens nothing', async ({ app }) => {
  for (const id of ['place-999', '/etc', '../..', '']) {
    const result = await app.page.evaluate<Result<FolderView>>(`window.certprep.listFolder({ folder: '${id}' })`);
    expect(result).toMatchObject({ ok: false, failure: { code: 'PLACE_UNKNOWN' } });
  }
});
