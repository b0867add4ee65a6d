/** This computer's clock may be wrong: the time that everything is judged as of is shown, and can be set. */
import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { makeChainMaterial } from './chain-material.ts';
import { asTyped, check, chooseTarget, dropFiles, exportButton, judgeAsOf, nameHosts, statusBar } from './steps.ts';

const DAY = 86_400_000;

test('one that has ended is fine as of a time before, and by the clock it is not', async ({ app }, info) => {
  const { page } = app;
  const { past, key, issuing, root } = makeChainMaterial(info.outputPath());
  await dropFiles(page, [past, key, issuing, root]);
  await chooseTarget(page, 'nginx');
  await nameHosts(page, 'portal.meridian.example');
  const checks = page.getByRole('region', { name: 'Checks' });
  await expect(checks).toContainText("by this computer's clock");
  await expect(check(page, 'CERTIFICATE_EXPIRED')).toBeVisible();
  await expect(exportButton(page, /^Solve/)).toBeDisabled();
  await expect(statusBar(page)).not.toContainText('Judged as of');

  await judgeAsOf(page, Date.now() - 100 * DAY);
  await expect(page.locator('[data-said=polite]')).toContainText('set by you');
  await expect(check(page, 'CERTIFICATE_EXPIRED')).toHaveCount(0);
  await expect(checks).toContainText(/Judged as of .* UTC, set by you\./);
  await expect(exportButton(page, /^Export/)).toBeEnabled();

  // The mark at the foot leads back.
  await statusBar(page)
    .getByRole('button', { name: /^Judged as of/ })
    .click();
  await page.getByRole('button', { name: "Use this computer's clock" }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(check(page, 'CERTIFICATE_EXPIRED')).toBeVisible();
  await expect(checks).toContainText("by this computer's clock");
  await expect(statusBar(page)).not.toContainText('Judged as of');
});

test('one that is fine now has ended by a time to come, and had not begun before', async ({ app }, info) => {
  const { page } = app;
  const { leaf, key, issuing, root } = makeChainMaterial(info.outputPath());
  await dropFiles(page, [leaf, key, issuing, root]);
  await chooseTarget(page, 'nginx');
  await nameHosts(page, 'portal.meridian.example');
  await expect(exportButton(page, /^Export/)).toBeEnabled();

  await judgeAsOf(page, Date.now() + 300 * DAY);
  await expect(check(page, 'CERTIFICATE_EXPIRED')).toBeVisible();
  await expect(exportButton(page, /^Solve/)).toBeDisabled();
  await judgeAsOf(page, Date.now() - 50 * DAY);
  await expect(check(page, 'CERTIFICATE_NOT_YET_VALID')).toBeVisible();
  await expect(check(page, 'CERTIFICATE_EXPIRED')).toHaveCount(0);
});

test('what is no time is told in words, and what is judged stays', async ({ app }, info) => {
  const { page } = app;
  const { leaf, key, issuing, root } = makeChainMaterial(info.outputPath());
  await dropFiles(page, [leaf, key, issuing, root]);
  await page.getByRole('region', { name: 'Checks' }).getByRole('button', { name: 'Change…' }).click();
  const sheet = page.getByRole('dialog');
  const field = sheet.getByRole('textbox', { name: 'Date and time in UTC' });
  await expect(field).toHaveValue(new RegExp(`^${asTyped(Date.now()).slice(0, 10)} `));
  await expect(sheet.getByRole('button', { name: "Use this computer's clock" })).toHaveCount(0);
  for (const text of ['next Tuesday', '2026-02-30 12:00', '']) {
    await field.fill(text);
    await page.keyboard.press('Enter');
    await expect(sheet).toContainText('This is no date and time that CertPrep can read.');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Checks' })).toContainText("by this computer's clock");
});
