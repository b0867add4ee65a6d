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

/**
 * From the drop, as the browser notes it, until the first row that names one of the files is drawn: in the list of all, or
 * of those just read where there are many. By the page's own clock, since a driver takes its time to look.
 */
const NOTE_FIRST_ROWS = `window.firstRows = new Promise((resolve) => {
  const heard = ({ timeStamp }) => {
    const look = () => {
      const isThere = document.querySelector('.file[role=row], .just-read li') !== null;
      requestAnimationFrame(isThere ? () => resolve(performance.now() - timeStamp) : look);
    };
    look();
  };
  addEventListener('drop', heard, { capture: true, once: true });
}), undefined`;

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
  await page.evaluate(NOTE_FIRST_ROWS);
  // "2,000 files read", or "2,000 files, 40 locked".
  const all = new RegExp(`^${Number(count).toLocaleString('en')} files( read$|, )`);
  const reading = await tasksDuring(page, async () => {
    await drop(page, 'body', [folder]);
    // Where very many are read, the list of all comes on a person's word; few may be read by then.
    const opened = page.getByRole('button', { name: 'Open it now' }).click({ timeout: MOST_MS });
    opened.catch(() => undefined);
    await page.getByRole('contentinfo').getByText(all).first().waitFor({ timeout: MOST_MS });
  });
  const firstRowsMs = await page.evaluate<number>('window.firstRows');
  const scrolling = await tasksDuring(page, () => page.evaluate(SCROLL));
  return { firstRowsMs, readingMs: longest(reading), scrollingMs: longest(scrolling) };
}
