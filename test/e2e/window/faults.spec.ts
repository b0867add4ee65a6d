/** What stands in the way of writing, in plain words, and the way on from there. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './fake-window.ts';
import { exportButton, exportToNewFolder, readyAppliance, voice } from './steps.ts';

async function write(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  await page.getByRole('button', { name: /^Write/ }).click();
}

test('a folder that vanishes between preview and write is said, and not made anew', async ({
  app,
  exportFolder,
}, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await exportToNewFolder(app, exportFolder);
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('never shown on screen')).toBeVisible();
  rmSync(exportFolder.path, { recursive: true });
  await write(page);
  await expect(sheet).toContainText("Its folder isn't there. Make the folder, or choose another.");
  expect(readdirSync(join(exportFolder.path, '..'))).not.toContain(exportFolder.name);
  await expect(page.locator('[data-said=assertive]')).toContainText("Its folder isn't there");
  // It is there again, as a drive that is plugged in once more.
  mkdirSync(exportFolder.path);
  await sheet.getByRole('button', { name: /^Write/ }).click();
  await expect(voice(page)).toContainText('Written');
});

test('a file in the place of the folder is said', async ({ app, exportFolder }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await exportToNewFolder(app, exportFolder);
  rmSync(exportFolder.path, { recursive: true });
  writeFileSync(exportFolder.path, 'mine');
  await write(page);
  await expect(page.getByRole('dialog')).toContainText("Its folder isn't there.");
});

test('a drive that is read-only is said, and another folder can be chosen', async ({ openFake, kind }) => {
  test.skip(kind === 'electron', 'the same page');
  const page = await openFake('read-only');
  await exportButton(page, /^Export/).click();
  await write(page);
  await expect(page.getByRole('dialog')).toContainText('The drive is read-only. Choose another folder.');
  await expect(page.getByRole('button', { name: 'Keep both' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('button', { name: 'Change…' }).last()).toBeVisible();
});

test('a drive without permissions is said before a key goes there, and after', async ({ openFake, kind }) => {
  test.skip(kind === 'electron', 'the same page');
  const page = await openFake('open-drive');
  await exportButton(page, /^Export/).click();
  await expect(page.getByRole('dialog')).toContainText(
    'This drive keeps no permissions: whoever holds it can read the key.',
  );
  await write(page);
  await expect(voice(page)).toContainText('Written');
  await expect(page.getByText('keeps no permissions (it shows 0777)')).toBeVisible();
});
