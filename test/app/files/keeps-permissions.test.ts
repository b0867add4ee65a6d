import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepsPermissions } from '#app/files/keeps-permissions.ts';
import { freshFolder } from '#test/support/folder.ts';

test('a drive of this computer keeps permissions, and nothing is left of asking it', async () => {
  const folder = freshFolder();
  expect(await keepsPermissions(folder)).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});

test('of a folder that is not there nothing can be told', async () => {
  expect(await keepsPermissions(join(freshFolder(), 'gone'))).toBeNull();
});
