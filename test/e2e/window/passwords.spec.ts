/** Unlocking in place: what is said, where the focus goes, and where the password does not stay. */
import { expect, type Page } from '@playwright/test';
import { test } from '../fixtures.ts';
import {
  applianceFiles,
  dropFiles,
  OLD_PFX,
  passwordFor,
  SAMPLE_KEY_PASSWORD,
  SAMPLE_PFX_PASSWORD,
  statusBar,
  unlock,
  voice,
} from './steps.ts';

test('a wrong password is said in place and nothing changes; then the right one', async ({ app }, info) => {
  const { page } = app;
  await dropFiles(page, applianceFiles(info.outputPath()));
  await expect(voice(page)).toHaveText('One file needs a password');
  await unlock(page, 'prod.key', 'not-this-one');
  const field = passwordFor(page, 'prod.key');
  await expect(field).toHaveAccessibleDescription(/That password doesn't open this key/);
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(page.locator('[data-said=assertive]')).toContainText("doesn't open");

  await unlock(page, 'prod.key', SAMPLE_KEY_PASSWORD);
  await expect(voice(page)).toHaveText('Where will it be used?');
  await expect(voice(page)).toBeFocused();
  await expect(statusBar(page)).toContainText('1 password and 1 key in memory.');
});

test('an empty field is not sent', async ({ app }, info) => {
  const { page } = app;
  await dropFiles(page, applianceFiles(info.outputPath()));
  await passwordFor(page, 'prod.key').press('Enter');
  await expect(passwordFor(page, 'prod.key')).toHaveAccessibleDescription('Type the password first.');
});

test('one password is tried on all, and the focus goes to what is still locked', async ({ app }, info) => {
  const { page } = app;
  await dropFiles(page, [...applianceFiles(info.outputPath()), OLD_PFX]);
  await expect(page.getByRole('checkbox', { name: 'Try it on all 2 locked files' })).toBeChecked();
  await unlock(page, 'prod.key', SAMPLE_PFX_PASSWORD);
  await expect(passwordFor(page, 'portal.pfx')).toHaveCount(0);
  await expect(passwordFor(page, 'prod.key')).toBeFocused();
  await expect(page.locator('[data-said=polite]')).toContainText('That password opens 1 of 2 files');
});

test('a password is in none of the window’s own memory', async ({ app }, info) => {
  const { page } = app;
  await dropFiles(page, applianceFiles(info.outputPath()));
  await passwordFor(page, 'prod.key').fill('canary-7f3a');
  expect(await reactState(page)).not.toContain('canary-7f3a');
  await page.keyboard.press('Enter');
  await expect(passwordFor(page, 'prod.key')).toHaveValue('');
  expect(await reactState(page)).not.toContain('canary-7f3a');
});

/** The props and state of every component, as far as they are text. */
function reactState(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const root = document.getElementById('root');
    const key = Object.keys(root).find((name) => name.startsWith('__reactContainer'));
    const texts = [];
    const walk = (fiber) => {
      for (let one = fiber; one; one = one.sibling) {
        for (const part of [one.memoizedProps, one.memoizedState]) collect(part, 0);
        walk(one.child);
      }
    };
    const seen = new WeakSet();
    const collect = (value, depth) => {
      if (typeof value === 'string') texts.push(value);
      if (typeof value !== 'object' || value === null || depth > 6 || seen.has(value) || value instanceof Node) return;
      seen.add(value);
      for (const part of Object.values(value)) collect(part, depth + 1);
    };
    walk(root[key]);
    return texts.join(' ');
  })()`);
}
