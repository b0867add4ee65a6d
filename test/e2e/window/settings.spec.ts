/** How a person likes the window to be: seen at once, and kept for the next start. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './export-folder.ts';
import { readIn } from './language.ts';
import { exportAppliance, readyAppliance, statusBar } from './steps.ts';

test('a theme that was chosen holds against the system, and is kept', async ({ app: { page } }, info) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'As the system' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.locator('body')).not.toHaveCSS('background-color', light);

  const settings = join(info.outputPath('kept'), 'settings.json');
  await expect.poll(() => JSON.parse(readFileSync(settings, 'utf8')) as unknown).toMatchObject({ theme: 'dark' });
  // Before any script of the page has run.
  await page.addInitScript(`document.addEventListener('readystatechange', () => {
    window.themeAtFirst ??= document.documentElement.dataset.theme;
  })`);
  await page.reload();
  expect(await page.evaluate('themeAtFirst')).toBe('dark');
  await expect(page.locator('body')).not.toHaveCSS('background-color', light);
});

test('a language that was chosen is read at once, and kept', async ({ app: { page } }, info) => {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: '日本語' }).click({ force: true });
  await expect(page.getByRole('dialog', { name: '設定' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');

  const settings = join(info.outputPath('kept'), 'settings.json');
  await expect.poll(() => JSON.parse(readFileSync(settings, 'utf8')) as unknown).toMatchObject({ language: 'ja' });
  await page.reload();
  await page.getByRole('button', { name: 'ファイルを選択…' }).waitFor();

  await page.getByRole('button', { name: '設定' }).click();
  await page.getByRole('radio', { name: 'このコンピューターと同じ' }).click({ force: true });
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

test('the window follows when the computer is set to another language', async ({ app: { page } }) => {
  await readIn(page, 'ja-JP');
  await page.getByRole('button', { name: 'ファイルを選択…' }).waitFor();
  await readIn(page, 'en-GB');
  await page.getByRole('button', { name: 'Choose files…' }).waitFor();
});

test('secrets are forgotten after an export where a person said so; its folder is offered again', async ({
  app,
  exportFolder,
}, info) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('After each export').click();
  await expect(page.getByRole('radio', { name: 'After each export' })).toBeChecked();
  await page.keyboard.press('Escape');
  await readyAppliance(page, info.outputPath());
  await expect(statusBar(page)).toContainText('1 password and 1 key in memory.');
  await exportAppliance(app, exportFolder);
  await expect(statusBar(page)).not.toContainText('in memory');
  await expect(page.locator('[data-said=polite]')).toContainText('Locked. Passwords and keys are forgotten.');

  const settings = join(info.outputPath('kept'), 'settings.json');
  const kept = (): unknown => JSON.parse(readFileSync(settings, 'utf8'));
  await expect.poll(kept).toMatchObject({ lock: 'use', lastFolder: exportFolder.path });
  await page.reload();
  await expect(page.locator('.destination')).toContainText(exportFolder.name);
});
