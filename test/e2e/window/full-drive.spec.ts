/** A drive that has no room: said in plain words, nothing half-written, nothing lost, and another drive will do. */
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname } from 'node:path';
import { expect } from '@playwright/test';
import { allowsMounts, type Drive, smallDrive } from '#test/support/drives.ts';
import { test as base } from './export-folder.ts';
import { chooseTarget, exportButton, pickNewFolder, readyAppliance, statusBar, voice } from './steps.ts';

const test = base.extend<{ drive: Drive }>({
  // In the home of the person: there the window's own picker begins.
  drive: async ({}, use) => {
    const drive = smallDrive(8, homedir());
    await use(drive);
    drive.remove();
  },
});

test.beforeEach(({ kind }) => {
  test.skip(kind === 'electron', 'its dialog is the system’s');
  test.skip(!allowsMounts(), 'this machine mounts no drives');
});

test('a full drive takes nothing and says so; the same is written elsewhere', async ({
  app,
  drive,
  exportFolder,
}, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await chooseTarget(page, 'nginx');
  await exportButton(page, /^Export 3 files/).click();
  await page.getByRole('option', { name: basename(dirname(drive.path)) }).click();
  await page.getByRole('option', { name: 'drive' }).click();
  await page.getByRole('button', { name: 'Use drive' }).click();

  const sheet = page.getByRole('dialog');
  await sheet.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  await sheet.getByRole('button', { name: 'Write 3 files' }).click();
  await expect(sheet).toContainText('The drive is full.');
  await expect(page.locator('[data-said=assertive]')).toContainText('The drive is full.');
  // Nothing half-written, not even under a name of its own.
  expect(readdirSync(drive.path)).toEqual([]);

  // The workspace is as it was.
  await sheet.getByRole('button', { name: 'Back' }).click();
  await expect(voice(page)).toContainText('Ready');
  await expect(statusBar(page)).toContainText('1 password and 1 key in memory.');
  await expect(page.getByText('all 8 covered')).toBeVisible();

  await page.getByRole('region', { name: 'Hand over' }).getByRole('button', { name: 'Change…' }).last().click();
  await pickNewFolder(page, exportFolder.name);
  await sheet.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  await sheet.getByRole('button', { name: 'Write 3 files' }).click();
  await expect(voice(page)).toHaveText('Written, read back: the same bytes as planned');
  expect(readdirSync(exportFolder.path)).toHaveLength(3);
});
