/** What stands there already, and the manifest of all bundles: nothing is lost, and the terminal makes the same again. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parseManifest } from '#app/manifest/parse.ts';
import type { ManifestAnswer } from '#shared/answers.ts';
import { answerOf } from '#test/support/terminal.ts';
import { test } from './export-folder.ts';
import { makeChainMaterial } from './chain-material.ts';
import {
  chooseTarget,
  dropFiles,
  exportAppliance,
  exportButton,
  exportToNewFolder,
  nameHosts,
  readyAppliance,
  saveInto,
  voice,
} from './steps.ts';

const HOST = 'portal.meridian.example';

async function readyForNginx(page: Page, folder: string): Promise<void> {
  const { leaf, key, issuing, root } = makeChainMaterial(folder);
  await dropFiles(page, [leaf, key, issuing, root]);
  await chooseTarget(page, 'nginx');
  await nameHosts(page, HOST);
}

test('a report of the same name: both are kept, or it is replaced, as a person says', async ({
  app,
  exportFolder,
}, info) => {
  test.skip(app.kind === 'electron', 'its dialog is the system’s, and asks by itself');
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await exportAppliance(app, exportFolder);
  const reports = (): string[] => readdirSync(exportFolder.path).filter((name) => name.includes('report'));
  const again = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Save a report…' }).click();
    await page.getByRole('button', { name: 'Choose where…' }).click();
    await page.getByRole('option', { name: exportFolder.name, exact: true }).click();
    await page.getByRole('button', { name: `Use ${exportFolder.name}` }).click();
  };
  await page.getByRole('button', { name: 'Save a report…' }).click();
  await page.getByRole('button', { name: 'Choose where…' }).click();
  await saveInto(app, exportFolder);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  const [first = ''] = reports();
  const stamp = (): number => statSync(join(exportFolder.path, first)).mtimeMs;
  const before = stamp();

  await again();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText(`${first} is already there, from `);
  await expect(sheet).toContainText('Nothing is replaced without asking.');
  await sheet.getByRole('button', { name: 'Keep both' }).click();
  await expect(page.getByRole('status', { name: 'News' })).toContainText('-report-2.html');
  expect(reports()).toHaveLength(2);
  expect(stamp()).toBe(before);
  await page.getByRole('button', { name: 'Dismiss' }).click();

  await again();
  await sheet.getByRole('button', { name: 'Replace' }).click();
  await expect(page.getByRole('status', { name: 'News' })).toContainText('Saved and read back');
  expect(reports()).toHaveLength(2);
  expect(stamp()).toBeGreaterThan(before);
});

test('files of the same names: both are kept under another name, and undo gives the name back', async ({
  app,
  exportFolder,
}, info) => {
  const { page } = app;
  await readyForNginx(page, info.outputPath());
  await exportToNewFolder(app, exportFolder);
  const sheet = page.getByRole('dialog');
  const write = async (): Promise<void> => {
    await sheet.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
    await sheet.getByRole('button', { name: /^Write/ }).click();
  };
  await write();
  await expect(voice(page)).toContainText('Written');
  await page.getByRole('button', { name: 'Back to the bundle' }).click();
  await exportButton(page, /^Export/).click();
  await write();
  await sheet.getByRole('button', { name: 'Keep both' }).click();
  await expect(voice(page)).toContainText('Written');
  const names = readdirSync(exportFolder.path);
  expect(names).toContain(`${HOST}.crt`);
  expect(names).toContain(`${HOST}-2.crt`);
  await expect(page.locator('.written')).toContainText(`${HOST}-2.crt`);
});

test('each bundle is exported, and the manifest that was saved makes the same files in the terminal', async ({
  app,
  exportFolder,
}, info) => {
  test.skip(app.kind === 'electron', 'its dialog is the system’s');
  const { page } = app;
  await readyForNginx(page, info.outputPath());
  await exportToNewFolder(app, exportFolder);
  const sheet = page.getByRole('dialog');
  const write = async (): Promise<void> => {
    await sheet.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
    await sheet.getByRole('button', { name: /^Write/ }).click();
    await expect(voice(page)).toContainText('Written');
  };
  await write();
  await page.getByRole('button', { name: 'New bundle' }).click();
  await chooseTarget(page, 'HAProxy');
  await nameHosts(page, HOST);
  await exportButton(page, /^Export/).click();
  await write();
  await page.getByRole('button', { name: 'Save the bundles for next time…' }).click();
  await saveInto(app, exportFolder);

  const path = join(exportFolder.path, 'certprep-manifest.json');
  const read = await parseManifest(readFileSync(path, 'utf8'));
  expect(read).toMatchObject({ ok: true, value: { bundles: [{ target: 'nginx' }, { target: 'haproxy' }] } });
  const made = (): Map<string, string> =>
    new Map(
      readdirSync(exportFolder.path)
        .filter((name) => name.startsWith(HOST))
        .map((name) => [name, readFileSync(join(exportFolder.path, name), 'latin1')]),
    );
  const byWindow = made();
  const answer = await answerOf<ManifestAnswer>(['export', '--manifest', path, '--force', '--no-library']);
  expect(answer.exit).toBe(0);
  expect(made()).toEqual(byWindow);
  expect(byWindow.size).toBeGreaterThan(2);
});
