/** Stands in for the module 'electron', whose real one would start a download. It records, and calls nothing back. */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

export class FakeContents extends EventEmitter {
  readonly mainFrame = { url: 'app://certprep/index.html', parent: null };
  readonly setWindowOpenHandler = vi.fn<(handler: () => { action: string }) => void>();
  readonly setWebRTCIPHandlingPolicy = vi.fn();
  readonly send = vi.fn();
}

export class FakeWindow extends EventEmitter {
  static readonly made: FakeWindow[] = [];
  readonly options: unknown;
  readonly webContents = new FakeContents();
  readonly show = vi.fn();
  readonly setContentProtection = vi.fn();
  readonly loadURL = vi.fn(() => Promise.resolve());
  readonly isDestroyed = (): boolean => false;
  constructor(options: unknown) {
    super();
    this.options = options;
    FakeWindow.made.push(this);
  }
}

function fakeSession() {
  return Object.assign(new EventEmitter(), {
    protocol: { handle: vi.fn<(scheme: string, handler: (request: object) => Promise<Response>) => void>() },
    webRequest: { onBeforeRequest: vi.fn<(handler: RequestFilter) => void>() },
    setPermissionRequestHandler: vi.fn<(handler: PermissionRequest) => void>(),
    setPermissionCheckHandler: vi.fn<(handler: () => boolean) => void>(),
    setDevicePermissionHandler: vi.fn<(handler: () => boolean) => void>(),
    setSpellCheckerEnabled: vi.fn(),
  });
}

export type RequestFilter = (details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void;

type PermissionRequest = (contents: object, permission: string, callback: (granted: boolean) => void) => void;

export const session = { fromPartition: vi.fn(fakeSession) };
export const protocol = { registerSchemesAsPrivileged: vi.fn() };
export const dialog = { showOpenDialog: vi.fn(), showSaveDialog: vi.fn() };
export const ipcMain = {
  handle: vi.fn<(channel: string, handler: (event: object, message: unknown) => unknown) => void>(),
};
export const Menu = { setApplicationMenu: vi.fn(), buildFromTemplate: vi.fn((template: unknown) => template) };
export const clipboard = { writeText: vi.fn() };
export const powerMonitor = new EventEmitter();
export const utilityProcess = { fork: vi.fn() };
export const BrowserWindow = FakeWindow;
export const app = Object.assign(new EventEmitter(), {
  enableSandbox: vi.fn(),
  isPackaged: true,
  commandLine: { appendSwitch: vi.fn(), hasSwitch: vi.fn((_name: string) => false) },
  getPreferredSystemLanguages: vi.fn(() => ['en-GB']),
  getPath: vi.fn(() => '/documents'),
  requestSingleInstanceLock: vi.fn(() => true),
  whenReady: vi.fn(() => new Promise<void>(() => undefined)),
  quit: vi.fn(),
  exit: vi.fn(),
});
