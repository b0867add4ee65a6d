import type { Host } from '#main/bridge/host.ts';

/** A host without a window, whose every dialog is cancelled. */
export function fakeHost(parts: Partial<Host> = {}): Host {
  return {
    about: () => ({
      host: 'browser',
      version: '0',
      browser: 'none',
      node: '0',
      crypto: '0',
      offline: [],
      refusedRequests: 0,
      sandboxed: true,
      forcedExtensions: [],
    }),
    askFiles: () => Promise.resolve({ how: 'cancelled' }),
    askFolder: () => Promise.resolve({ how: 'cancelled' }),
    askSave: () => Promise.resolve({ how: 'cancelled' }),
    folders: null,
    send: () => undefined,
    onAway: () => undefined,
    hideFromCapture: () => undefined,
    readIn: () => Promise.resolve(),
    copy: () => Promise.resolve(true),
    quit: () => undefined,
    ...parts,
  };
}
