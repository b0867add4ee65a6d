/** Everything by its name or its keys. */
import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { check, chooseTarget, dropFiles, nameHosts, readyAppliance, voice } from './steps.ts';
import { makeMaterial } from './material.ts';

test('what can be done is found by name, and done', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find a command' });
  await expect(palette.getByRole('menuitem', { name: /^Preview and export/ })).toBeVisible();
  // There is nothing that is locked, or to be made again.
  await expect(palette.getByRole('menuitem', { name: /^(Unlock|Redo)/ })).toHaveCount(0);
  await page.keyboard.type('rename this');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Name of this bundle' }).fill('Portal');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Portal' })).toBeVisible();

  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(help).toContainText('Next problem');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
});

test('keys open a target, a bundle and the next one', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await voice(page).focus();
  await page.keyboard.press('Control+t');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.evaluate(
    `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true }))`,
  );
  await expect(page.getByRole('tab')).toHaveCount(2);
  await expect(page.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.evaluate(
    `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', ctrlKey: true, bubbles: true }))`,
  );
  await expect(page.getByRole('tab').nth(0)).toHaveAttribute('aria-selected', 'true');
});

test('F8 goes from problem to problem and back', async ({ app }, info) => {
  const { page } = app;
  const { narrow, otherKey, root } = makeMaterial(info.outputPath());
  await dropFiles(page, [narrow[0], otherKey, root]);
  await chooseTarget(page, 'nginx');
  await nameHosts(page, 'login.eu.id.meridian.example');
  await expect(check(page, 'HOST_NOT_COVERED')).toBeVisible();
  const problems = page.locator('[data-code].problem');
  await page.keyboard.press('F8');
  await expect(problems.nth(0)).toBeFocused();
  await page.keyboard.press('F8');
  await expect(problems.nth(1)).toBeFocused();
  await page.keyboard.press('Shift+F8');
  await expect(problems.nth(0)).toBeFocused();
});
