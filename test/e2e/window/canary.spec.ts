/**
 * Known secrets go through the window: a key, passwords that open it, one that does not, and two that were made for an
 * export. Afterwards none is in what main sent to the page, nor in anything the page's world still holds. A leak that is
 * planted there is found, so the search itself is proven too.
 */
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { DRIVER_IDS } from '#main/browser/cdp.ts';
import { numbersOf } from '#test/security/rsa-numbers.ts';
import { formsOf, type Leak, leaks } from '#test/security/secret-forms.ts';
import { runWell } from '#test/support/tools.ts';
import type { App } from '../app.ts';
import { openBrowserApp } from '../browser-app.ts';
import { wrappedBrowser } from '../wrapped-browser.ts';
import { type ExportFolder, test as base } from './export-folder.ts';
import { type Heap, heapOf, WHOLE_STRINGS } from './heap.ts';
import {
  applianceFiles,
  chooseTarget,
  dropFiles,
  exportButton,
  exportToNewFolder,
  nameHosts,
  SAMPLE_HOSTS,
  SAMPLE_KEY_PASSWORD,
  unlock,
  voice,
} from './steps.ts';

const WRONG_PASSWORD = 'wrong-canary-3Zk';
const OWN_PASSWORD = 'own-canary-7Qf-9';

const test = base.extend<{ watched: App }>({
  watched: async ({}, use, info) => {
    const app = await openBrowserApp({
      browser: await wrappedBrowser(info.outputPath(), '', `--js-flags=${WHOLE_STRINGS}`),
    });
    await use(app);
    await app.close();
  },
});

test.beforeEach(({ kind }) => test.skip(kind === 'electron', 'main is out of reach'));

type Secrets = Map<string, Uint8Array>;

const octets = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The numbers of the samples' key, and the passwords that are typed. */
function secretsOf(folder: string, files: readonly string[]): Secrets {
  const bare = join(folder, 'bare.key');
  const key = files.find((path) => path.endsWith('.key')) ?? '';
  runWell('openssl', ['pkey', '-in', key, '-passin', `pass:${SAMPLE_KEY_PASSWORD}`, '-out', bare]);
  return new Map([
    ...numbersOf(bare),
    ['key password', octets(SAMPLE_KEY_PASSWORD)],
    ['wrong password', octets(WRONG_PASSWORD)],
    ['own password', octets(OWN_PASSWORD)],
  ]);
}

/** What main writes into the pipe from now on; not what the test's own driver does. */
function listenTo(app: App): readonly string[] {
  const sent: string[] = [];
  const { pipe } = app.window as NonNullable<App['window']>;
  const write = pipe.write.bind(pipe);
  Object.assign(pipe, {
    write(message: { readonly id: number }) {
      if (message.id < DRIVER_IDS) sent.push(JSON.stringify(message));
      write(message);
    },
  });
  return sent;
}

/** Everything a secret goes through, up to three exports. Gives the password that was made. */
async function journey(app: App, files: readonly string[], folder: ExportFolder): Promise<string> {
  const { page } = app;
  await dropFiles(page, files);
  await unlock(page, 'prod.key', WRONG_PASSWORD);
  await page.getByText("doesn't open this key").first().waitFor();
  await unlock(page, 'prod.key', SAMPLE_KEY_PASSWORD);
  await chooseTarget(page, 'Auth0 appliance, PEM');
  await nameHosts(page, SAMPLE_HOSTS);
  await exportToNewFolder(app, folder);
  await page.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  await page.getByRole('button', { name: 'Write 3 files' }).click();
  await expect(voice(page)).toContainText('Written');

  await chooseTarget(page, 'Auth0 appliance, PFX');
  await exportButton(page, /^Export/).click();
  await page.getByRole('button', { name: 'Choose its password…' }).click();
  const groups = page.getByRole('list', { name: 'The new password' }).getByRole('listitem');
  await expect(groups).toHaveCount(6);
  const made = (await groups.allTextContents()).join('');
  await page.getByRole('textbox', { name: 'Type it once, to be sure you have it' }).fill(made);
  await page.keyboard.press('Enter');
  await expect(voice(page)).toContainText('Written');

  await chooseTarget(page, 'PFX file, for any server');
  await exportButton(page, /^Export/).click();
  await page.getByRole('button', { name: 'Choose its password…' }).click();
  await page.getByRole('button', { name: 'My own password…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Choose a password' });
  await sheet.getByRole('textbox', { name: 'Password' }).fill(OWN_PASSWORD);
  await sheet.getByRole('textbox', { name: 'The same again' }).fill(OWN_PASSWORD);
  await page.keyboard.press('Enter');
  // The file of the same name that is there already.
  await sheet.getByRole('button', { name: 'Replace' }).click();
  await expect(voice(page)).toContainText('Written');
  return made;
}

/** Where in the page's memory they are. */
function leaksIn({ strings }: Heap, secrets: Secrets): readonly Leak[] {
  // A letter an octet, as where text stands for octets; and as text in UTF-8.
  const text = strings.join('\n');
  const places = new Map([
    ['octets', Buffer.from(text, 'latin1')],
    ['text', Buffer.from(text, 'utf8')],
  ]);
  return leaks(places, secrets, (form) => Buffer.from(form.map((octet) => octet || 0x20)));
}

test('no key and no password is in what main sends, nor left in the page', async ({ watched, exportFolder }, info) => {
  const before = await heapOf(watched.page);
  const files = applianceFiles(info.outputPath());
  const secrets = secretsOf(info.outputPath(), files);
  const sent = listenTo(watched);
  const made = await journey(watched, files, exportFolder);

  expect(sent.length).toBeGreaterThan(20);
  expect(leaks(new Map([['sent', sent.join('\n')]]), secrets)).toEqual([]);
  // The one secret that is sent, on purpose and once.
  expect(sent.filter((message) => message.includes(made))).toHaveLength(1);

  const heap = await heapOf(watched.page);
  expect(heap.strings.join()).toContain('id.meridian.example');
  expect(leaksIn(heap, new Map([...secrets, ['made password', octets(made)]]))).toEqual([]);
  expect(heap.octetArrays).toBe(before.octetArrays);
  // It was shown in groups.
  const groups: readonly string[] = made.match(/.{5}/g) ?? [];
  expect(groups).toHaveLength(6);
  expect(heap.strings.filter((text) => groups.includes(text))).toEqual([]);
});

/** Source that gives a page the octets without naming them in any form that is searched for. */
function hidden(secret: Uint8Array): string {
  return `Uint8Array.from([${[...secret].map((octet) => octet ^ 0x5a).join(',')}], (octet) => octet ^ 0x5a)`;
}

test('what is planted in the page is found', async ({ watched: { page } }, info) => {
  const secrets = secretsOf(info.outputPath(), applianceFiles(info.outputPath()));
  const before = await heapOf(page);
  // Each form far inside a longer text; and the octets as they are.
  const sources = [...secrets.values()].flatMap((secret) => [
    hidden(secret),
    ...[...formsOf(secret).values()].map(
      (form) => `['x'.repeat(5000), String.fromCharCode(...${hidden(form)}), '.'].join(' ')`,
    ),
  ]);
  await page.evaluate(`window.planted = [${sources.join()}]; undefined`);

  const heap = await heapOf(page);
  const found = leaksIn(heap, secrets);
  const missed = [...secrets].flatMap(([name, secret]) =>
    [...formsOf(secret).keys()].filter((form) => !found.some((leak) => leak.secret === name && leak.form === form)),
  );
  expect(missed).toEqual([]);
  expect(heap.octetArrays).toBeGreaterThanOrEqual(before.octetArrays + secrets.size);
});
