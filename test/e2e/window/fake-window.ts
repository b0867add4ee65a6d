/** A fixture that opens the built window on a fake main, for states that real files don't reach at will. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { prepare } from '#main/browser/prepare.ts';
import type { FakeStateName } from '#test/renderer/fake-states.ts';
import { openFakeWindow } from '#test/renderer/fake-window.ts';
import { test as base } from './export-folder.ts';

export const test = base.extend<
  { openFake: (state: FakeStateName, zoom?: number) => Promise<Page> },
  { plain: Browser }
>({
  plain: [
    async ({}, use) => {
      const start = await prepare(
        { CERTPREP_HEADLESS: '1', ...process.env },
        process.platform,
        process.getuid?.() === 0,
      );
      if ('code' in start) throw new Error(`No browser here: ${start.code}`);
      const browser = await chromium.launch({ executablePath: start.executable, chromiumSandbox: start.sandbox });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  openFake: async ({ plain }, use) => {
    const pages: Page[] = [];
    await use(async (state, zoom) => {
      const page = await openFakeWindow(plain, state, zoom);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.close();
  },
});
