/** The browser as a host: what it lends to the product. */
import type { About, ForcedExtension } from '#shared/about.ts';
import type { Host } from '../bridge/host.ts';
import { VERSION } from '#app/version.ts';
import { pathsOf } from './calls.ts';
import type { Session } from './cdp.ts';
import { folderPicker } from './folders.ts';
import type { PageEnd } from './page-end.ts';
import { quietly } from './quietly.ts';
import { makeSaveDialog } from './save.ts';
import type { Server } from './serve.ts';

export interface HostParts {
  readonly root: Session;
  readonly end: PageEnd;
  readonly server: Server;
  /** What the browser calls itself. */
  readonly product: string;
  readonly headless: boolean;
  readonly sandbox: boolean;
  readonly forcedExtensions: readonly ForcedExtension[];
  readonly quit: () => Promise<void>;
}

const OFFLINE: About['offline'] = [
  'names-never-resolve',
  'no-proxy',
  'only-own-files',
  'no-peer-connections',
  'no-listening-port',
  'nothing-kept',
];

export function makeHost({ root, end, server, product, headless, sandbox, forcedExtensions, quit }: HostParts): Host {
  const askSave = makeSaveDialog(root, (address, name) => end.call('saveAs', address, name));
  return {
    // Its dialogs are the browser's own.
    readIn: () => Promise.resolve(),
    about: () => ({
      host: 'browser',
      version: VERSION,
      browser: product,
      node: process.versions.node,
      crypto: process.versions.openssl ?? '',
      offline: OFFLINE,
      refusedRequests: server.refused.length,
      sandboxed: sandbox,
      forcedExtensions,
    }),
    async askFiles() {
      const chosen = await end.call('chooseFiles');
      if (!chosen) return { how: 'cancelled' };
      const paths = await pathsOf(end, chosen.id, chosen.count);
      quietly(end.call('forget', chosen.id));
      return { how: 'chosen', value: paths };
    },
    // No browser tells the path of a chosen folder; a dropped one has it.
    askFolder: () => Promise.resolve({ how: 'none' }),
    // Without a screen nobody is asked: the download would go straight to the preset folder.
    askSave: headless ? () => Promise.resolve({ how: 'none' }) : askSave,
    folders: folderPicker,
    send: (event, payload) => quietly(end.call('emit', event, payload)),
    onAway: () => undefined,
    // No browser offers it.
    hideFromCapture: () => undefined,
    // The page may, on a person's word, where the window has the focus.
    copy: (text) => end.call('copy', text).catch(() => false),
    quit: () => void quit(),
  };
}
