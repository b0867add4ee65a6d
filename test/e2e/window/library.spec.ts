/** A library pack, carried in on a drive: chosen or dropped, its roots only by consent, and refused where it is damaged. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writePack } from '#core/library/write-pack.ts';
import { readCertificate } from '#core/x509/certificate.ts';
import { runWell } from '#test/support/tools.ts';
import { drop } from '../drop.ts';
import { test } from '../fixtures.ts';
import { type ChainMaterial, makeChainMaterial } from './chain-material.ts';
import { addToLibrary, chooseTarget, dropFiles, openLibrary, plate, statusBar } from './steps.ts';

const DATE = Date.UTC(2026, 9, 14);

/** With the issuing authority and the root of `material`. */
function makePack(folder: string, { issuing, root }: ChainMaterial): string {
  const entry = (path: string) => ({
    certificate: readCertificate(runWell('openssl', ['x509', '-in', path, '-outform', 'DER'])),
    distrust: null,
  });
  const path = join(folder, 'meridian.pack');
  writeFileSync(
    path,
    writePack({ name: 'Meridian’s list', date: DATE, intermediates: [entry(issuing)], roots: [entry(root)] }),
  );
  return path;
}

async function withLeaf(page: Page, folder: string): Promise<ChainMaterial> {
  const material = makeChainMaterial(folder);
  await dropFiles(page, [material.leaf, material.key]);
  await chooseTarget(page, 'nginx');
  return material;
}

test('a pack that was chosen: its intermediates at once, its root after consent', async ({ app }, info) => {
  const { page } = app;
  const pack = makePack(info.outputPath(), await withLeaf(page, info.outputPath()));
  await openLibrary(page);
  await addToLibrary(app, [pack]);
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await expect(sheet).toContainText('Added: 1 intermediate.');
  await expect(sheet).toContainText('One root is among them. Do you trust it?');
  await expect(sheet).toContainText('Meridian’s list, 14 Oct 2026: 1 intermediate and 0 roots');
  await sheet.getByRole('checkbox', { name: /Meridian Root/ }).check({ force: true });
  await sheet.getByRole('button', { name: 'Add 1 root and trust it' }).click();
  await expect(sheet).toContainText('Added: 1 root.');
  await page.keyboard.press('Escape');
  await expect(statusBar(page)).toContainText('Library of 14 Oct 2026, 1 intermediate');
  await expect(plate(page, 'Meridian Issuing CA')).toContainText('from the library');
  await expect(plate(page, 'Meridian Root')).toContainText('Your organisation’s root');
});

test('a pack that was dropped on the open library; a damaged one is refused, and the library stays', async ({
  app,
}, info) => {
  const { page } = app;
  const pack = makePack(info.outputPath(), await withLeaf(page, info.outputPath()));
  const bytes = readFileSync(pack);
  bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
  const damaged = join(info.outputPath(), 'damaged.pack');
  writeFileSync(damaged, bytes);

  await openLibrary(page);
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await drop(page, '[data-takes-files=library]', [damaged]);
  await expect(sheet.getByRole('alert')).toContainText('integrity check of this library pack fails');
  await expect(sheet).toContainText('There is none.');
  await drop(page, '[data-takes-files=library]', [pack]);
  await expect(sheet).toContainText('Added: 1 intermediate.');
  await page.keyboard.press('Escape');
  await expect(plate(page, 'Meridian Issuing CA')).toContainText('from the library');
});
