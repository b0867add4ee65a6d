/** From nothing to verified files by the keyboard alone, with the focus on something named all the way. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './export-folder.ts';
import { applianceFiles, exportButton, passwordFor, SAMPLE_HOSTS, SAMPLE_KEY_PASSWORD, voice } from './steps.ts';

/** More than there are controls on the way to any. */
const MOST_TABS = 60;

async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  const focused = control.and(page.locator(':focus'));
  for (let i = 0; i < MOST_TABS && (await focused.count()) === 0; i++) await page.keyboard.press('Tab');
  await expect(control).toBeFocused();
}

/** On a control or a heading that is seen and has a name: the body is none. */
async function expectFocusKept(page: Page): Promise<void> {
  const focused = page.locator(':focus');
  await expect(focused).toBeVisible();
  await expect(focused).toHaveAccessibleName(/./);
}

test('from empty to verified', async ({ app, kind, exportFolder }, info) => {
  test.skip(kind === 'electron', 'the system asks for files and folders there');
  const { page } = app;
  const { keyboard } = page;
  const sheet = page.getByRole('dialog');

  await tabTo(page, page.getByRole('button', { name: 'Choose files…' }));
  const chooser = page.waitForEvent('filechooser');
  await keyboard.press('Enter');
  await (await chooser).setFiles([...applianceFiles(info.outputPath())]);
  await expect(passwordFor(page, 'prod.key')).toBeVisible();
  await expectFocusKept(page);

  await keyboard.press('Control+u');
  await expect(passwordFor(page, 'prod.key')).toBeFocused();
  await keyboard.type(SAMPLE_KEY_PASSWORD);
  await keyboard.press('Enter');
  await expect(voice(page)).toHaveText('Where will it be used?');
  await expectFocusKept(page);

  await keyboard.press('Control+t');
  await page.getByRole('option').first().waitFor();
  await expectFocusKept(page);
  await keyboard.type('Auth0 appliance, PEM');
  await expect(page.getByRole('option').first()).toContainText('Auth0 appliance, PEM');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.locator('[data-target]')).toContainText('Auth0 appliance, PEM');
  await expectFocusKept(page);

  await tabTo(page, page.getByRole('button', { name: /^Add names/ }).first());
  await keyboard.press('Enter');
  await expectFocusKept(page);
  await tabTo(page, sheet.getByRole('textbox').first());
  await keyboard.insertText(SAMPLE_HOSTS);
  await tabTo(page, sheet.getByRole('button', { name: 'Save' }));
  await keyboard.press('Enter');
  await expect(exportButton(page, 'Export 3 files')).toBeEnabled();
  await expectFocusKept(page);

  await keyboard.press('Control+e');
  await expectFocusKept(page);
  await tabTo(page, sheet.getByRole('button', { name: 'New folder…' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of the new folder' })).toBeFocused();
  await keyboard.type(exportFolder.name);
  await keyboard.press('Enter');
  const use = page.getByRole('button', { name: `Use ${exportFolder.name}` });
  await use.waitFor();
  await expectFocusKept(page);
  await tabTo(page, use);
  await keyboard.press('Enter');

  const agree = page.getByRole('checkbox', { name: /^I agree/ });
  await agree.waitFor();
  await expectFocusKept(page);
  await tabTo(page, agree);
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Write 3 files' }));
  await keyboard.press('Enter');
  // What was done last is read first.
  await expect(voice(page)).toHaveText('Written, read back: the same bytes as planned');
  await expect(voice(page)).toBeFocused();
});
