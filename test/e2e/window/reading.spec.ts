/** Many files at once: how far it is can be seen, and stopping keeps what was read. */
import { expect } from '@playwright/test';
import { drop } from '../drop.ts';
import { test } from '../fixtures.ts';
import { makeMaterial, manyFiles } from './material.ts';
import { statusBar } from './steps.ts';

test('an import of 2,000 files is cancelled: what was read stays, is counted, and more can be dropped', async ({
  app,
}, info) => {
  const { page } = app;
  const { issuing, root } = makeMaterial(info.outputPath());
  await drop(page, 'body', [manyFiles(info.outputPath(), issuing, 2000)]);
  await expect(page.getByRole('heading', { name: 'Reading 2,000 files' })).toBeVisible();
  await expect(page.getByText(/^[1-9][\d,]* read so far/)).toBeVisible();
  await page.getByRole('region', { name: 'Bundle', exact: true }).getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);

  const count = async (): Promise<number> => {
    const [, told = '0'] = /([\d,]+) files? read/.exec((await statusBar(page).textContent()) ?? '') ?? [];
    return Number(told.replaceAll(',', ''));
  };
  await expect(statusBar(page)).toContainText(/files? read/);
  const kept = await count();
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(2000);
  // What stays is read through: nothing waits for ever.
  await expect(page.getByRole('region', { name: 'Received files' })).toContainText(`${kept.toLocaleString('en')} file`);
  await expect(page.getByText('Waits to be read')).toHaveCount(0);

  await drop(page, 'body', [root]);
  await expect.poll(count).toBe(kept + 1);
});

test('500 files are all listed, and only those in sight are drawn', async ({ app }, info) => {
  const { page } = app;
  const { issuing } = makeMaterial(info.outputPath());
  await drop(page, 'body', [manyFiles(info.outputPath(), issuing, 500)]);
  await expect(statusBar(page)).toContainText('500 files read', { timeout: 100_000 });
  await expect(page.getByRole('region', { name: 'Received files' }).getByText('500 files')).toBeVisible();
  expect(await page.getByRole('row').count()).toBeLessThan(60);
});
