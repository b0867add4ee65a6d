/** The boot of the program in Electron: what comes before `ready`, what is refused, and the window at its end. */
import { expect, test, vi } from 'vitest';
import type * as electronModule from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
vi.mock('#main/page/files.ts', () => ({ readPageFiles: () => Promise.resolve(new Map()) }));

const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);

type Electron = typeof electronModule;

// The whole program is loaded each time.
vi.setConfig({ testTimeout: 300_000 });

/** Runs main.ts anew, on an Electron that was prepared for it. */
async function boot(prepare: (electron: Electron) => void): Promise<Electron> {
  vi.resetModules();
  vi.clearAllMocks();
  // The fake itself stays the same one.
  const electron = (await import('electron')) as unknown as Electron;
  electron.app.removeAllListeners();
  electron.FakeWindow.made.length = 0;
  prepare(electron);
  await import('#main/electron/main.ts');
  return electron;
}

test('the process is locked before Electron is ready, and only then there is a window', async () => {
  let ready: () => void = () => undefined;
  const electron = await boot(({ app }) => app.whenReady.mockReturnValue(new Promise((resolve) => (ready = resolve))));
  const { made } = electron.FakeWindow;
  expect(electron.app.enableSandbox).toHaveBeenCalledOnce();
  expect(electron.protocol.registerSchemesAsPrivileged).toHaveBeenCalledOnce();
  expect(electron.session.fromPartition).not.toHaveBeenCalled();
  expect(made).toEqual([]);

  ready();
  const isLoaded = (): void => expect(made[0]?.loadURL).toHaveBeenCalledExactlyOnceWith('app://certprep/');
  await vi.waitFor(isLoaded, { timeout: 120_000 });
  expect(electron.ipcMain.handle).toHaveBeenCalledExactlyOnceWith('call', expect.any(Function));
  electron.app.emit('window-all-closed');
  expect(electron.app.quit).toHaveBeenCalledOnce();
});

test('a second start ends, and leaves the window to the first', async () => {
  const { app } = await boot((electron) => electron.app.requestSingleInstanceLock.mockReturnValueOnce(false));
  expect(app.quit).toHaveBeenCalledOnce();
  expect(app.whenReady).not.toHaveBeenCalled();
});

test.each([
  [true, 1000, '', false],
  [true, 0, '1', false],
  [false, 1000, '', false],
  [false, 1000, '1', false],
  [false, 0, '', false],
  [false, 0, '1', true],
])('without its sandbox, packaged: %o, as user %i and told %o, it starts: %o', async (packaged, uid, told, starts) => {
  vi.spyOn(process, 'getuid').mockReturnValue(uid);
  vi.stubEnv('CERTPREP_NO_SANDBOX', told);
  const { app } = await boot((electron) => {
    electron.app.isPackaged = packaged;
    electron.app.commandLine.hasSwitch.mockImplementation((name) => name === 'no-sandbox');
  });
  expect(app.exit.mock.calls).toEqual(starts ? [] : [[1]]);
  expect(app.whenReady).toHaveBeenCalledTimes(starts ? 1 : 0);
  if (!starts) expect(said).toHaveBeenLastCalledWith(expect.stringContaining('does not run without the sandbox'));
});
