import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { check, chooseTarget, dropFiles, readyAppliance, voice } from './steps.ts';
import { makeMaterial } from './material.ts';

test('two bundles with one certificate: both tabs warn, and one instance is no sharing', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await page.getByRole('button', { name: 'New bundle' }).click();
  await chooseTarget(page, 'Auth0 appliance, PEM');
  await expect(voice(page)).toContainText('stop');
  await expect(check(page, 'CERTIFICATE_SHARED')).toContainText('Bundle 1 uses this certificate too');
  await expect(page.getByRole('tab', { name: 'Has a problem' })).toHaveCount(2);

  await check(page, 'CERTIFICATE_SHARED').getByRole('button', { name: 'Same instance as Bundle 1' }).click();
  await expect(check(page, 'CERTIFICATE_SHARED')).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Has a problem' })).toHaveCount(0);
});

test('kept, and noted: the reason stays with the bundle', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await page.getByRole('button', { name: 'New bundle' }).click();
  await chooseTarget(page, 'Auth0 appliance, PEM');
  const shared = check(page, 'CERTIFICATE_SHARED');
  await shared.getByRole('button', { name: 'Keep, and note it…' }).click();
  await shared.getByRole('textbox').fill('Same machine room');
  await page.keyboard.press('Enter');
  await expect(shared).toContainText('Accepted: Same machine room');
});

test('a bundle is named and closed', async ({ app }, info) => {
  const { page } = app;
  const { narrow } = makeMaterial(info.outputPath());
  await dropFiles(page, narrow);
  await page.getByRole('button', { name: 'New bundle' }).click();
  await page.getByRole('button', { name: 'This bundle' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByRole('textbox', { name: 'Name of this bundle' }).fill('Production');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Production' })).toBeVisible();
  await page.getByRole('button', { name: 'This bundle' }).click();
  await page.getByRole('menuitem', { name: 'Close' }).click();
  await expect(page.getByRole('tab')).toHaveCount(1);
});
