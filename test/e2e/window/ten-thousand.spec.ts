/** Ten thousand files: there while they are read, few of them drawn, each of them found, and no memory kept for looking. */
import { expect, type Locator, type Page } from '@playwright/test';
import { drop } from '../drop.ts';
import { test } from '../fixtures.ts';
import { makeMaterial, manyFiles } from './material.ts';
import { statusBar } from './steps.ts';

const COUNT = 10_000;
/** Used, the same again, and not needed. */
const HEADINGS = 3;
/** Of a window as high as any, with some to spare. */
const MOST_DRAWN = 60;
const MIB = 1024 * 1024;
/** What V8 itself may keep or let go of between two looks. A row that stays behind after each pass is far more. */
const MOST_GROWTH = 3 * MIB;

/** From the top of the list to its end, a page or more in each frame; answers the most rows there were at once. */
const SCROLL_THROUGH = `(async () => {
  const list = document.querySelector('.scroll.long');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const STEPS = 100;
  let most = 0;
  for (let i = 0; i <= STEPS; i++) {
    list.scrollTop = ((list.scrollHeight - list.clientHeight) * i) / STEPS;
    await frame();
    most = Math.max(most, list.querySelectorAll('[role=row]').length);
  }
  return most;
})()`;

const PLACES = `[...document.querySelectorAll('.scroll.long [role=row]')].map((row) => Number(row.ariaRowIndex))`;

test('10,000 files are listed while they are read, found by a search, and scrolled through without end', async ({
  app,
}, info) => {
  test.setTimeout(600_000);
  const { page } = app;
  const { issuing } = makeMaterial(info.outputPath());
  await drop(page, 'body', [manyFiles(info.outputPath(), issuing, COUNT)]);
  await page.getByRole('button', { name: 'Open it now' }).click();

  const received = page.getByRole('region', { name: 'Received files' });
  const list = received.getByRole('grid');
  const waiting = received.getByRole('rowheader', { name: /^Waiting/ });
  const cancel = statusBar(page).getByRole('button', { name: 'Cancel' });
  // What was read is told apart from what waits, while more is read.
  await expect(received.getByRole('row', { name: /Intermediate certificate/ }).first()).toBeVisible();
  await expect(cancel).toBeVisible();
  await expect(statusBar(page)).toContainText('10,000 files read', { timeout: 400_000 });
  await expect(cancel).toHaveCount(0);
  await expect(waiting).toHaveCount(0);
  await expect(received.getByText('10,000 files')).toBeVisible();

  expect(await page.evaluate<number>(SCROLL_THROUGH)).toBeLessThan(MOST_DRAWN);
  await atItsEnd(list);

  await received.getByRole('searchbox').fill('archive 7301');
  await expect(list.getByRole('row', { name: /^7301\.txt/ })).toBeVisible();
  await expect(received.getByText('1 of 10,000')).toBeVisible();
  await received.getByRole('searchbox').fill('');
  await expect(received.getByText('10,000 files')).toBeVisible();
  await expect(list).toHaveAttribute('aria-rowcount', String(COUNT + HEADINGS));
  await expect(page.locator('.scroll.long')).toBeVisible();

  const passes = async (): Promise<number> => {
    for (let i = 0; i < 4; i++) await page.evaluate(SCROLL_THROUGH);
    return heapUsed(page);
  };
  // The first time every row says how high it is, which is kept.
  await passes();
  const before = await passes();
  expect((await passes()) - before).toBeLessThan(MOST_GROWTH);
});

/** The last of all rows is drawn, and the place that each row tells is its place in the whole list. */
async function atItsEnd(list: Locator): Promise<void> {
  await expect(list).toHaveAttribute('aria-rowcount', String(COUNT + HEADINGS));
  await expect(list.getByRole('row').last()).toHaveAttribute('aria-rowindex', String(COUNT + HEADINGS));
  const places = await list.page().evaluate<readonly number[]>(PLACES);
  expect(places.every((place, i) => place > (places[i - 1] ?? 0))).toBe(true);
  await list.page().evaluate(`document.querySelector('.scroll.long').scrollTo(0, 0)`);
  await expect(list.getByRole('row').first()).toHaveAttribute('aria-rowindex', '1');
  await expect(list.getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2');
}

async function heapUsed(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    // Twice: what the first run lets go of may have held more.
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  } finally {
    await session.detach();
  }
}
