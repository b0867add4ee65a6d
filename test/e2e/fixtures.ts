/** What every spec of the window starts from, and what it must not leave behind. */
import { expect, test as base } from '@playwright/test';
import type { App, HostKind } from './app.ts';
import { openBrowserApp } from './browser-app.ts';
import { openElectronApp } from './electron-app.ts';

interface Options {
  /** Which host; set by the project. */
  readonly kind: HostKind;
  /** The spec means to provoke refusals. */
  readonly hostile: boolean;
}

export const test = base.extend<Options & { app: App }>({
  kind: ['chromium', { option: true }],
  hostile: [false, { option: true }],
  app: async ({ kind, hostile }, use, info) => {
    const folder = info.outputPath('kept');
    const app = await (kind === 'electron'
      ? openElectronApp(folder)
      : openBrowserApp({ kept: { folder, pack: null } }));
    try {
      // The page was there before the test could listen: once more, so that complaints at its start are heard.
      await app.page.reload();
      await app.page.getByRole('contentinfo').waitFor();
      await use(app);
      if (!hostile) expect(await complaints(app)).toEqual([]);
      expect(app.bugs).toEqual([]);
    } finally {
      await app.close();
    }
  },
});

/** Chromium 156 does not know the directive; it stands in the policy for those that do. */
const UNKNOWN_DIRECTIVE = "Unrecognized Content-Security-Policy directive 'webrtc'.";

/** Refused requests, and errors of the page: what its policy refused is among them. */
export async function complaints(app: App): Promise<readonly string[]> {
  const said = app.page.isClosed() ? [] : await app.page.consoleMessages();
  const errors = said.filter((message) => message.type() === 'error').map((message) => message.text());
  return [...(app.window?.refused ?? []), ...errors.filter((text) => text !== UNKNOWN_DIRECTIVE)];
}
