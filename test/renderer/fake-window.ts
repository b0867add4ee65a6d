/** The built window in a plain browser, with the program's own headers and a main that is fake. */
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import { ORIGIN } from '#main/browser/origin.ts';
import { HEADERS } from '#main/page/headers.ts';
import { readPageFiles } from '#main/page/files.ts';
import type { FakeStateName } from './fake-states.ts';

const ROOT = join(import.meta.dirname, '../..');

const script = buildSync({
  absWorkingDir: ROOT,
  entryPoints: ['test/renderer/fake-page.ts'],
  bundle: true,
  write: false,
  format: 'iife',
}).outputFiles[0]?.text;

/** `zoom`: 2 for 200 %. */
export async function openFakeWindow(browser: Browser, state: FakeStateName, zoom = 1): Promise<Page> {
  const page = await browser.newPage({ deviceScaleFactor: zoom });
  const files = await readPageFiles(join(ROOT, 'out/renderer'));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    if (file === undefined) await route.abort();
    else await route.fulfill({ body: file.body, contentType: file.type, headers: { ...HEADERS } });
  });
  await page.addInitScript(`globalThis.fakeState = ${JSON.stringify(state)};\n${script ?? ''}`);
  await page.goto(ORIGIN);
  return page;
}
