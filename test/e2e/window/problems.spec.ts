/** What stops an export, and what sets it right. */
import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { makeMaterial } from './material.ts';
import { check, chooseTarget, dropFiles, exportButton, nameHosts, voice } from './steps.ts';

test('an uncovered name blocks, and another certificate mends it', async ({ app }, info) => {
  const { page } = app;
  const { narrow, wide, issuing, root } = makeMaterial(info.outputPath());
  await dropFiles(page, [...narrow, issuing, root]);
  await chooseTarget(page, 'nginx');
  await nameHosts(page, 'manage.id.meridian.example\nlogin.eu.id.meridian.example');

  await expect(voice(page)).toHaveText('One thing stops this export');
  await expect(check(page, 'HOST_NOT_COVERED')).toContainText('*.id.meridian.example');
  await expect(exportButton(page, 'Solve 1 problem to export')).toBeDisabled();
  await expect(page.getByRole('cell', { name: /stands for one name part/ })).toBeVisible();

  // Both end on one day, so a person says which; the one of the two that covers the name mends it.
  await dropFiles(page, wide);
  await expect(check(page, 'HOST_NOT_COVERED')).toHaveCount(0);
  const another = page
    .getByRole('region', { name: 'Bundle', exact: true })
    .getByRole('button', { name: /^Choose (one|another)…$/ });
  await another.click();
  await page.getByRole('menuitem', { name: /from server\.crt/ }).click();
  await expect(check(page, 'HOST_NOT_COVERED')).toBeVisible();
  await another.click();
  await page.getByRole('menuitem', { name: /from server-2027\.crt/ }).click();
  await expect(check(page, 'HOST_NOT_COVERED')).toHaveCount(0);
  await expect(page.locator('[data-said=polite]')).toContainText('No problem is left.');
  await expect(exportButton(page, 'Export 3 files')).toBeEnabled();
});

test('a problem is accepted with a reason, and undone', async ({ app }, info) => {
  const { page } = app;
  const { narrow, issuing, root } = makeMaterial(info.outputPath());
  await dropFiles(page, [...narrow, issuing, root]);
  await chooseTarget(page, 'nginx');
  await nameHosts(page, 'login.eu.id.meridian.example');

  const uncovered = check(page, 'HOST_NOT_COVERED');
  await uncovered.getByRole('button', { name: 'Not needed yet…' }).click();
  await uncovered.getByRole('button', { name: 'Accept' }).click();
  await expect(uncovered).toContainText('Say why in a few words first.');
  await uncovered.getByRole('textbox').fill('The EU site opens in spring');
  await page.keyboard.press('Enter');
  await expect(uncovered).toContainText('Accepted: The EU site opens in spring');
  await expect(exportButton(page, 'Export 3 files')).toBeEnabled();

  await voice(page).focus();
  await page.keyboard.press('Control+z');
  await expect(exportButton(page, 'Solve 1 problem to export')).toBeDisabled();
});

test('a key that does not fit stands away, and the right one takes its place', async ({ app }, info) => {
  const { page } = app;
  const { narrow, otherKey, issuing, root } = makeMaterial(info.outputPath());
  const [certificate, key] = narrow;
  await dropFiles(page, [certificate, otherKey, issuing, root]);
  await chooseTarget(page, 'nginx');
  await expect(page.getByRole('img', { name: 'Does not fit' })).toBeVisible();
  await expect(check(page, 'KEY_MISMATCH')).toBeVisible();
  await expect(check(page, 'KEY_MISMATCH').getByRole('button', { name: /anyway/ })).toHaveCount(0);
  await expect(page.getByRole('row', { name: /other\.key/ })).toContainText('Doesn’t fit');

  await dropFiles(page, [key]);
  await expect(page.getByText('fits, no password')).toBeVisible();
  await expect(check(page, 'KEY_MISMATCH')).toHaveCount(0);
});

test('a gap says what is missing and where to get it, and a drop fills it', async ({ app }, info) => {
  const { page } = app;
  const { narrow, issuing, root } = makeMaterial(info.outputPath());
  await dropFiles(page, [...narrow, root]);
  const gap = page.locator('[data-missing]');
  await expect(gap).toContainText('Meridian Issuing CA');
  await expect(gap).toContainText('http://pki.meridian.example/issuing-2026.crt');
  await expect(gap.getByRole('link')).toHaveCount(0);
  await dropFiles(page, [issuing]);
  await expect(gap).toHaveCount(0);
});
