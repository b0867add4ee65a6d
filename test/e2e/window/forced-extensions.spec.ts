/** A browser on which a policy forces an extension: no password is taken, and a person is told where to accept it. */
import { expect, test } from '@playwright/test';
import { openBrowserApp } from '../browser-app.ts';
import { applianceFiles, dropFiles, passwordFor, SAMPLE_KEY_PASSWORD, unlock } from './steps.ts';

test('a password is refused until the person accepts what the extension could read', async ({}, info) => {
  const id = 'a'.repeat(32);
  const policy = '/etc/chromium/policies/managed/office.json';
  const app = await openBrowserApp({ forcedExtensions: [{ id, policy }] });
  try {
    const { page } = app;
    await dropFiles(page, applianceFiles(info.outputPath()));
    await unlock(page, 'prod.key', SAMPLE_KEY_PASSWORD);
    await expect(page.getByText('It could read passwords here, so none is taken').first()).toBeVisible();
    await expect(passwordFor(page, 'prod.key')).toBeVisible();

    await page.getByRole('button', { name: 'CertPrep uses no network' }).click();
    const about = page.getByRole('dialog');
    await expect(about).toContainText(`${id} on this browser (${policy})`);
    await about.getByRole('button', { name: 'Accept, and type passwords here' }).click();
    await expect(about).toContainText('You accepted that until CertPrep is closed.');
    await page.keyboard.press('Escape');

    await unlock(page, 'prod.key', SAMPLE_KEY_PASSWORD);
    await expect(passwordFor(page, 'prod.key')).toHaveCount(0);
    expect(app.bugs).toEqual([]);
  } finally {
    await app.close();
  }
});
