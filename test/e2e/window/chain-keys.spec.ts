/** The chain as one list, by keyboard alone: what each row says, and what its keys do. */
import { expect, type Page } from '@playwright/test';
import { test } from '../fixtures.ts';
import { makeChainMaterial } from './chain-material.ts';
import { chooseTarget, dropFiles, exportButton, nameHosts, row, voice } from './steps.ts';

async function forNginx(page: Page, files: readonly string[]): Promise<void> {
  await dropFiles(page, files);
  await chooseTarget(page, 'nginx');
  await nameHosts(page, 'portal.meridian.example');
  await voice(page).focus();
  await page.keyboard.press('Tab');
}

const said = (page: Page) => page.locator('[data-said="polite"]');

test('Up and Down go along it, Right to the key; each row says all that its plate shows', async ({
  app: { page },
}, info) => {
  const { leaf, key, issuing, root } = makeChainMaterial(info.outputPath());
  await forNginx(page, [leaf, key, issuing, root]);
  const chain = page.getByRole('grid', { name: /^Certificate chain/ });
  await expect(chain.getByRole('row')).toHaveCount(3);
  await expect(row(page, 'portal.meridian.example')).toBeFocused();
  await expect(row(page, 'portal.meridian.example')).toHaveAccessibleName(
    '1 of 2, your certificate, portal.meridian.example, signed by Meridian Issuing CA, from portal.crt',
  );
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('group', { name: /^Private key, .+, fits, no password$/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Meridian Issuing CA')).toBeFocused();
  await expect(row(page, 'Meridian Issuing CA')).toHaveAccessibleName(
    '2 of 2, intermediate, Meridian Issuing CA, signed by Meridian Root, from issuing.crt',
  );
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Meridian Root')).toHaveAccessibleName(
    'not written, root, Meridian Root, signed by itself, from root.cer',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(row(page, 'portal.meridian.example')).toBeFocused();
});

test('Space writes the root as well and leaves it out again; what the target asks for stays', async ({
  app: { page },
}, info) => {
  const { leaf, key, issuing, root } = makeChainMaterial(info.outputPath());
  await forNginx(page, [leaf, key, issuing, root]);
  await page.keyboard.press('Space');
  await expect(said(page)).toContainText(/What is written is as the target asks/);
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await expect(exportButton(page, /^Export 4 files/)).toBeEnabled();
  await expect(row(page, 'Meridian Root')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(exportButton(page, /^Export 3 files/)).toBeEnabled();
  await expect(row(page, 'Meridian Root')).toBeFocused();
});

test('P goes to the ways up, from the chain and from nowhere else', async ({ app: { page } }, info) => {
  const { leaf, key, issuing, root, crossed, oldRoot } = makeChainMaterial(info.outputPath());
  await forNginx(page, [leaf, key, issuing, root]);
  await page.keyboard.press('p');
  await expect(said(page)).toContainText('There is only one way up from this certificate.');

  await dropFiles(page, [crossed, oldRoot]);
  const chosen = page.getByRole('radio', { checked: true });
  await expect(chosen).toBeVisible();
  await voice(page).focus();
  await page.keyboard.press('p');
  await expect(voice(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('p');
  await expect(chosen).toBeFocused();
});

test('where a plate goes, the one above it has the focus next', async ({ app: { page } }, info) => {
  const { leaf, key, issuing, root } = makeChainMaterial(info.outputPath());
  await forNginx(page, [leaf, key, issuing, root]);
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Meridian Issuing CA')).toBeFocused();
  // As if from another place: the focus stays in the chain.
  await page
    .getByRole('button', { name: 'Set issuing.crt aside' })
    .evaluate((button: { click: () => void }) => button.click());
  await expect(row(page, 'portal.meridian.example')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-missing]')).toBeFocused();
  await dropFiles(page, [issuing]);
  await expect(row(page, 'Meridian Issuing CA')).toBeVisible();
  await expect(row(page, 'portal.meridian.example')).toBeFocused();
});
