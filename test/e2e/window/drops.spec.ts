/** Files let go anywhere in the window: on a gap, a tab, a locked file, a sheet; whole folders; what is no file. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { drop } from '../drop.ts';
import { test } from '../fixtures.ts';
import { makeMaterial } from './material.ts';
import { applianceFiles, dropFiles, passwordFor, readyAppliance, SAMPLE_KEY_PASSWORD, unlock, voice } from './steps.ts';

const news = (page: Page) => page.getByRole('status', { name: 'News' });

test('on a gap: what fills it closes it, what does not is said not to', async ({ app }, info) => {
  const { page } = app;
  const { narrow, issuing, otherKey } = makeMaterial(info.outputPath());
  await dropFiles(page, narrow);
  await drop(page, '[data-gap]', [otherKey]);
  await expect(news(page)).toHaveText(
    'That doesn’t fill the gap: the certificate of Meridian Issuing CA is still missing.',
  );
  // It is among the files all the same.
  await expect(page.getByRole('row', { name: /other\.key/ })).toBeVisible();

  await page.getByRole('button', { name: 'Dismiss' }).click();
  await drop(page, '[data-gap]', [issuing]);
  await expect(page.getByText('signature verified: signed by')).toHaveCount(1);
  await expect(news(page)).toHaveText('');
});

test('on the tab of a bundle: that bundle is opened, and the files are read', async ({ app }, info) => {
  const { page } = app;
  const { narrow, root } = makeMaterial(info.outputPath());
  await dropFiles(page, narrow);
  await page.getByRole('button', { name: 'New bundle' }).click();
  await expect(page.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true');
  await drop(page, '[data-bundle="bundle-1"]', [root]);
  await expect(page.getByRole('tab').nth(0)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('row', { name: /root\.cer/ })).toBeVisible();
});

test('on a locked file: it stays, the files are read, and it opens as before', async ({ app }, info) => {
  const { page } = app;
  const { root } = makeMaterial(info.outputPath());
  await dropFiles(page, applianceFiles(info.outputPath()));
  await drop(page, '.file.locked', [root]);
  await expect(page.getByRole('row', { name: /root\.cer/ })).toBeVisible();
  await expect(passwordFor(page, 'prod.key')).toBeVisible();
  await unlock(page, 'prod.key', SAMPLE_KEY_PASSWORD);
  await expect(voice(page)).toHaveText('Where will it be used?');
});

test('on an open sheet: refused beside the sheet, where it is seen, and nothing is read', async ({ app }, info) => {
  const { page } = app;
  const { root } = makeMaterial(info.outputPath());
  await readyAppliance(page, info.outputPath());
  await page.getByRole('button', { name: 'Edit list…' }).first().click();
  await drop(page, '.sheet', [root]);
  const told = page.getByText('Close this first; then drop the files again.');
  await expect(told).toBeVisible();
  await expect(page.getByRole('dialog')).toBeVisible();
  // Not merely there, but in front of all else: a click would reach it.
  await told.click({ trial: true });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row', { name: /root\.cer/ })).toHaveCount(0);
});

test('a folder is read to the bottom; links and hidden files are passed over, and each is told', async ({
  app,
}, info) => {
  const { page } = app;
  const { narrow, issuing } = makeMaterial(info.outputPath());
  const folder = join(info.outputPath(), 'from-vendor');
  const deep = join(folder, 'a/b/c');
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(deep, 'notes.txt'), 'nothing in here');
  writeFileSync(join(folder, '.hidden'), 'nothing in here');
  symlinkSync(issuing, join(folder, 'issuing-link.crt'));
  await dropFiles(page, [folder, narrow[0]]);
  await expect(page.getByRole('row', { name: /notes\.txt/ })).toContainText('from-vendor/a/b/c');
  const passedOver = page.getByRole('button', { name: 'Passed over, 2' });
  await passedOver.click();
  await expect(page.locator('.passed-over')).toContainText('issuing-link.crt');
  await expect(page.locator('.passed-over')).toContainText('.hidden');
});

test('what is no file on disk is refused, with what to do', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
  await page.evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'from-mail.pem'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
  await expect(news(page)).toContainText('Save it first, then drop it.');
});
