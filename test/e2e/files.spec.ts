/** Files that a person hands over: main gets their real paths, the page gets ids. */
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Handed } from '#shared/place.ts';
import type { Result } from '#shared/result.ts';
import { drop } from './drop.ts';
import { test } from './fixtures.ts';

/** A folder, and files of which one has a name that is no ASCII. */
function plant(folder: string): string[] {
  const paths = [join(folder, 'schlüssel und zertifikat.pem'), join(folder, 'a.key'), join(folder, 'received')];
  mkdirSync(paths[2] as string);
  for (const path of paths.slice(0, 2)) writeFileSync(path, 'content');
  return paths.map((path) => realpathSync(path));
}

/** What the window will do in its drop zone, until there is one. */
const TAKE_DROPS = `addEventListener('drop', (event) => {
  window.handed = window.certprep.dropped([...event.dataTransfer.files]);
}, true)`;

async function value(page: Page, expression: string): Promise<Handed> {
  const result = await page.evaluate<Result<Handed>>(expression);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

test('dropped files and a folder give real paths in main and ids in the page', async ({ app }, info) => {
  test.skip(app.kind === 'electron', 'main is out of reach');
  const paths = plant(info.outputPath());
  await app.page.evaluate(TAKE_DROPS);
  await drop(app.page, 'body', paths);
  const { places, notOnDisk } = await value(app.page, 'window.handed');
  expect(notOnDisk).toBe(0);
  expect(places.map(({ id }) => app.pathOf(id))).toEqual(paths);
  expect(places.every(({ id, name }) => /^place-\d+$/.test(id) && !/[/\\]/.test(name))).toBe(true);
  expect(JSON.stringify(places)).not.toContain(info.outputPath());
});

test('a drop beside the drop zone leaves the program where it is', async ({ app }, info) => {
  await drop(app.page, 'body', plant(info.outputPath()));
  await expect(app.page.getByTestId('about')).toContainText(/./);
  expect(app.page.context().pages()).toHaveLength(1);
});

test('a file made by a script is refused', async ({ app }) => {
  const made = `window.certprep.dropped([new File(['key'], '/etc/passwd'), new File(['key'], 'a.pem')])`;
  expect(await value(app.page, made)).toEqual({ places: [], notOnDisk: 2 });
});

test('what is no list of files hands over nothing', async ({ app }) => {
  for (const forged of [`['/etc/passwd']`, `'/etc/passwd'`, `[{ path: '/etc/passwd', name: 'a' }]`, 'null']) {
    expect(await value(app.page, `window.certprep.dropped(${forged})`)).toEqual({ places: [], notOnDisk: 0 });
  }
});

test('the file dialog gives real paths in main and ids in the page', async ({ app }, info) => {
  test.skip(app.kind === 'electron', 'its dialog is the system’s');
  const paths = plant(info.outputPath()).slice(0, 2);
  const chooser = app.page.waitForEvent('filechooser');
  const answer = value(app.page, 'window.certprep.chooseFiles()');
  await (await chooser).setFiles(paths);
  const { places } = await answer;
  expect(places.map(({ id }) => app.pathOf(id))).toEqual(paths);
});

test('500 files at once', async ({ app }, info) => {
  const paths = Array.from({ length: 500 }, (_, i) => join(info.outputPath(), `${String(i)}.pem`));
  mkdirSync(info.outputPath(), { recursive: true });
  for (const path of paths) writeFileSync(path, '');
  await app.page.evaluate(TAKE_DROPS);
  await drop(app.page, 'body', paths);
  expect((await value(app.page, 'window.handed')).places).toHaveLength(500);
});
