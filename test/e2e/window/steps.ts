/** What a person does in the window, in the words of the person: for the specs and the pictures alike. */
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { App } from '../app.ts';
import { drop } from '../drop.ts';
import type { ExportFolder } from './export-folder.ts';

const SAMPLES = join(import.meta.dirname, '../../../assets/samples');

/** Of assets/samples. */
export const SAMPLE_KEY_PASSWORD = 'Lantern-Quay-41';
export const SAMPLE_PFX_PASSWORD = 'harbour gate 7';

/** As the list a team keeps: assets/samples/hosts.txt. */
export const SAMPLE_HOSTS = `[Management Dashboard]
manage.id.meridian.example
[Configuration Tenant]
config.id.meridian.example
[App Tenants (current)]
customers.id.meridian.example
partners.id.meridian.example
login.eu.id.meridian.example
[App Tenants (future)]
*.id.meridian.example
*.eu.id.meridian.example
[Other names]
id.meridian.example`;

/** Paths of a copy of the samples for the Auth0 appliance: a certificate, its chain, a locked key, a note. */
export function applianceFiles(folder: string): readonly string[] {
  const copy = join(folder, 'from-vendor');
  mkdirSync(copy, { recursive: true });
  cpSync(join(SAMPLES, 'auth0'), copy, { recursive: true });
  return readdirSync(copy).map((name) => join(copy, name));
}

export const OLD_PFX = join(SAMPLES, 'old-pfx/portal.pfx');

/** Drops files anywhere, and waits until they are read. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  await drop(page, 'body', paths);
  await expect(page.getByRole('row').first()).toBeVisible();
  await expect(statusBar(page)).toContainText(/files? read|locked/);
}

export function statusBar(page: Page): Locator {
  return page.getByRole('contentinfo');
}

/** The one sentence that says where things stand. */
export function voice(page: Page): Locator {
  return page.locator('[data-voice]');
}

export function passwordFor(page: Page, file: string): Locator {
  return page.getByRole('textbox', { name: `Password for ${file}` });
}

export async function unlock(page: Page, file: string, password: string): Promise<void> {
  await passwordFor(page, file).fill(password);
  await page.keyboard.press('Enter');
}

/** By the start of its name. */
export async function chooseTarget(page: Page, name: string): Promise<void> {
  await page.locator('[data-target]').click();
  await page.getByRole('option', { name }).first().click();
  await expect(page.locator('[data-target]')).toContainText(name);
}

/** Pastes names into the first group, by headings into the others. */
export async function nameHosts(page: Page, text: string): Promise<void> {
  await page
    .getByRole('button', { name: /^(Add names|Edit list)/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('textbox').first().fill(text);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** A check that stands in the list of checks, by the code of its finding. */
export function check(page: Page, code: string): Locator {
  return page.locator(`[data-code="${code}"]`);
}

/** The button that names its result or what is in its way. */
export function exportButton(page: Page, name: RegExp | string): Locator {
  return page.getByRole('region', { name: 'Hand over' }).getByRole('button', { name });
}

/** By the system's dialog or the window's own picker to a folder that is made for it; the preview opens after that. */
export async function exportToNewFolder({ page, answerFolder }: App, { name, path }: ExportFolder): Promise<void> {
  if (answerFolder !== null) {
    mkdirSync(path);
    await answerFolder(path);
    await exportButton(page, /^Export/).click();
    return;
  }
  await exportButton(page, /^Export/).click();
  await pickNewFolder(page, name);
}

/** In the window's own picker, which begins in the home of the person. */
export async function pickNewFolder(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New folder…' }).click();
  await page.getByRole('textbox', { name: 'Name of the new folder' }).fill(name);
  await page.getByRole('button', { name: 'Make it' }).click();
  await page.getByRole('button', { name: `Use ${name}` }).click();
}

/** Of a ready appliance: to a new folder, agreed to, until it says so. */
export async function exportAppliance(app: App, exportFolder: ExportFolder): Promise<void> {
  const { page } = app;
  await exportToNewFolder(app, exportFolder);
  await page.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  await page.getByRole('button', { name: 'Write 3 files' }).click();
  await voice(page).getByText('Written').waitFor();
}

/** Of the same instance as the first. */
export async function anotherBundle(page: Page, target: string): Promise<void> {
  await page.getByRole('button', { name: 'New bundle' }).click();
  await chooseTarget(page, target);
  await check(page, 'CERTIFICATE_SHARED').getByRole('button', { name: 'Same instance as Bundle 1' }).click();
  await nameHosts(page, SAMPLE_HOSTS);
  await expect(exportButton(page, /^Export \d files/)).toBeEnabled();
}

/** Of several bundles, into a new folder. */
export async function openExportAll(
  { page, answerFolder }: App,
  { name, path }: ExportFolder,
  bundles: number,
): Promise<void> {
  if (answerFolder !== null) {
    mkdirSync(path);
    await answerFolder(path);
  }
  await exportButton(page, `All ${String(bundles)} bundles in one go…`).click();
  if (answerFolder === null) await pickNewFolder(page, name);
}

/** In the window's own picker, which begins in the home of the person; until it is said to be saved. */
export async function saveInto({ page }: App, { name }: ExportFolder): Promise<void> {
  await page.getByRole('option', { name, exact: true }).click();
  await page.getByRole('button', { name: `Use ${name}` }).click();
  await page.getByText('Saved and read back').waitFor();
}

/** As a person writes one: the shape of those in src/core/targets/data. */
export const ownTarget = {
  schema: 1,
  id: 'our-proxy',
  version: 1,
  date: '2026-11',
  name: 'Our proxy',
  nicknames: [],
  role: 'server',
  key: 'required',
  groups: [{ name: 'names', pattern: false, optional: false }],
  hostRules: [],
  demands: [{ rule: 'chain-with-intermediates' }],
  files: [{ format: 'pem', name: '{name}-all.pem', parts: ['key', 'leaf', 'intermediates'], key: 'pkcs8' }],
  checklist: ['The proxy team knows.'],
  sources: ['our wiki, proxies'],
  unconfirmed: [],
};

export async function chooseOwnTarget(page: Page, path: string): Promise<void> {
  await page.locator('[data-target]').click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Your own target…' }).click();
  await (await chooser).setFiles(path);
}

/** Of a ready bundle: its key keeps a password, which the appliance does not take. */
export async function takeBackFixes(page: Page): Promise<void> {
  const handOver = page.getByRole('region', { name: 'Hand over' });
  await handOver.getByRole('button', { name: /notes?$/ }).click();
  await handOver.getByRole('button', { name: 'Keep a password' }).click();
  await check(page, 'FILE_NOT_AS_ASKED').waitFor();
}

/** The samples for the appliance, unlocked, judged for its PEM target with all names covered. */
export async function readyAppliance(page: Page, folder: string): Promise<void> {
  await dropFiles(page, applianceFiles(folder));
  await unlock(page, 'prod.key', SAMPLE_KEY_PASSWORD);
  await chooseTarget(page, 'Auth0 appliance, PEM');
  await nameHosts(page, SAMPLE_HOSTS);
  await expect(exportButton(page, 'Export 3 files')).toBeEnabled();
}

/** A plate of the chain, by its whole title. */
export function plate(page: Page, title: string): Locator {
  return page.locator('.chain .plate').filter({ has: page.locator('.title').getByText(title, { exact: true }) });
}

/** The same plate as a row of the list that the chain is. */
export function row(page: Page, title: string): Locator {
  const named = page.locator('.title').getByText(title, { exact: true });
  return page.locator('.chain').getByRole('row').filter({ has: named });
}

/** `fingerprint`: as it was read to the person. */
export async function confirmRoot(page: Page, title: string, fingerprint: string): Promise<void> {
  await plate(page, title).getByRole('button', { name: 'Confirm this root…' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox').fill(fingerprint);
  await sheet.getByRole('button', { name: 'It is our root' }).click();
  await expect(sheet).toHaveCount(0);
}

export async function openLibrary(page: Page): Promise<void> {
  await statusBar(page)
    .getByRole('button', { name: /library/i })
    .click();
  await expect(page.getByRole('button', { name: 'Choose files to add…' })).toBeVisible();
}

/** By the file dialog, in the open library. */
export async function addToLibrary({ page, answerFolder }: App, paths: readonly string[]): Promise<void> {
  const add = page.getByRole('button', { name: 'Choose files to add…' });
  if (answerFolder !== null) {
    for (const path of paths) {
      await answerFolder(path);
      await add.click();
    }
    return;
  }
  const chooser = page.waitForEvent('filechooser');
  await add.click();
  await (await chooser).setFiles([...paths]);
}

/** Through the sheet, to the minute. */
export async function judgeAsOf(page: Page, time: number): Promise<void> {
  await page.getByRole('region', { name: 'Checks' }).getByRole('button', { name: 'Change…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Judge as of another time' });
  await sheet.getByRole('textbox', { name: 'Date and time in UTC' }).fill(asTyped(time));
  await sheet.getByRole('button', { name: 'Judge as of then' }).click();
  await expect(sheet).toHaveCount(0);
}

export function asTyped(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
