/** Each state a chain can be in, with real files: what the plates say, and what a person can do about it. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './export-folder.ts';
import { makeChainMaterial } from './chain-material.ts';
import {
  addToLibrary,
  check,
  chooseTarget,
  confirmRoot,
  dropFiles,
  exportButton,
  nameHosts,
  openLibrary,
  plate,
  saveInto,
  statusBar,
  voice,
} from './steps.ts';

const HOST = 'portal.meridian.example';

async function forNginx(page: Page, files: readonly string[]): Promise<void> {
  await dropFiles(page, files);
  await chooseTarget(page, 'nginx');
  await nameHosts(page, HOST);
}

test('complete: each plate touches the one that signed it, up to the root', async ({ app: { page } }, info) => {
  const { leaf, key, issuing, root } = makeChainMaterial(info.outputPath());
  await forNginx(page, [leaf, key, issuing, root]);
  await expect(page.getByText('signature verified: signed by')).toHaveCount(2);
  await expect(plate(page, HOST)).toContainText('from portal.crt');
  await expect(plate(page, 'Meridian Issuing CA')).toContainText('Intermediate');
  await expect(page.locator('[data-missing]')).toHaveCount(0);
  await expect(check(page, 'CHAIN_INCOMPLETE')).toHaveCount(0);
  await expect(exportButton(page, /^Export 3 files/)).toBeEnabled();
});

test('gap: issuer, key identifier and address, and a card that carries them', async ({ app: { page } }, info) => {
  const { leaf, key, issuing, root } = makeChainMaterial(info.outputPath());
  await forNginx(page, [leaf, key, root]);
  const gap = page.locator('[data-missing]');
  await expect(gap).toContainText('Meridian Issuing CA');
  await expect(gap).toContainText(/(?:[0-9a-f]{4} ){10}/);
  await expect(gap).toContainText('http://pki.meridian.example/issuing-2026.crt');

  await gap.getByRole('button', { name: 'Carry card…' }).click();
  const card = page.getByRole('dialog', { name: 'Carry card' });
  await expect(card).toContainText('The issuer of portal.meridian.example');
  await expect(card).toContainText('http://pki.meridian.example/issuing-2026.crt');
  await expect(card.getByRole('link')).toHaveCount(0);
  await expect(card.getByRole('img', { name: /^QR code/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await dropFiles(page, [issuing]);
  await expect(gap).toHaveCount(0);
});

test('the card is saved as text and as a page, with the code that stands in the window', async ({
  app,
  exportFolder,
}, info) => {
  test.skip(app.kind === 'electron', 'its dialog is the system’s');
  const { page } = app;
  mkdirSync(exportFolder.path);
  const { leaf, key, root } = makeChainMaterial(info.outputPath());
  await forNginx(page, [leaf, key, root]);
  let drawn: string | null = null;
  for (const form of ['Save as text…', 'Save as a page…']) {
    await page.locator('[data-missing]').getByRole('button', { name: 'Carry card…' }).click();
    drawn = await page
      .getByRole('img', { name: /^QR code/ })
      .locator('path')
      .getAttribute('d');
    await page.getByRole('button', { name: form }).click();
    await saveInto(app, exportFolder);
    await page.getByRole('button', { name: 'Dismiss' }).click();
  }
  const read = (name: string): string => readFileSync(join(exportFolder.path, name), 'utf8');
  const saved = readdirSync(exportFolder.path).filter((name) => name.includes('carry-card'));
  const text = read(saved.find((name) => name.endsWith('.txt')) ?? 'no text');
  const html = read(saved.find((name) => name.endsWith('.html')) ?? 'no page');
  for (const card of [text, html]) {
    for (const fact of ['Meridian Issuing CA', HOST, 'http://pki.meridian.example/issuing-2026.crt'])
      expect(card).toContain(fact);
    for (const secret of ['PRIVATE', info.outputPath()]) expect(card).not.toContain(secret);
  }
  expect(drawn).toMatch(/^M0 0h1v1h-1z/);
  expect(html).toContain(drawn ?? 'no code');
});

test('expired: the plate says when it ended, and a newer one with the same key is used instead', async ({
  app: { page },
}, info) => {
  const { leaf, key, ended, issuing, root } = makeChainMaterial(info.outputPath());
  await forNginx(page, [leaf, key, ended, root]);
  await expect(plate(page, 'Meridian Issuing CA')).toContainText(/Ended on .+, \d+ days ago/);
  await expect(check(page, 'CERTIFICATE_EXPIRED')).toBeVisible();
  await expect(exportButton(page, 'Solve 1 problem to export')).toBeDisabled();

  await dropFiles(page, [issuing]);
  await expect(plate(page, 'Meridian Issuing CA')).toContainText('from issuing.crt');
  await expect(check(page, 'CERTIFICATE_EXPIRED')).toHaveCount(0);
  // The one that ended is still a way up, and says why it is not taken.
  await expect(page.getByRole('radio', { name: /It breaks a rule.+A certificate has ended/ })).not.toBeChecked();
});

test('two paths: who trusts each, until when, what ends first; the choice can be undone', async ({
  app: { page },
}, info) => {
  const { leaf, key, issuing, root, crossed, oldRoot } = makeChainMaterial(info.outputPath());
  await forNginx(page, [leaf, key, issuing, root, crossed, oldRoot]);
  await expect(page.getByRole('heading', { name: 'Two ways up' })).toBeVisible();
  const short = page.getByRole('radio', { name: /^To Meridian Root Suggested/ });
  const long = page.getByRole('radio', { name: /^To Meridian Root of 2009/ });
  await expect(short).toBeChecked();
  await expect(long).not.toBeChecked();
  await expect(page.locator('.way').nth(1)).toContainText('Your certificate ends first');
  await expect(page.locator('.way').nth(1)).toContainText(/It is longer|Its root ends sooner/);

  await short.focus();
  await page.keyboard.press('ArrowDown');
  await expect(long).toBeChecked();
  await expect(plate(page, 'Meridian Root of 2009')).toBeVisible();
  await expect(page.locator('.way').first()).toContainText('you chose another');

  await voice(page).focus();
  await page.keyboard.press('Control+z');
  await expect(short).toBeChecked();
  await expect(plate(page, 'Meridian Root of 2009')).toHaveCount(0);
});

test('several leaves: nothing is guessed between two alike', async ({ app: { page } }, info) => {
  const { leaf, key, twin, issuing, root } = makeChainMaterial(info.outputPath());
  await dropFiles(page, [leaf, key, ...twin, issuing, root]);
  await expect(voice(page)).toHaveText('Two certificates could be yours');
  await page.getByRole('region', { name: 'Bundle', exact: true }).getByRole('button', { name: 'Choose one…' }).click();
  await page.getByRole('menuitem', { name: /from portal-b\.crt/ }).click();
  await expect(plate(page, HOST)).toContainText('from portal-b.crt');
  await expect(page.getByText('fits, no password')).toBeVisible();
});

test('library-sourced: added by hand from a drive, marked on its plate and dated; its root only by consent', async ({
  app,
}, info) => {
  const { page } = app;
  const { leaf, key, issuing, root, fingerprint } = makeChainMaterial(info.outputPath());
  await forNginx(page, [leaf, key]);
  await expect(statusBar(page)).toContainText('No library');

  await openLibrary(page);
  await addToLibrary(app, [issuing, root]);
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await expect(sheet).toContainText('Added: 1 intermediate.');
  await expect(sheet).toContainText('One root is among them. Do you trust it?');
  await expect(sheet).toContainText(fingerprint.slice(0, 4));
  await page.keyboard.press('Escape');
  await expect(statusBar(page)).toContainText(/Library of .+, 1 intermediate/);
  await expect(plate(page, 'Meridian Issuing CA')).toContainText('from the library');
  await expect(plate(page, 'Meridian Issuing CA')).toHaveClass(/library/);
  await expect(check(page, 'CHAIN_INCOMPLETE')).toBeVisible();

  await openLibrary(page);
  await addToLibrary(app, [root]);
  await sheet.getByRole('checkbox', { name: /Meridian Root/ }).check({ force: true });
  await sheet.getByRole('button', { name: 'Add 1 root and trust it' }).click();
  await expect(sheet).toContainText('Added: 1 root.');
  await page.keyboard.press('Escape');
  await expect(plate(page, 'Meridian Root')).toContainText('Your organisation’s root; clients must have it installed');
});

test('root in and out: as the target asks, and beside it when a person wants', async ({ app: { page } }, info) => {
  const { leaf, key, issuing, root } = makeChainMaterial(info.outputPath());
  await forNginx(page, [leaf, key, issuing, root]);
  const plateOfRoot = plate(page, 'Meridian Root');
  await expect(plateOfRoot).toContainText('Left out');
  await plateOfRoot.getByRole('button', { name: 'Also write the root as a file' }).click();
  await expect(plateOfRoot).toContainText('Goes into a file of its own.');
  await expect(exportButton(page, /^Export 4 files/)).toBeEnabled();
  await plateOfRoot.getByRole('button', { name: 'Don’t write the root' }).click();
  await expect(exportButton(page, /^Export 3 files/)).toBeEnabled();

  await chooseTarget(page, 'Azure App Service');
  await expect(plateOfRoot).toContainText('Goes into the file.');
  await expect(plateOfRoot).not.toContainText('Left out');
});

test('unconfirmed root: confirmed once by its fingerprint, it is the organisation’s, and stays so', async ({
  app: { page },
}, info) => {
  const { leaf, key, issuing, root, fingerprint } = makeChainMaterial(info.outputPath());
  await forNginx(page, [leaf, key, issuing, root]);
  await expect(plate(page, 'Meridian Root')).toContainText('A root you brought, not confirmed');
  await expect(check(page, 'ROOT_UNCONFIRMED')).toBeVisible();

  await plate(page, 'Meridian Root').getByRole('button', { name: 'Confirm this root…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Is this your organisation’s root?' });
  const wrong = `${fingerprint.slice(0, 8)}${fingerprint[8] === '0' ? '1' : '0'}`;
  await sheet.getByRole('textbox').fill(wrong);
  await expect(sheet).toContainText('Group 3 differs.');
  await sheet.getByRole('checkbox').check({ force: true });
  await expect(sheet.getByRole('button', { name: 'It is our root' })).toBeDisabled();
  await page.keyboard.press('Escape');

  await confirmRoot(page, 'Meridian Root', fingerprint.toUpperCase().replaceAll(/..(?=.)/g, '$&:'));
  await expect(plate(page, 'Meridian Root')).toContainText('Your organisation’s root; clients must have it installed');
  await expect(check(page, 'ROOT_UNCONFIRMED')).toHaveCount(0);

  const kept = JSON.parse(readFileSync(join(info.outputPath('kept'), 'settings.json'), 'utf8')) as unknown;
  expect(kept).toMatchObject({ roots: [{ sha256: fingerprint }] });
  await openLibrary(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Forget' }).click();
  await expect(page.getByRole('dialog')).toContainText('None was confirmed yet.');
  await page.keyboard.press('Escape');
  await expect(plate(page, 'Meridian Root')).toContainText('A root you brought, not confirmed');
});
