/** What is told, seen and heard in its place: over an open sheet, while files are read, while a password is shown. */
import { expect } from '@playwright/test';
import { test } from './fake-window.ts';
import { exportButton, passwordFor, voice } from './steps.ts';

test('what fails under an open sheet is told in the sheet, and can be put away there', async ({ openFake }) => {
  const page = await openFake('no-copy');
  await voice(page).waitFor();
  await page.getByRole('button', { name: 'Settings' }).click();
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await page.getByText('Dark', { exact: true }).click();
  const news = sheet.getByRole('status', { name: 'News' });
  await expect(news).toContainText("CertPrep can't write to settings.json");
  await expect(page.getByRole('status', { name: 'News' })).toHaveCount(1);
  await news.getByRole('button', { name: 'Dismiss' }).click();
  await expect(news).toBeEmpty();
});

test('a failure to write is said at once, over the sheet that wrote', async ({ openFake }) => {
  const page = await openFake('no-room');
  await exportButton(page, /^Export/).click();
  await page.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  await page.getByRole('button', { name: /^Write/ }).click();
  await expect(page.getByRole('dialog')).toContainText('The drive is full.');
  const said = page.locator('[data-said=assertive]');
  await expect(said).toContainText('The drive is full.');
  // Not among what lies under the sheet, and is silent.
  expect(
    await said.evaluate(
      (region: { closest: (selector: string) => unknown }) => region.closest('[aria-hidden=true], [inert]') === null,
    ),
  ).toBe(true);
});

test('a digest is copied by its button, which says so; where that fails it is told', async ({ openFake }) => {
  const page = await openFake('ready');
  await page.locator('.chain').getByRole('row').first().click();
  const details = page.getByRole('region', { name: 'Details of this certificate' });
  await details.getByRole('button', { name: 'Copy SHA-256 fingerprint' }).click();
  await expect(page.locator('[data-said=polite]')).toContainText('Copied: SHA-256 fingerprint.');
  expect(await page.evaluate('copied')).toMatch(/^[0-9a-f]{64}$/);

  const other = await openFake('no-copy');
  await other.locator('.chain').getByRole('row').first().click();
  await other.getByRole('button', { name: 'Copy SHA-256 fingerprint' }).click();
  await expect(other.getByRole('status', { name: 'News' })).toContainText('Nothing was copied');
});

test('while files are read: the one that is read turns, what was found is counted, the chain takes shape', async ({
  openFake,
}) => {
  const page = await openFake('importing');
  await expect(page.getByRole('heading', { name: 'Reading 214 files' })).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Files read' })).toHaveAttribute('aria-valuenow', '138');
  await expect(page.locator('.just-read li').filter({ has: page.locator('.spin') })).toHaveText(/Reading…$/);
  await expect(page.locator('.tallies')).toContainText(/certificates\d+.*locked\d+/);
  await expect(page.getByRole('grid', { name: /^Certificate chain/ }).getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Open it now' }).click();
  // Those that wait come last.
  const reading = page.getByRole('row').filter({ has: page.locator('.spin') });
  await page.locator('.files').hover();
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    await expect(reading).toContainText('Reading…', { timeout: 250 });
  }).toPass();
});

test('the window is kept out of pictures of the screen as long as any password is shown', async ({ openFake }) => {
  const page = await openFake('three-locked');
  await passwordFor(page, 'server.pfx').fill('canary');
  await passwordFor(page, 'server.key').fill('canary');
  const shown = () => page.evaluate('globalThis.secretsShown ?? []');
  expect(await shown()).toEqual([]);
  const eyes = page.getByRole('button', { name: 'Show password' });
  await eyes.first().click();
  await eyes.first().click();
  await expect.poll(shown).toEqual([true]);
  const hide = page.getByRole('button', { name: 'Hide password' });
  await hide.first().click();
  await hide.first().click();
  await expect.poll(shown).toEqual([true, false]);
});

test('a target of one’s own that was damaged is told by a row, and can be let go of', async ({ openFake }) => {
  const page = await openFake('damaged-target');
  await page.locator('[data-target]').click();
  const own = page.getByRole('list', { name: 'Your own' });
  await expect(own).toContainText('“Our proxy” can’t be used any more: the field "role" holds a value');
  await own.getByRole('button', { name: 'Remove Our proxy' }).click();
  await expect(own).toHaveCount(0);
});
