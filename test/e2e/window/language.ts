import type { Page } from '@playwright/test';

/** Has the page read another language from now on, as when that of the computer changes. */
export async function readIn(page: Page, language: string): Promise<void> {
  await page.evaluate(`
    Object.defineProperty(navigator, 'languages', { value: [${JSON.stringify(language)}], configurable: true });
    dispatchEvent(new Event('languagechange'));
  `);
  await page.locator(`html[lang="${language.slice(0, 2)}"]`).waitFor();
}
