/**
 * Drops a folder on the program's window and prints how long it took to the first rows, and the longest task of the page's
 * thread while all of it was read and while the list was scrolled to its end. Arguments: folder, how many files are in it.
 * Run bundled, by rows/window.mjs.
 */
import type { Page } from '@playwright/test';
import { openBrowserApp } from '../../test/e2e/browser-app.ts';
import { drop } from '../../test/e2e/drop.ts';
import { longest, tasksDuring } from '../page-tasks.mjs';

/** A busy machine takes its time. */
const MOST_MS = 300_000;

/** To the end, a page at most in each frame. */
const SCROLL = `(async () => {
  const list = [...document.querySelectorAll('*')].find((element) =>
    element.scrollHeight > 4 * element.clientHeight && element.clientHeight > 100);
  if (list === undefined) throw new Error('Nothing can be scrolled.');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const steps = Math.min(300, Math.ceil(list.scrollHeight / list.clientHeight));
  for (let i = 1; i <= steps; i++) {
    list.scrollTop = (list.scrollHeight * i) / steps;
    await frame();
  }
})()`;

const [folder = '', count = ''] = process.argv.slice(2);
const app = await openBrowserApp();
try {
  process.stdout.write(`${JSON.stringify(await measured(app.page))}\n`);
} finally {
  await app.close();
}

async function measured(page: Page) {
  await page.getByRole('contentinfo').waitFor();
  let firstRowsMs = 0;
  const reading = await tasksDuring(page, async () => {
    const began = performance.now();
    await drop(page, 'body', [folder]);
    // A folder of very many is asked about first; the answer counts from there.
    const isAsked = page.getByRole('button', { name: 'Open it now' });
    const rows = page.getByRole('row');
    await Promise.race([
      rows.first().waitFor({ timeout: MOST_MS }),
      isAsked.waitFor({ timeout: MOST_MS }).then(() => isAsked.click()),
    ]);
    await rows.first().waitFor({ timeout: MOST_MS });
    firstRowsMs = performance.now() - began;
    // "2,000 files read", or "2,000 files, 40 locked".
    const all = new RegExp(`^${Number(count).toLocaleString('en')} files( read$|, )`);
    await page.getByRole('contentinfo').getByText(all).first().waitFor({ timeout: MOST_MS });
  });
  const scrolling = await tasksDuring(page, () => page.evaluate(SCROLL));
  return { firstRowsMs, readingMs: longest(reading), scrollingMs: longest(scrolling) };
}
