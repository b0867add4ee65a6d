/** What is kept of a hand-over, and what starts from it the next time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { runWell } from '#test/support/tools.ts';
import { test } from './export-folder.ts';
import { drop } from '../drop.ts';
import { exportAppliance, readyAppliance, SAMPLE_KEY_PASSWORD, saveInto } from './steps.ts';

test('a report, the days to renew and the bundles are saved; the report starts the next hand-over', async ({
  app,
  exportFolder,
}, info) => {
  test.skip(app.kind === 'electron', 'its dialog is the system’s');
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await page.getByRole('region', { name: 'What no file can prove' }).getByText('exposes HTTPS to end').click();
  await exportAppliance(app, exportFolder);
  await expect(page.getByText('A second program, node-forge, read every file too')).toBeVisible();

  for (const form of ['HTML, to print', 'JSON']) {
    await page.getByRole('button', { name: 'Save a report…' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('textbox', { name: 'Prepared by' }).fill('Ana');
    await sheet.getByRole('textbox', { name: 'Change number' }).fill('CHG-4711');
    await sheet.getByText(form, { exact: true }).click();
    await sheet.getByRole('button', { name: 'Choose where…' }).click();
    await saveInto(app, exportFolder);
    await page.getByRole('button', { name: 'Dismiss' }).click();
  }
  await page.getByRole('button', { name: 'Save renewal dates…' }).click();
  await saveInto(app, exportFolder);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('button', { name: 'Save the bundles for next time…' }).click();
  await saveInto(app, exportFolder);

  const names = readdirSync(exportFolder.path);
  const read = (end: string): string =>
    readFileSync(join(exportFolder.path, names.find((name) => name.endsWith(end)) ?? end), 'utf8');
  for (const text of [read('-report.html'), read('-report.json')]) {
    for (const told of ['Ana', 'CHG-4711', 'exposes HTTPS to end users only']) expect(text).toContain(told);
    for (const secret of [SAMPLE_KEY_PASSWORD, '-----BEGIN RSA', info.outputPath()]) expect(text).not.toContain(secret);
  }
  expect(read('-renewal.ics')).toContain('BEGIN:VEVENT');
  expect(read('certprep-manifest.json')).not.toContain(SAMPLE_KEY_PASSWORD);
  runWell('sh', ['-c', 'cd "$1" && sha256sum -c SHA256SUMS', 'sh', exportFolder.path]);

  // The first bundle is worked on already, so last time's becomes one of its own.
  await drop(page, 'body', [join(exportFolder.path, names.find((name) => name.endsWith('-report.json')) ?? '')]);
  await expect(page.getByRole('status', { name: 'News' })).toContainText('are as last time');
  await expect(page.getByRole('tab')).toHaveCount(2);
  await expect(page.locator('[data-target]')).toContainText('Auth0 appliance, PEM');
  await expect(page.getByText('all 8 covered')).toBeVisible();
  await expect(page.locator('[data-code="CERTIFICATE_SHARED"]')).toBeVisible();
});
