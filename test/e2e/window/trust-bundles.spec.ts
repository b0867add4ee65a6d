/** Authorities that others are to trust: generations, what changed since last time, what breaks, and what is written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { runWell } from '#test/support/tools.ts';
import { drop } from '../drop.ts';
import { test } from './export-folder.ts';
import { check, chooseTarget, dropFiles, exportButton, exportToNewFolder, voice } from './steps.ts';
import { makeTrustMaterial, STORE_PASSWORD } from './trust-material.ts';

const authorities = (page: Page): Locator => page.getByRole('region', { name: 'Authorities to trust' });

test('several generations of one authority, and nothing private: written as text, read by openssl', async ({
  app,
  exportFolder,
}, info) => {
  const { page } = app;
  const { proxy, renewed, rekeyed, digests } = makeTrustMaterial(info.outputPath());
  await dropFiles(page, [proxy, renewed, rekeyed]);
  await chooseTarget(page, 'Authorities to trust, PEM');
  await expect(voice(page)).toContainText('Ready');
  const list = authorities(page).getByRole('list', { name: 'Meridian Proxy CA' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list.getByRole('listitem').nth(0)).toContainText('newest of 3, a key of its own');
  await expect(list.getByRole('listitem').nth(1)).toContainText('number 2 of 3, the same key');
  await expect(list.getByRole('listitem').nth(2)).toContainText('number 3 of 3, the same key');
  await expect(page.locator('.key-plate')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Hostnames' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Hand over' })).toContainText('No private key goes into it');
  await expect(page.locator('.outs')).toContainText('3 certificates of authorities');

  await exportToNewFolder(app, exportFolder);
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText(': 3 certificates of authorities');
  await sheet.getByRole('button', { name: 'Write 2 files' }).click();
  await expect(voice(page)).toContainText('Written');
  const [pem = ''] = readdirSync(exportFolder.path).filter((name) => name.endsWith('.pem'));
  expect(digestsIn(readFileSync(join(exportFolder.path, pem), 'utf8')).toSorted()).toEqual([...digests].toSorted());
});

test('compared with last time’s, dropped on its place: what came, what went, which leaf breaks', async ({
  app,
}, info) => {
  const { page } = app;
  const { proxy, renewed, leaf, lost, before } = makeTrustMaterial(info.outputPath());
  await dropFiles(page, [proxy, renewed, leaf, lost]);
  await chooseTarget(page, 'Authorities to trust, PEM');
  const carried = page.getByRole('region', { name: 'What it carries' }).getByRole('listitem');
  await expect(carried.filter({ hasText: 'www.example.com' })).toContainText('trusted');
  await expect(carried.filter({ hasText: 'intranet' })).toContainText('not trusted: it leads to Meridian Root of 2015');

  await drop(page, '.compare', [before]);
  await expect(authorities(page).getByRole('status')).toHaveText('Since trust-2025.pem: 1 came, 1 went and 1 stays.');
  await expect(carried.filter({ hasText: 'intranet' })).toContainText('With the bundle before it was trusted.');
  await expect(page.getByRole('region', { name: 'In the bundle before' })).toContainText('Meridian Root of 2015');
  await expect(check(page, 'AUTHORITY_REMOVED')).toContainText('Meridian Root of 2015');
  await expect(check(page, 'LEAF_NOT_TRUSTED')).toBeVisible();
  // It was compared, and not received.
  await expect(page.getByRole('row', { name: /trust-2025/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Meridian Root of 2015' }).click();
  await expect(page.getByRole('meter')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(check(page, 'AUTHORITY_REMOVED')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(check(page, 'AUTHORITY_REMOVED')).toHaveCount(1);
});

test('last time’s store is opened in place: a wrong password, then the right one', async ({ app }, info) => {
  const { page } = app;
  const { proxy, beforeStore } = makeTrustMaterial(info.outputPath());
  await dropFiles(page, [proxy]);
  await chooseTarget(page, 'Authorities to trust, PEM');
  await drop(page, '.compare', [beforeStore]);
  const field = page.getByRole('textbox', { name: 'Password of last time’s bundle' });
  await field.fill('not-this-one');
  await page.keyboard.press('Enter');
  await expect(page.locator('.compare').getByRole('alert')).toContainText("doesn't open this");
  await expect(field).toHaveValue('');
  await field.fill(STORE_PASSWORD);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(authorities(page).getByRole('status')).toHaveText('Since trust-2025.p12: 1 went and 1 stays.');
  expect(await page.content()).not.toContain(STORE_PASSWORD);
});

test('a leaf where an authority was meant is caught', async ({ app }, info) => {
  const { page } = app;
  const { leaf } = makeTrustMaterial(info.outputPath());
  await dropFiles(page, [leaf]);
  await chooseTarget(page, 'Authorities to trust, PEM');
  await expect(voice(page)).toHaveText('No authority is here yet');
  await expect(check(page, 'AUTHORITIES_MISSING')).toBeVisible();
  await expect(check(page, 'LEAF_AMONG_AUTHORITIES')).toContainText('www.example.com');
  await expect(exportButton(page, 'Drop in an authority to export')).toBeDisabled();
});

test('a trust store for Java, under a password: keytool finds the same authorities', async ({
  app,
  exportFolder,
}, info) => {
  const { page } = app;
  const { proxy, renewed, digests } = makeTrustMaterial(info.outputPath());
  await dropFiles(page, [proxy, renewed]);
  await chooseTarget(page, 'Authorities to trust, JKS');
  await exportToNewFolder(app, exportFolder);
  await page.getByRole('button', { name: 'Choose its password…' }).click();
  await page.getByRole('button', { name: 'My own password…' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Password' }).fill(STORE_PASSWORD);
  await sheet.getByRole('textbox', { name: 'The same again' }).fill(STORE_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(voice(page)).toContainText('Written');
  const [jks = ''] = readdirSync(exportFolder.path).filter((name) => name.endsWith('.jks'));
  const listed = runWell('keytool', [
    ...['-J-Duser.language=en', '-list', '-rfc', '-keystore', join(exportFolder.path, jks)],
    ...['-storepass', STORE_PASSWORD],
  ]).toString();
  expect(listed.match(/Entry type: trustedCertEntry/g)).toHaveLength(2);
  expect(digestsIn(listed).toSorted()).toEqual(digests.slice(0, 2).toSorted());
});

function digestsIn(text: string): string[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) =>
    runWell('openssl', ['x509', '-noout', '-fingerprint', '-sha256'], block)
      .toString()
      .replace(/^.*=/, '')
      .trim()
      .replaceAll(':', '')
      .toLowerCase(),
  );
}
