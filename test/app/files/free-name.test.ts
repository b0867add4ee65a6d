import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freeName } from '#app/files/free-name.ts';
import { freshFolder } from '#test/support/folder.ts';

test('the first number that nothing there begins with, case aside', async () => {
  const folder = freshFolder();
  for (const name of ['portal.key', 'Portal-2.pem', 'portal-3-chain.crt']) writeFileSync(join(folder, name), '');
  expect(await freeName(folder, 'portal')).toBe('portal-4');
  expect(await freeName(folder, 'other')).toBe('other-2');
  expect((await freeName(folder, 'x'.repeat(200))).length).toBeLessThanOrEqual(80);
});

test('a folder that is not there has every name', async () => {
  expect(await freeName(join(freshFolder(), 'gone'), 'portal')).toBe('portal-2');
});
