/** Every state of the window by name, and the way a person comes to it: for the pictures and for axe. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { FakeStateName } from '#test/renderer/fake-states.ts';
import { type ChainMaterial, makeChainMaterial } from './chain-material.ts';
import { makeMaterial } from './material.ts';
import {
  addToLibrary,
  anotherBundle,
  applianceFiles,
  chooseOwnTarget,
  chooseTarget,
  dropFiles,
  exportAppliance,
  exportButton,
  exportToNewFolder,
  judgeAsOf,
  nameHosts,
  OLD_PFX,
  openExportAll,
  openLibrary,
  plate,
  ownTarget,
  readyAppliance,
  SAMPLE_HOSTS,
  SAMPLE_KEY_PASSWORD,
  takeBackFixes,
  unlock,
  voice,
} from './steps.ts';
import { hold } from './hold.ts';
import type { Stage } from './stage.ts';
import { TROUBLE_STATES } from './trouble-states.ts';
import { drop } from '../drop.ts';
import { makeTrustMaterial } from './trust-material.ts';

/** On the program itself. */
export const REAL_STATES: Readonly<Record<string, (stage: Stage) => Promise<unknown>>> = {
  ...TROUBLE_STATES,
  empty: async ({ page }) => {
    await page.getByRole('button', { name: 'Choose files…' }).waitFor();
  },
  'drag-over': async ({ page, folder }) => {
    await hold(page, applianceFiles(folder));
  },
  'drag-over-work': async ({ page, folder }) => {
    const files = applianceFiles(folder);
    await dropFiles(page, files);
    await hold(page, files);
  },
  locked: async ({ page, folder }) => {
    await dropFiles(page, [...applianceFiles(folder), OLD_PFX]);
    await unlock(page, 'prod.key', 'not-this-one');
    await page.getByText("doesn't open this key").first().waitFor();
  },
  'no-target': async ({ page, folder }) => {
    await dropFiles(page, applianceFiles(folder));
    await unlock(page, 'prod.key', SAMPLE_KEY_PASSWORD);
    await voice(page).getByText('Where will it be used?').waitFor();
  },
  'target-picker': async ({ page, folder }) => {
    await readyAppliance(page, folder);
    await page.locator('[data-target]').click();
    await page.getByRole('option').first().waitFor();
  },
  'own-target': async ({ page, folder }) => {
    await readyAppliance(page, folder);
    const path = join(folder, 'our-proxy.json');
    writeFileSync(path, JSON.stringify(ownTarget));
    await chooseOwnTarget(page, path);
    await page.getByRole('button', { name: 'Where this is from' }).click();
  },
  'ready-with-warnings': async ({ page, folder }) => readyAppliance(page, folder),
  problems: async ({ page, folder }) => {
    const { narrow, otherKey, root } = makeMaterial(folder);
    await dropFiles(page, [narrow[0], otherKey, root]);
    await chooseTarget(page, 'Auth0 appliance, PEM');
    await nameHosts(page, SAMPLE_HOSTS);
    await page.locator('[data-code="HOST_NOT_COVERED"]').waitFor();
  },
  fixes: async ({ page, folder }) => {
    await readyAppliance(page, folder);
    await takeBackFixes(page);
  },
  checklist: async ({ page, folder }) => {
    await readyAppliance(page, folder);
    const list = page.getByRole('region', { name: 'What no file can prove' });
    await list.getByText('exposes HTTPS to end users only').click();
    await list.getByText('1 of 8 ticked').waitFor();
    await list.scrollIntoViewIfNeeded();
  },
  accepted: async ({ page, folder }) => {
    const { narrow, issuing, root } = makeMaterial(folder);
    await dropFiles(page, [...narrow, issuing, root]);
    await chooseTarget(page, 'nginx');
    await nameHosts(page, 'manage.id.meridian.example\nlogin.eu.id.meridian.example');
    await page.getByRole('button', { name: 'Not needed yet…' }).click();
    await page.getByRole('textbox', { name: /Why it is all right/ }).fill('The EU site opens in spring');
    await page.keyboard.press('Enter');
    await page.getByText('Accepted: The EU site').waitFor();
  },
  'several-certificates': async ({ page, folder }) => {
    const { narrow, wide, issuing, root } = makeMaterial(folder);
    await dropFiles(page, [...narrow, ...wide, issuing, root]);
    await page
      .getByRole('region', { name: 'Bundle', exact: true })
      .getByRole('button', { name: 'Choose one…' })
      .click();
    await page.getByRole('menuitem').first().waitFor();
  },
  'edit-hosts': async ({ page, folder }) => {
    await readyAppliance(page, folder);
    await page.getByRole('button', { name: 'Edit list…' }).first().click();
    await page.getByRole('dialog').waitFor();
  },
  shared: async ({ page, folder }) => {
    await readyAppliance(page, folder);
    await page.getByRole('button', { name: 'New bundle' }).click();
    await chooseTarget(page, 'Auth0 appliance, PEM');
    await page.locator('[data-code="CERTIFICATE_SHARED"]').waitFor();
  },
  'choose-folder': async ({ page, folder }) => {
    await readyAppliance(page, folder);
    await exportButton(page, /^Export/).click();
    await page.getByRole('dialog').waitFor();
  },
  'export-preview': async ({ app, page, folder, exportFolder }) => {
    await readyAppliance(page, folder);
    await exportToNewFolder(app, exportFolder);
    await page.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
    await page.getByText('never shown on screen').waitFor();
  },
  'new-password': async ({ app, page, folder, exportFolder }) => {
    await dropFiles(page, applianceFiles(folder));
    await unlock(page, 'prod.key', SAMPLE_KEY_PASSWORD);
    await chooseTarget(page, 'Auth0 appliance, PFX');
    await nameHosts(page, SAMPLE_HOSTS);
    await exportToNewFolder(app, exportFolder);
    await page.getByRole('button', { name: 'Choose its password…' }).click();
    await page.getByRole('list', { name: 'The new password' }).getByRole('listitem').first().waitFor();
  },
  'own-password': async (stage) => {
    await REAL_STATES['new-password']?.(stage);
    await stage.page.getByRole('button', { name: 'My own password…' }).click();
  },
  'all-bundles': async ({ app, page, folder, exportFolder }) => {
    await readyAppliance(page, folder);
    await anotherBundle(page, 'Auth0 appliance, PFX');
    await anotherBundle(page, 'Auth0 appliance, PEM');
    await takeBackFixes(page);
    await openExportAll(app, exportFolder, 3);
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Solve 1 problem to export').waitFor();
    await sheet.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  },
  'all-bundles-written': async (stage) => {
    await REAL_STATES['all-bundles']?.(stage);
    const sheet = stage.page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Choose their password…' }).click();
    await sheet.getByRole('button', { name: 'My own password…' }).click();
    await sheet.getByRole('textbox', { name: 'Password' }).fill('seven quiet harbours');
    await sheet.getByRole('textbox', { name: 'The same again' }).fill('seven quiet harbours');
    await stage.page.keyboard.press('Enter');
    await sheet.getByRole('heading', { name: '2 of 3 bundles written and read back' }).waitFor();
  },
  verified: async ({ app, page, folder, exportFolder }) => {
    await readyAppliance(page, folder);
    await exportAppliance(app, exportFolder);
  },
  report: async (stage) => {
    await REAL_STATES['verified']?.(stage);
    await stage.page.getByRole('button', { name: 'Save a report…' }).click();
    await stage.page.getByRole('textbox', { name: 'Prepared by' }).fill('Ana');
  },
  commands: async ({ page, folder }) => {
    await readyAppliance(page, folder);
    await page.keyboard.press('Control+k');
    await page.getByRole('menuitem').first().waitFor();
  },
  keyboard: async ({ page, folder }) => {
    await readyAppliance(page, folder);
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
  },
  'chain-complete': (stage) => portal(stage, ({ leaf, key, issuing, root }) => [leaf, key, issuing, root]),
  'chain-gap': (stage) => portal(stage, ({ leaf, key, root }) => [leaf, key, root]),
  'carry-card': async (stage) => {
    await portal(stage, ({ leaf, key }) => [leaf, key]);
    await stage.page.getByRole('button', { name: 'Carry card…' }).click();
    await stage.page.getByRole('img', { name: /^QR code/ }).waitFor();
  },
  'judged-as-of': async (stage) => {
    await portal(stage, ({ past, key, issuing, root }) => [past, key, issuing, root]);
    await judgeAsOf(stage.page, Date.now() - 100 * 86_400_000);
    await exportButton(stage.page, /^Export/).waitFor();
  },
  'judge-at': async (stage) => {
    await REAL_STATES['judged-as-of']?.(stage);
    await stage.page.getByRole('region', { name: 'Checks' }).getByRole('button', { name: 'Change…' }).click();
    await stage.page.getByRole('textbox', { name: 'Date and time in UTC' }).fill('next Tuesday');
    await stage.page.keyboard.press('Enter');
    await stage.page.getByText('This is no date and time').waitFor();
  },
  'trust-bundle': async ({ page, folder }) => {
    const { proxy, renewed, rekeyed } = makeTrustMaterial(folder);
    await dropFiles(page, [proxy, renewed, rekeyed]);
    await chooseTarget(page, 'Authorities to trust, PEM');
    await voice(page).getByText('Ready').waitFor();
  },
  'trust-compared': async ({ page, folder }) => {
    const { proxy, renewed, leaf, lost, before } = makeTrustMaterial(folder);
    await dropFiles(page, [proxy, renewed, leaf, lost]);
    await chooseTarget(page, 'Authorities to trust, PEM');
    await drop(page, '.compare', [before]);
    await page.getByText('Since trust-2025.pem').waitFor();
  },
  'trust-locked': async ({ page, folder }) => {
    const { proxy, beforeStore } = makeTrustMaterial(folder);
    await dropFiles(page, [proxy]);
    await chooseTarget(page, 'Authorities to trust, PEM');
    await drop(page, '.compare', [beforeStore]);
    await page.getByRole('textbox', { name: 'Password of last time’s bundle' }).waitFor();
  },
  'trust-leaf': async ({ page, folder }) => {
    await dropFiles(page, [makeTrustMaterial(folder).leaf]);
    await chooseTarget(page, 'Authorities to trust, PEM');
    await page.locator('[data-code="LEAF_AMONG_AUTHORITIES"]').waitFor();
  },
  'chain-expired': (stage) => portal(stage, ({ leaf, key, ended, root }) => [leaf, key, ended, root]),
  'chain-two-paths': (stage) =>
    portal(stage, ({ leaf, key, issuing, root, crossed, oldRoot }) => [leaf, key, issuing, root, crossed, oldRoot]),
  'chain-from-library': async (stage) => {
    const { issuing } = await portal(stage, ({ leaf, key }) => [leaf, key]);
    await openLibrary(stage.page);
    await addToLibrary(stage.app, [issuing]);
    await stage.page.getByText('Added: 1 intermediate.').waitFor();
    await stage.page.keyboard.press('Escape');
    await plate(stage.page, 'Meridian Issuing CA').waitFor();
  },
  'library-import': async (stage) => {
    const { issuing, root } = await portal(stage, ({ leaf, key }) => [leaf, key]);
    await openLibrary(stage.page);
    await addToLibrary(stage.app, [issuing, root]);
    await stage.page.getByRole('checkbox', { name: /Meridian Root/ }).check({ force: true });
  },
  'chain-root-apart': async (stage) => {
    await portal(stage, ({ leaf, key, issuing, root }) => [leaf, key, issuing, root]);
    // The note beside the target offers it as well.
    const chain = stage.page.getByRole('grid', { name: /^Certificate chain/ });
    await chain.getByRole('button', { name: 'Also write the root as a file' }).click();
    await exportButton(stage.page, /^Export 4 files/).waitFor();
  },
  'confirm-root': async (stage) => {
    const { fingerprint } = await portal(stage, ({ leaf, key, issuing, root }) => [leaf, key, issuing, root]);
    await plate(stage.page, 'Meridian Root').getByRole('button', { name: 'Confirm this root…' }).click();
    await stage.page.getByRole('dialog').getByRole('textbox').fill(fingerprint.slice(0, 20));
  },
  inspector: async (stage) => {
    await portal(stage, ({ leaf, key, issuing, root }) => [leaf, key, issuing, root]);
    await plate(stage.page, 'Meridian Issuing CA').click();
    await stage.page.getByRole('meter').waitFor();
  },
  'inspector-fields': async (stage) => {
    await REAL_STATES['inspector']?.(stage);
    await stage.page.getByRole('tab', { name: 'All fields' }).click();
    await stage.page.getByText('keyCertSign').waitFor();
  },
  'inspector-asn1': async (stage) => {
    await REAL_STATES['inspector']?.(stage);
    await stage.page.getByRole('tab', { name: 'ASN.1' }).click();
    await stage.page.getByRole('treegrid', { name: 'Structure of the certificate' }).waitFor();
  },
  settings: async ({ page }) => {
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').waitFor();
  },
  security: async (stage) => {
    await REAL_STATES['settings']?.(stage);
    await stage.page.getByRole('tab', { name: 'Security and about' }).click();
  },
  offline: async ({ page }) => {
    await page.getByRole('button', { name: /uses no network|Offline/ }).click();
    await page.getByText('Refuses every request').waitFor();
  },
};

/** Some of the papers for portal.meridian.example, judged for nginx. */
async function portal(
  { page, folder }: Stage,
  choose: (material: ChainMaterial) => readonly string[],
): Promise<ChainMaterial> {
  const material = makeChainMaterial(folder);
  await dropFiles(page, choose(material));
  await chooseTarget(page, 'nginx');
  await nameHosts(page, 'portal.meridian.example');
  return material;
}

interface FakeStage {
  readonly state: FakeStateName;
  /** Of a window of 1280 x 800; as it is where it is left out. */
  readonly zoom?: number;
  readonly reach: (page: Page) => Promise<void>;
}

const arrived = async (page: Page): Promise<void> => voice(page).waitFor();

/** On a fake main: what no real file reaches at will. */
export const FAKE_STAGES: Readonly<Record<string, FakeStage>> = {
  ready: { state: 'ready', reach: arrived },
  'ready-zoom200': { state: 'ready', reach: arrived, zoom: 2 },
  'ten-thousand': { state: 'ten-thousand', reach: arrived },
  'three-locked': { state: 'three-locked', reach: arrived },
  'two-paths': { state: 'two-paths', reach: arrived },
  // No name is an object: what is told can't be drawn.
  broken: {
    state: 'ready',
    reach: async (page) => {
      await arrived(page);
      const row = `{ kind: 'file', id: 'file-99', folder: '', state: 'read', unread: [], name: {} }`;
      await page.evaluate(`window.certprep.tell({ rev: 2, upsert: [${row}], remove: [] })`);
      await page.getByRole('alert').waitFor();
    },
  },
  importing: {
    state: 'importing',
    reach: async (page) => page.getByRole('progressbar').waitFor(),
  },
  writing: { state: 'ready-pem', reach: write },
  'open-drive': {
    state: 'open-drive',
    reach: async (page) => {
      await exportButton(page, /^Export/).click();
      await page.getByText('This drive keeps no permissions').waitFor();
    },
  },
  'open-drive-written': {
    state: 'open-drive',
    reach: async (page) => {
      await write(page);
      await page.getByText('keeps no permissions (it shows 0777)').waitFor();
    },
  },
  'no-room': {
    state: 'no-room',
    reach: async (page) => {
      await write(page);
      await page.getByText('no room').or(page.getByText('full')).first().waitFor();
    },
  },
};

async function write(page: Page): Promise<void> {
  await exportButton(page, /^Export/).click();
  await page.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  await page.getByRole('button', { name: /^Write/ }).click();
}
