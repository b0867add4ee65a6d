/** States of the window that begin with something amiss, and the way a person comes to each. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWell } from '#test/support/tools.ts';
import { drop } from '../drop.ts';
import { makeChainMaterial } from './chain-material.ts';
import { makeMaterial, manyFiles } from './material.ts';
import type { Stage } from './stage.ts';
import {
  applianceFiles,
  check,
  chooseTarget,
  dropFiles,
  exportAppliance,
  exportButton,
  exportToNewFolder,
  nameHosts,
  readyAppliance,
  SAMPLE_KEY_PASSWORD,
  statusBar,
  unlock,
} from './steps.ts';

export const TROUBLE_STATES: Readonly<Record<string, (stage: Stage) => Promise<unknown>>> = {
  'needs-attention': async ({ page, folder }) => {
    const { narrow, issuing } = makeMaterial(folder);
    await dropFiles(page, [...narrow, ...damaged(folder, issuing)]);
    await page.locator('.file.attention').first().waitFor();
  },
  'entry-password': async ({ page, folder }) => {
    await dropFiles(page, [keystore(folder)]);
    await unlock(page, 'keystore.jks', 'store-secret');
    await page.getByRole('button', { name: 'Unlock', exact: true }).waitFor();
  },
  'key-on-device': async ({ page, folder }) => {
    const { leaf, key, issuing, root } = makeChainMaterial(folder);
    const request = join(folder, 'portal.csr');
    runWell('openssl', ['req', '-new', '-key', key, '-subj', '/CN=portal.meridian.example', '-out', request]);
    await dropFiles(page, [leaf, request, issuing, root]);
    await chooseTarget(page, 'F5 BIG-IP');
    await nameHosts(page, 'portal.meridian.example');
    await page.getByRole('region', { name: 'Checks' }).waitFor();
  },
  'export-anyway': async ({ page, folder }) => {
    const { past, key, issuing, root } = makeChainMaterial(folder);
    await dropFiles(page, [past, key, issuing, root]);
    await chooseTarget(page, 'nginx');
    await nameHosts(page, 'portal.meridian.example');
    const ended = check(page, 'CERTIFICATE_EXPIRED');
    await ended.getByRole('button', { name: 'Export anyway…' }).click();
    await ended.getByRole('textbox').fill('Renewed on Friday, CHG-4711');
  },
  'gap-stays': async ({ page, folder }) => {
    const { narrow, otherKey } = makeMaterial(folder);
    await dropFiles(page, narrow);
    await drop(page, '[data-gap]', [otherKey]);
    await page.getByText('doesn’t fill the gap').waitFor();
  },
  'drop-refused': async ({ page, folder }) => {
    await readyAppliance(page, folder);
    await page.getByRole('button', { name: 'Edit list…' }).first().click();
    await drop(page, '.sheet', applianceFiles(folder));
    await page.getByText('Close this first').waitFor();
  },
  found: async ({ page, folder }) => {
    const { issuing } = makeMaterial(folder);
    await drop(page, 'body', [manyFiles(folder, issuing, 120)]);
    await statusBar(page).getByText('120 files read').waitFor();
    await page.getByRole('searchbox', { name: 'Search names and contents' }).fill('004');
    await page.getByText('of 120 files').waitFor();
  },
  'file-exists': async ({ app, page, folder, exportFolder }) => {
    await readyAppliance(page, folder);
    await exportAppliance(app, exportFolder);
    await exportButton(page, 'Export 3 files').click();
    await page.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
    await page.getByRole('button', { name: 'Write 3 files' }).click();
    await page.getByRole('button', { name: 'Replace', exact: true }).waitFor();
  },
  'password-differs': async ({ app, page, folder, exportFolder }) => {
    await dropFiles(page, applianceFiles(folder));
    await unlock(page, 'prod.key', SAMPLE_KEY_PASSWORD);
    await chooseTarget(page, 'PFX file, for any server');
    await exportToNewFolder(app, exportFolder);
    await page.getByRole('button', { name: 'Choose its password…' }).click();
    await page.getByRole('textbox', { name: 'Type it once, to be sure you have it' }).fill('not-this-one');
    await page.keyboard.press('Enter');
    await page.getByText('The two differ').waitFor();
  },
};

/** Cut short in text and in binary, and something else altogether. */
function damaged(folder: string, certificate: string): readonly string[] {
  const at = (name: string): string => join(folder, name);
  const pem = readFileSync(certificate, 'utf8');
  writeFileSync(at('from-mail.pem'), pem.slice(0, pem.length / 2));
  const der = runWell('openssl', ['x509', '-in', certificate, '-outform', 'DER']);
  writeFileSync(at('half.cer'), der.subarray(0, der.length / 2));
  writeFileSync(at('order.docx'), 'PK\u0003\u0004 a letter, not a certificate');
  return [at('from-mail.pem'), at('half.cer'), at('order.docx')];
}

/** Whose one entry has a password of its own. */
function keystore(folder: string): string {
  const path = join(folder, 'keystore.jks');
  const passwords = ['-storepass', 'store-secret', '-keypass', 'entry-secret'];
  const key = ['-genkeypair', '-alias', 'meridian', '-keyalg', 'RSA', '-dname', 'CN=portal.meridian.example'];
  runWell('keytool', [...key, '-storetype', 'JKS', '-keystore', path, ...passwords]);
  return path;
}
