/** The built preload of Electron, run as a sandboxed one is: one file, and nothing to require but 'electron'. */
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { CALL_NAMES, EVENT_NAMES } from '#shared/contract.ts';

const ROOT = join(import.meta.dirname, '../..');

/** As scripts/build/window.mjs makes it. */
function bundle(): string {
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['src/preload/electron.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    external: ['electron'],
  });
  return outputFiles[0]?.text ?? '';
}

type Api = Readonly<Record<string, (argument?: unknown) => unknown>>;

class File {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
}

function run() {
  const required: string[] = [];
  const electron = {
    contextBridge: { exposeInMainWorld: vi.fn(), executeInMainWorld: vi.fn() },
    ipcRenderer: { invoke: vi.fn(), on: vi.fn(), removeListener: vi.fn() },
    webUtils: { getPathForFile: (file: File) => file.path },
  };
  const require = (name: string): unknown => {
    required.push(name);
    return name === 'electron' ? electron : undefined;
  };
  const window = { addEventListener: vi.fn() };
  runInContext(bundle(), createContext({ require, window, File, module: { exports: {} } }));
  const [key, api] = electron.contextBridge.exposeInMainWorld.mock.calls[0] as [string, Api];
  return { required, electron, key, api, window };
}

test('it requires electron alone and exposes exactly the contract', () => {
  const { required, key, api } = run();
  expect(new Set(required)).toEqual(new Set(['electron']));
  expect(key).toBe('certprep');
  const events = EVENT_NAMES.map((name) => `on${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  expect(Reflect.ownKeys(api)).toEqual([...CALL_NAMES, ...events]);
  expect(Object.isFrozen(api)).toBe(true);
});

test('a call carries its name and its argument, files their paths', () => {
  const { api, electron } = run();
  api['about']?.();
  api['chooseFolder']?.({ purpose: 'read' });
  api['dropped']?.([new File('/a'), '/etc/passwd', new File('')]);
  api['dropped']?.('/etc/passwd');
  expect(JSON.parse(JSON.stringify(electron.ipcRenderer.invoke.mock.calls))).toEqual([
    ['call', { name: 'about', argument: null }],
    ['call', { name: 'chooseFolder', argument: { purpose: 'read' } }],
    ['call', { name: 'dropped', paths: ['/a', ''] }],
    ['call', { name: 'dropped', paths: [] }],
  ]);
});

test('an event is passed on without the object that came with it', () => {
  const { api, electron } = run();
  const seen = vi.fn();
  const stop = api['onRevision']?.(seen) as () => void;
  const [name, forward] = electron.ipcRenderer.on.mock.calls[0] as [string, (...values: unknown[]) => void];
  expect(name).toBe('revision');
  forward({ sender: electron.ipcRenderer }, { rev: 1 });
  expect(seen).toHaveBeenCalledExactlyOnceWith({ rev: 1 });
  stop();
  expect(electron.ipcRenderer.removeListener).toHaveBeenCalledExactlyOnceWith('revision', forward);
});

test('what interception does not see is taken from the page’s world', () => {
  const { electron } = run();
  const [{ func, args }] = electron.contextBridge.executeInMainWorld.mock.calls[0] as [
    { func: (names: readonly string[]) => void; args: [readonly string[]] },
  ];
  // As Electron does: by its text alone.
  const world = createContext({ WebSocket: 1, RTCPeerConnection: 1, kept: 1 });
  runInContext(`(${String(func)})(${JSON.stringify(args[0])})`, world);
  expect(Object.keys(world)).toEqual(['kept']);
});
