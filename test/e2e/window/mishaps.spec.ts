/** A mistake in the window, or in a process that reads, costs neither files nor passwords nor choices. */
import { expect } from '@playwright/test';
import type { FileRow } from '#shared/workspace-rows.ts';
import { drop } from '../drop.ts';
import { test } from '../fixtures.ts';
import { commandLine, descendantsOf } from '../program.ts';
import { makeMaterial, manyFiles } from './material.ts';
import { exportButton, readyAppliance, statusBar } from './steps.ts';

// What is thrown stands in the console, as it should.
test.use({ hostile: true });

test('what can’t be drawn leads to a way back, and everything is as it was', async ({ app }, info) => {
  test.skip(app.window === null, 'main is out of reach');
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  const rev = await page.evaluate<number>('window.certprep.everything().then(({ value }) => value.rev)');
  // No name is an object: React throws where it would be written.
  const row = { kind: 'file', id: 'file-99', folder: '', state: 'read', unread: [], name: {} } as unknown as FileRow;
  app.window?.host.send('revision', { rev: rev + 1, upsert: [row], remove: [] });

  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The window could not be drawn');
  await expect(alert).toContainText('nothing is lost');
  await expect(page.getByRole('button', { name: 'Draw it again' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(exportButton(page, 'Export 3 files')).toBeEnabled();
  await expect(page.getByText('all 8 covered')).toBeVisible();
  await expect(statusBar(page)).toContainText('1 password and 1 key in memory.');
  await expect(page.getByRole('row', { name: /prod\.key/ })).toBeVisible();
});

test('what is thrown beside drawing is told, and the work goes on', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  const news = page.getByRole('status', { name: 'News' });
  for (const thrown of [
    `void Promise.reject(new Error('planted'))`,
    `setTimeout(() => { throw new Error('planted'); })`,
  ]) {
    await page.evaluate(thrown);
    await expect(news).toContainText('CertPrep met a mistake of its own, not yours.');
    await page.getByRole('button', { name: 'Dismiss' }).click();
  }
  await expect(exportButton(page, 'Export 3 files')).toBeEnabled();
});

test('a reading process that is killed costs the file it read, and no other', async ({ app, kind }, info) => {
  test.skip(kind === 'electron' || process.platform !== 'linux', 'looks into /proc');
  const { page } = app;
  const { issuing, narrow } = makeMaterial(info.outputPath());
  const before = new Set(workers());
  await drop(page, 'body', [manyFiles(info.outputPath(), issuing, 400), ...narrow]);
  const own = (): readonly number[] => workers().filter((pid) => !before.has(pid));
  await expect.poll(own).not.toEqual([]);
  for (const pid of own()) process.kill(pid, 'SIGKILL');
  await expect(statusBar(page)).toContainText('402 files read', { timeout: 60_000 });
  // At most one file for each process; the others are all there, and more can be read.
  const attention = page.locator('.file.attention');
  expect(await attention.count()).toBeLessThanOrEqual(4);
  await expect(page.getByRole('row', { name: /^server\.crt/ })).toBeVisible();
});

/** Reading processes of the program in this very process. */
function workers(): readonly number[] {
  return descendantsOf(process.pid).filter((pid) => commandLine(pid).includes('main/worker.js'));
}
