/** The page at its first paint. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '#main/page/answer.ts';
import { themed } from '#main/page/themed.ts';

const ORIGIN = 'app://certprep';
const script = { type: 'text/javascript; charset=utf-8', body: Buffer.from('"<html "') };
const index = join(import.meta.dirname, '../../../src/renderer/index.html');
const page = { type: 'text/html; charset=utf-8', body: readFileSync(index) };
const files = new Map([
  ['/index.html', page],
  ['/a.js', script],
]);

const served = async (path: string, theme: 'system' | 'light' | 'dark') => {
  const found = answer(files, ORIGIN, 'GET', ORIGIN + path);
  if (found === null) throw new Error(`Nothing is served at ${path}`);
  return themed(found, () => Promise.resolve({ theme, language: null, isFresh: false }));
};

test.each(['system', 'light', 'dark'] as const)('%s stands in the document itself', async (theme) => {
  const { body, headers } = await served('/', theme);
  expect(body.toString()).toContain(`<html data-theme="${theme}" lang="en">`);
  expect(body.toString().replace(` data-theme="${theme}"`, '')).toBe(page.body.toString());
  expect(headers['content-type']).toBe(page.type);
});

test('so do the language of the settings, and that nothing was read yet', async () => {
  const found = answer(files, ORIGIN, 'GET', `${ORIGIN}/`);
  if (found === null) throw new Error('No page.');
  const { body } = await themed(found, () => Promise.resolve({ theme: 'dark', language: 'ja', isFresh: true }));
  expect(body.toString()).toContain('<html data-theme="dark" data-language="ja" data-fresh lang="en">');
});

test('what is no document is served as it is', async () => {
  expect((await served('/a.js', 'dark')).body).toBe(script.body);
});
