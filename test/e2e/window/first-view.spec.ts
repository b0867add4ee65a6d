/** The window before its own script is there: it looks as it will, and what is done then is done. */
import { expect, type Page } from '@playwright/test';
import { drop } from '../drop.ts';
import { test } from '../fixtures.ts';
import { makeMaterial } from './material.ts';

/** Loads the page anew and keeps back all but its first script; answers the way to let it go on. */
async function heldBack(page: Page): Promise<() => Promise<void>> {
  await expect(page.getByTestId('about')).toContainText(/./);
  const held: (() => Promise<void>)[] = [];
  let isHeld = true;
  await page.route('**/assets/main-*.js', async (route) => {
    if (isHeld) held.push(() => route.continue());
    else await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect.poll(() => held.length).toBe(1);
  await expect(page.getByTestId('about')).toHaveCount(0);
  return async () => {
    isHeld = false;
    for (const go of held) await go();
    await expect(page.getByTestId('about')).toContainText(/./);
  };
}

/** Where things stand and what they say, to the pixel. */
const layout = (page: Page): Promise<unknown> =>
  page.evaluate(`document.fonts.ready.then(() => [...document.querySelectorAll('main :is(section, svg, h1, p, button, li)')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.textContent, x, y, width, height].join(' ');
  }))`);

test('it looks as it will, and the focus stays on the button that has it', async ({ app: { page } }) => {
  const goOn = await heldBack(page);
  const before = await layout(page);
  await page.keyboard.press('Tab');
  const button = page.getByRole('button', { name: 'Choose files…' });
  await expect(button).toBeFocused();
  await goOn();
  await expect(button).toBeFocused();
  expect(await layout(page)).toEqual(before);
});

test('the file dialog opens at once, and what is chosen there is read', async ({ app: { page, kind } }, info) => {
  test.skip(kind === 'electron', 'its dialog is the system’s');
  const { root } = makeMaterial(info.outputPath());
  const goOn = await heldBack(page);
  const opening = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await (await opening).setFiles(root);
  await goOn();
  await expect(page.getByRole('row', { name: /root\.cer/ }).first()).toBeVisible();
});

test('files that are dropped are read, and a folder is asked for, as soon as the window can', async ({
  app: { page, kind },
}, info) => {
  const { root } = makeMaterial(info.outputPath());
  const goOn = await heldBack(page);
  await drop(page, 'body', [root]);
  if (kind !== 'electron') await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await goOn();
  if (kind !== 'electron') {
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await expect(page.getByRole('row', { name: /root\.cer/ }).first()).toBeVisible();
});

test('where files were read there is no first view', async ({ app: { page } }, info) => {
  const { root } = makeMaterial(info.outputPath());
  await drop(page, 'body', [root]);
  await expect(page.getByRole('row', { name: /root\.cer/ }).first()).toBeVisible();
  const goOn = await heldBack(page);
  await expect(page.getByRole('button')).toHaveCount(0);
  await goOn();
  await expect(page.getByRole('row', { name: /root\.cer/ }).first()).toBeVisible();
});
