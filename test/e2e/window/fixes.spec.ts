/** Changes to the plan: each by one button, all by one, said, taken back and made again; and what no file can prove. */
import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { check, chooseTarget, exportButton, readyAppliance, takeBackFixes, voice } from './steps.ts';

test('fixes are made by one button, undone and made again by keys, and said', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await takeBackFixes(page);
  const kept = check(page, 'FILE_NOT_AS_ASKED');
  await expect(kept).toBeVisible();
  await expect(exportButton(page, /^Solve/)).toBeDisabled();

  // The next problem has the focus, and its fix a key.
  await voice(page).focus();
  await page.keyboard.press('F8');
  await expect(kept).toBeFocused();
  await page.keyboard.press('Control+.');
  await expect(kept).toHaveCount(0);
  await expect(page.locator('[data-said=polite]')).toContainText(
    'The key is written without password. No problem is left.',
  );
  await expect(exportButton(page, 'Export 3 files')).toBeEnabled();
  await expect(exportButton(page, 'Export 3 files')).toBeFocused();

  await page.keyboard.press('Control+z');
  await expect(kept).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(kept).toHaveCount(0);
});

test('several fixes are made by one button', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await chooseTarget(page, 'nginx');
  await takeBackFixes(page);
  await page.getByRole('button', { name: 'Apply 2 fixes' }).click();
  await expect(check(page, 'FILE_NOT_AS_ASKED')).toHaveCount(0);
  await expect(exportButton(page, 'Export 4 files')).toBeEnabled();
  await expect(page.locator('.outs')).toContainText('-root.pem');
});

test('what no file can prove is ticked, counted and unticked', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  const list = page.getByRole('region', { name: 'What no file can prove' });
  await expect(list).toContainText('0 of 8 ticked');
  const https = list.getByRole('checkbox', { name: /exposes HTTPS to end users only/ });
  await list.getByText('exposes HTTPS to end users only').click();
  await expect(https).toBeChecked();
  await expect(list).toContainText('1 of 8 ticked');
  await voice(page).focus();
  await page.keyboard.press('Control+z');
  await expect(https).not.toBeChecked();
});
