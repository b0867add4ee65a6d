/** Two bundles and one that is not ready, in one go: by the button, by the command, all or none. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './export-folder.ts';
import { anotherBundle, exportButton, openExportAll, readyAppliance, takeBackFixes } from './steps.ts';

test('two bundles are written in one go, under one password, and what came of each is told', async ({
  app,
  exportFolder,
}, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await expect(exportButton(page, /in one go/)).toHaveCount(0);
  await anotherBundle(page, 'Auth0 appliance, PFX');
  await anotherBundle(page, 'Auth0 appliance, PEM');
  await takeBackFixes(page);
  await openExportAll(app, exportFolder, 3);

  const sheet = page.getByRole('dialog');
  const bundles = sheet.getByRole('list', { name: 'Bundles' }).getByRole('listitem');
  await expect(bundles).toHaveCount(3);
  await expect(bundles.nth(0)).toContainText('Ready, 3 files');
  await expect(bundles.nth(2)).toContainText('Solve 1 problem to export');
  await sheet.getByRole('checkbox', { name: /^All or none/ }).check({ force: true });
  await expect(sheet.getByRole('button', { name: 'Not every bundle is ready' })).toBeDisabled();
  await sheet.getByRole('checkbox', { name: /^All or none/ }).uncheck({ force: true });
  await sheet.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  await sheet.getByRole('button', { name: 'Choose their password…' }).click();
  await sheet.getByRole('button', { name: 'My own password…' }).click();
  await sheet.getByRole('textbox', { name: 'Password' }).fill('seven quiet harbours');
  await sheet.getByRole('textbox', { name: 'The same again' }).fill('seven quiet harbours');
  await page.keyboard.press('Enter');

  await expect(sheet.getByRole('heading', { name: '2 of 3 bundles written and read back' })).toBeVisible();
  await expect(bundles.nth(0)).toContainText('Written and verified, 3 files in bundle-1');
  await expect(bundles.nth(1)).toContainText('Written and verified, 2 files in bundle-2');
  await expect(bundles.nth(2)).toContainText('password');
  expect(readdirSync(exportFolder.path).toSorted()).toEqual(['bundle-1', 'bundle-2']);
  expect(readdirSync(join(exportFolder.path, 'bundle-1'))).toContain('SHA256SUMS');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('tab', { name: 'Written' })).toHaveCount(2);

  // Once more, by its name: what is there stays, unless it may go.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('export all');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await sheet.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  await sheet.getByRole('button', { name: 'Choose their password…' }).click();
  await sheet.getByRole('button', { name: 'My own password…' }).click();
  await sheet.getByRole('textbox', { name: 'Password' }).fill('eight quiet harbours');
  await sheet.getByRole('textbox', { name: 'The same again' }).fill('eight quiet harbours');
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('heading', { name: '0 of 3 bundles written and read back' })).toBeVisible();
  await expect(bundles.nth(0)).toContainText('is already there');
  await sheet.getByRole('button', { name: 'Replace what is there…' }).click();
  await expect(bundles).toHaveCount(2);
  await expect(sheet).toContainText('Files of the same names are replaced.');
});
