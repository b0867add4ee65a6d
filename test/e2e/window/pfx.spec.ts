/** What a PFX is made with, as a person asks for it: a password of words, the entry’s name, PBMAC1 and its rounds. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { runWell } from '#test/support/tools.ts';
import { test, type ExportFolder } from './export-folder.ts';
import { makeChainMaterial } from './chain-material.ts';
import { chooseOwnTarget, chooseTarget, dropFiles, exportToNewFolder, ownTarget, voice } from './steps.ts';

const PASSWORD = 'seven quiet harbours';

/** The one file beside the list of digests. */
function pfxIn({ path }: ExportFolder): string {
  return join(path, readdirSync(path).find((name) => name !== 'SHA256SUMS') ?? '');
}

async function writeWith(page: Page, password: string): Promise<void> {
  await page.getByRole('button', { name: 'Choose its password…' }).click();
  await page.getByRole('button', { name: 'My own password…' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Password' }).fill(password);
  await sheet.getByRole('textbox', { name: 'The same again' }).fill(password);
  await page.keyboard.press('Enter');
  await expect(voice(page)).toContainText('Written');
}

test('a password of words is made, typed back, and opens an entry that goes by the name it was given', async ({
  app,
  exportFolder,
}, info) => {
  const { page } = app;
  const { leaf, key, issuing, root } = makeChainMaterial(info.outputPath());
  await dropFiles(page, [leaf, key, issuing, root]);
  await chooseTarget(page, 'PFX file, for any server');
  await exportToNewFolder(app, exportFolder);
  await page.getByRole('button', { name: 'Rename the entry…' }).click();
  await page.getByRole('textbox').fill('portal-2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('The entry in it is called “portal-2026”.');

  await page.getByRole('button', { name: 'Choose its password…' }).click();
  await page.getByRole('button', { name: 'Of words' }).click();
  const sheet = page.getByRole('dialog');
  const words = sheet.getByRole('list', { name: 'The new password, as its words' }).getByRole('listitem');
  await expect(words.nth(4)).toBeVisible();
  const password = (await words.allTextContents()).join('');
  expect(password).toMatch(/^[A-Za-z-]+$/);
  await sheet.getByRole('textbox', { name: 'Type it once, to be sure you have it' }).fill(password);
  await page.keyboard.press('Enter');
  await expect(voice(page)).toContainText('Written');
  const opened = runWell('openssl', ['pkcs12', '-in', pfxIn(exportFolder), '-passin', `pass:${password}`, '-nodes']);
  expect(opened.toString()).toContain('friendlyName: portal-2026');
});

test('PBMAC1 and a number of rounds, as a target of one’s own asks for them', async ({ app, exportFolder }, info) => {
  test.skip(app.kind === 'electron', 'its dialog is the system’s');
  const { page } = app;
  const { leaf, key, issuing, root } = makeChainMaterial(info.outputPath());
  await dropFiles(page, [leaf, key, issuing, root]);
  const path = join(info.outputPath(), 'strict.json');
  const file = { format: 'pkcs12', name: '{name}.pfx', parts: ['key', 'leaf', 'intermediates'] };
  writeFileSync(
    path,
    JSON.stringify({
      ...ownTarget,
      id: 'strict',
      name: 'Strict store',
      demands: [],
      files: [{ ...file, profile: 'modern', iterations: 250_000, pbmac1: true }],
    }),
  );
  await chooseOwnTarget(page, path);
  await expect(page.locator('[data-target]')).toContainText('Strict store');
  await exportToNewFolder(app, exportFolder);
  await writeWith(page, PASSWORD);
  const told = runWell('openssl', ['asn1parse', '-inform', 'DER', '-in', pfxIn(exportFolder)]).toString();
  expect(told).toMatch(/1\.2\.840\.113549\.1\.5\.14|PBMAC1/);
  const listed = runWell('sh', [
    '-c',
    'openssl pkcs12 -in "$0" -info -noout -nomacver -passin "pass:$1" 2>&1',
    pfxIn(exportFolder),
    PASSWORD,
  ]).toString();
  expect(listed).toContain('Iteration 250000');
  // The second reader takes at most 100,000 rounds, so the window says that only one read it.
  await expect(page.getByText('Read by CertPrep, from the disk.')).toBeVisible();
  await expect(page.getByText('node-forge')).toHaveCount(0);
});

for (const [target, said] of [
  ['PFX file, for older systems', /pbeWithSHA1And3-KeyTripleDES/],
  ['PFX file, for the oldest systems', /pbeWithSHA1And40BitRC2/],
  ['PFX file, for any server', /AES-256-CBC/i],
] as const) {
  test(`${target}: its own profile`, async ({ app, exportFolder }, info) => {
    const { page } = app;
    const { leaf, key, issuing, root } = makeChainMaterial(info.outputPath());
    await dropFiles(page, [leaf, key, issuing, root]);
    await chooseTarget(page, target);
    await exportToNewFolder(app, exportFolder);
    await writeWith(page, PASSWORD);
    const told = runWell('sh', [
      '-c',
      'openssl pkcs12 -legacy -in "$0" -info -noout -passin "pass:$1" 2>&1',
      pfxIn(exportFolder),
      PASSWORD,
    ]).toString();
    expect(told).toMatch(said);
  });
}
