/** From what a team is sent to files that other programs read: the appliance, in PEM and in PFX. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { runWell } from '#test/support/tools.ts';
import { test } from './export-folder.ts';
import {
  applianceFiles,
  chooseTarget,
  dropFiles,
  exportButton,
  exportToNewFolder,
  nameHosts,
  readyAppliance,
  SAMPLE_HOSTS,
  SAMPLE_KEY_PASSWORD,
  statusBar,
  unlock,
  voice,
} from './steps.ts';

/** What was written, but for the list of digests. */
function written(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name !== 'SHA256SUMS')
    .toSorted();
}

test('the appliance in PEM: dropped, unlocked, judged, agreed to, written, verified', async ({
  app,
  exportFolder,
}, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await expect(voice(page)).toContainText('Ready');
  await expect(page.getByText('all 8 covered')).toBeVisible();

  await exportToNewFolder(app, exportFolder);
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('25 lines, never shown on screen')).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Agree above to write' })).toBeDisabled();
  await sheet.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  await sheet.getByRole('button', { name: 'Write 3 files' }).click();

  await expect(voice(page)).toHaveText('Written, read back: the same bytes as planned');
  const [key = '', pem = ''] = written(exportFolder.path);
  const at = (name: string): string => join(exportFolder.path, name);
  expect(statSync(at(key)).mode & 0o777).toBe(0o600);
  const publicOf = runWell('openssl', ['rsa', '-in', at(key), '-pubout']).toString();
  expect(runWell('openssl', ['x509', '-in', at(pem), '-noout', '-pubkey']).toString()).toBe(publicOf);
  const digest = createHash('sha256')
    .update(readFileSync(at(pem)))
    .digest('hex');
  await expect(page.locator('.written')).toContainText(digest.replaceAll(/.{4}/g, '$& ').trim());
  await expect(page.getByRole('tab', { name: 'Written' })).toBeVisible();
});

test('the appliance in PFX: a password is made, shown once, typed back', async ({ app, exportFolder }, info) => {
  const { page } = app;
  await dropFiles(page, applianceFiles(info.outputPath()));
  await unlock(page, 'prod.key', SAMPLE_KEY_PASSWORD);
  await chooseTarget(page, 'Auth0 appliance, PFX');
  await nameHosts(page, SAMPLE_HOSTS);
  await exportToNewFolder(app, exportFolder);
  await page.getByRole('button', { name: 'Choose its password…' }).click();

  const sheet = page.getByRole('dialog', { name: 'Write this password down' });
  const groups = sheet.getByRole('list', { name: 'The new password' }).getByRole('listitem');
  await expect(groups).toHaveCount(6);
  const password = (await groups.allTextContents()).join('');
  const back = sheet.getByRole('textbox', { name: 'Type it once, to be sure you have it' });
  await back.fill(`${password.slice(0, -1)}?`);
  await sheet.getByRole('button', { name: 'Write with this password' }).click();
  await expect(sheet.getByRole('alert')).toContainText('The two differ');
  await back.fill(password);
  await page.keyboard.press('Enter');

  await expect(voice(page)).toContainText('Written');
  const [pfx = ''] = written(exportFolder.path);
  const opened = runWell('openssl', [
    'pkcs12',
    ...['-in', join(exportFolder.path, pfx), '-passin', `pass:${password}`, '-nodes'],
  ]).toString();
  expect(opened.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
  expect(await page.content()).not.toContain(password.slice(0, 5));
});

test('a person’s own password, typed twice', async ({ app, exportFolder }, info) => {
  const { page } = app;
  await dropFiles(page, applianceFiles(info.outputPath()));
  await unlock(page, 'prod.key', SAMPLE_KEY_PASSWORD);
  await chooseTarget(page, 'PFX file, for any server');
  await exportToNewFolder(app, exportFolder);
  await page.getByRole('button', { name: 'Choose its password…' }).click();
  await page.getByRole('button', { name: 'My own password…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Choose a password' });
  await sheet.getByRole('textbox', { name: 'Password' }).fill('seven quiet harbours');
  await sheet.getByRole('textbox', { name: 'The same again' }).fill('seven quiet harbours');
  await page.keyboard.press('Enter');
  await expect(voice(page)).toContainText('Written');
  const [pfx = ''] = written(exportFolder.path);
  runWell('openssl', ['pkcs12', '-in', join(exportFolder.path, pfx), '-passin', 'pass:seven quiet harbours', '-nodes']);
});

test('what is there already is replaced only when a person says so', async ({ app, exportFolder }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await exportToNewFolder(app, exportFolder);
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  await sheet.getByRole('button', { name: 'Write 3 files' }).click();
  await expect(voice(page)).toContainText('Written');
  const names = [...written(exportFolder.path), 'SHA256SUMS'];
  // Only of these: whether the drive keeps permissions is asked of it by a file that is gone again.
  const times = (): number[] => names.map((name) => statSync(join(exportFolder.path, name)).mtimeMs);
  const before = times();

  await exportButton(page, 'Export 3 files').click();
  await sheet.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  await sheet.getByRole('button', { name: 'Write 3 files' }).click();
  await expect(sheet.getByRole('button', { name: 'Replace' })).toBeVisible();
  expect(times()).toEqual(before);
  await sheet.getByRole('button', { name: 'Replace' }).click();
  await expect(sheet).toHaveCount(0);
  await expect.poll(() => readdirSync(exportFolder.path)).toHaveLength(3);
});

test('lock now forgets passwords and keys, and the journey goes on from there', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await expect(statusBar(page)).toContainText('1 password and 1 key in memory.');
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(statusBar(page)).not.toContainText('in memory');
  await expect(voice(page)).toHaveText('One file needs a password');
  await unlock(page, 'prod.key', SAMPLE_KEY_PASSWORD);
  await expect(exportButton(page, 'Export 3 files')).toBeEnabled();
});
