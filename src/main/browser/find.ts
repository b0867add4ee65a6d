/** Looks for an installed Chrome, Edge or Chromium: in fixed places only, so that PATH decides nothing. */
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Debian's /usr/bin/chromium is a script that adds flags of its own, so the program behind it is started. Snap and
 * Flatpak are not listed: their browsers can't see our profile and may not pass the pipe on.
 */
const LINUX = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/usr/lib/chromium-browser/chromium-browser',
  '/opt/microsoft/msedge/msedge',
];

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
];

/** Where to look, in order. CERTPREP_BROWSER comes alone: who names a browser wants that one or none. */
export function candidates(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  const named = environment['CERTPREP_BROWSER'];
  if (named) return [named];
  if (platform === 'darwin') {
    const folders = ['/Applications', join(environment['HOME'] ?? '', 'Applications')];
    return folders.flatMap((folder) => MAC.map((path) => join(folder, path)));
  }
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    return folders.flatMap((folder) => (folder ? WINDOWS.map((path) => join(folder, path)) : []));
  }
  return LINUX;
}

/** The first that is there and may be run; null when there is none. */
export async function findBrowser(platform: NodeJS.Platform, environment: Environment): Promise<string | null> {
  for (const path of candidates(platform, environment)) {
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return path;
  }
  return null;
}
