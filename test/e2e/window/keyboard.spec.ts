import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { applianceFiles, dropFiles, passwordFor, readyAppliance, voice } from './steps.ts';

test('F6 goes round the areas and comes back to where one was', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  const areaOf = 'document.activeElement.closest("[data-area]")?.dataset.area';
  await page.locator('[data-target]').focus();
  const seen: unknown[] = [];
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('F6');
    seen.push(await page.evaluate(areaOf));
  }
  expect(seen).toEqual(['received', 'bundle', 'hand-over']);
  await expect(page.locator('[data-target]')).toBeFocused();
});

test('a locked file is opened without the mouse, and spaces and arrows stay in its field', async ({ app }, info) => {
  const { page } = app;
  await dropFiles(page, applianceFiles(info.outputPath()));
  await page.keyboard.press('Control+u');
  await expect(passwordFor(page, 'prod.key')).toBeFocused();
  await page.keyboard.type('a b c');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('x');
  await expect(passwordFor(page, 'prod.key')).toHaveValue('a b xc');
});

test('Escape closes a sheet, and the focus goes back to what opened it', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  const edit = page.getByRole('button', { name: 'Edit list…' }).first();
  await edit.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(edit).toBeFocused();
});

test('a drop onto an open sheet is refused, and says so', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await page.getByRole('button', { name: 'Edit list…' }).first().click();
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'x.pem'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  })()`);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Close this first; then drop the files again.')).toBeVisible();
});

test('pasted text is not read; a pasted key is named as such', async ({ app }, info) => {
  const { page } = app;
  await dropFiles(page, applianceFiles(info.outputPath()));
  await voice(page).focus();
  const paste = (text: string): Promise<unknown> =>
    page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ${JSON.stringify(text)});
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    })()`);
  await paste('-----BEGIN CERTIFICATE-----');
  await expect(page.getByText('Pasted text isn’t read.')).toBeVisible();
  await paste('-----BEGIN PRIVATE KEY-----');
  await expect(page.getByText('A private key was on the clipboard')).toBeVisible();
});
