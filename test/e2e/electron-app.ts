/** The program as built, in Electron. Runs only where the binary was fetched. */
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { electronBinary } from '../../scripts/hosts/electron.mjs';
import type { App } from './app.ts';

const ROOT = join(import.meta.dirname, '../..');

/** `kept`: where settings and the person's library lie. */
export async function openElectronApp(kept: string): Promise<App> {
  const executablePath = electronBinary(process.env);
  if (!executablePath) throw new Error('Electron has no binary here: npx install-electron');
  // Without the option Playwright turns the sandbox off on Linux, and it would never be tested. Root can't have it.
  const chromiumSandbox = process.getuid?.() !== 0;
  const app = await _electron.launch({ executablePath, args: [ROOT], chromiumSandbox, env: homeIn(kept) });
  return {
    kind: 'electron',
    page: await app.firstWindow(),
    window: null,
    pathOf: () => null,
    answerFolder: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
      }, path),
    bugs: [],
    close: () => app.close(),
  };
}

/** Each system has its own name for it: settings-folder.ts. */
function homeIn(folder: string): Record<string, string> {
  return { ...(process.env as Record<string, string>), APPDATA: folder, XDG_CONFIG_HOME: folder };
}
