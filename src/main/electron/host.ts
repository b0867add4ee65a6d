/** Electron as a host: what it lends to the product. */
import { app, type BrowserWindow, clipboard, powerMonitor } from 'electron';
import { VERSION } from '#app/version.ts';
import type { About } from '#shared/about.ts';
import type { Host } from '../bridge/host.ts';
import { languageOf } from '#words/language.ts';
import { windowWordsFor } from '#words/window.ts';
import { makeDialogs } from './dialogs.ts';
import { setMenu } from './menu.ts';

const OFFLINE: About['offline'] = [
  'names-never-resolve',
  'no-proxy',
  'only-own-files',
  'no-peer-connections',
  'no-listening-port',
  'nothing-kept',
];

/** @param refused addresses that the session refused; it grows */
export function makeHost(window: BrowserWindow, refused: readonly string[]): Host {
  let chosen: string | null = null;
  const words = () => windowWordsFor(languageOf(chosen ?? undefined, ...app.getPreferredSystemLanguages()));
  return {
    about: () => ({
      host: 'electron',
      version: VERSION,
      browser: `Electron/${process.versions.electron} Chrome/${process.versions.chrome}`,
      node: process.versions.node,
      crypto: process.versions.openssl ?? '',
      offline: OFFLINE,
      refusedRequests: refused.length,
      sandboxed: !app.commandLine.hasSwitch('no-sandbox'),
      forcedExtensions: [],
    }),
    ...makeDialogs(window, words),
    folders: null,
    send(event, payload) {
      if (!window.isDestroyed()) window.webContents.send(event, payload);
    },
    onAway(listener) {
      powerMonitor.on('lock-screen', listener);
      powerMonitor.on('suspend', listener);
    },
    hideFromCapture: (hidden) => window.setContentProtection(hidden),
    async readIn(language) {
      chosen = language;
      if (process.platform === 'darwin') setMenu((await words()).menu);
    },
    async copy(text) {
      await clipboard.writeText(text);
      return true;
    },
    quit: () => app.quit(),
  };
}
