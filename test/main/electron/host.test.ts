/** What Electron lends to the product: calls, dialogs, events, workers. */
import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeBridge } from '#main/bridge/bridge.ts';
import { makeProduct } from '#main/bridge/product.ts';
import { carryCalls } from '#main/electron/calls.ts';
import { makeHost } from '#main/electron/host.ts';
import { setMenu } from '#main/electron/menu.ts';
import { utilityWorker } from '#main/electron/utility-worker.ts';
import { window as japanese } from '#words/ja/window/window.ts';
import { fakeWorkers } from '#test/support/fake-workers.ts';
import * as electron from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
beforeEach(() => vi.clearAllMocks());

function setUp() {
  const window = new electron.FakeWindow({});
  const host = makeHost(window as never, []);
  const { handlers } = makeProduct(host, fakeWorkers(true).launch, () => undefined);
  carryCalls(
    window.webContents as never,
    makeBridge(handlers, 'app://certprep', () => undefined),
  );
  const handler = electron.ipcMain.handle.mock.calls.at(-1)?.[1];
  const call = (message: unknown, senderFrame: unknown = window.webContents.mainFrame) =>
    handler?.({ senderFrame }, message);
  return { window, host, call };
}

const SENDER_REFUSED = { ok: false, failure: { code: 'CALL_REFUSED', facts: { reason: 'sender' } } };

test('only the window’s own top frame is answered', async () => {
  const { call, window } = setUp();
  expect(await call({ name: 'about' })).toMatchObject({ ok: true, value: { host: 'electron' } });
  const { mainFrame } = window.webContents;
  for (const frame of [null, { ...mainFrame }, { ...mainFrame, parent: mainFrame }]) {
    expect(await call({ name: 'about' }, frame)).toEqual(SENDER_REFUSED);
  }
  mainFrame.url = 'https://example.com/';
  expect(await call({ name: 'about' })).toEqual(SENDER_REFUSED);
});

test('a message that is not the preload’s is refused', async () => {
  const { call } = setUp();
  for (const message of [null, undefined, 'about', 1, [], { name: 'dropped', argument: ['/etc/passwd'] }]) {
    expect(await call(message)).toMatchObject({ ok: false, failure: { code: 'CALL_REFUSED' } });
  }
  const { places } = ((await call({ name: 'dropped', paths: ['/a.pem'] })) as { value: { places: unknown } }).value;
  expect(places).toEqual([{ id: 'place-1', name: 'a.pem' }]);
});

test('dialogs begin where the last one ended', async () => {
  const { host } = setUp();
  electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/in/a.pem', '/in/b.key'] });
  expect(await host.askFiles()).toEqual({ how: 'chosen', value: ['/in/a.pem', '/in/b.key'] });
  electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/out'] });
  expect(await host.askFolder('export')).toEqual({ how: 'chosen', value: '/out' });
  electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: '/out/a.csr' });
  expect(await host.askSave('a.csr')).toEqual({ how: 'chosen', value: '/out/a.csr' });
  const [files, folder] = electron.dialog.showOpenDialog.mock.calls.map(([, options]) => options as unknown);
  expect(files).toMatchObject({ properties: ['openFile', 'multiSelections'], defaultPath: '/documents' });
  expect(folder).toMatchObject({ properties: ['openDirectory', 'createDirectory'], defaultPath: '/in' });
  expect(electron.dialog.showSaveDialog.mock.calls[0]?.[1]).toMatchObject({ defaultPath: '/out/a.csr' });
});

test('a dialog that is closed chose nothing', async () => {
  const { host } = setUp();
  electron.dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] });
  electron.dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
  for (const asked of [host.askFiles(), host.askFolder('read'), host.askSave('a')]) {
    expect(await asked).toEqual({ how: 'cancelled' });
  }
});

test('events go to the window, a locked screen is told, quit quits', () => {
  const { host, window } = setUp();
  const revision = { rev: 1, upsert: [], remove: [] };
  host.send('revision', revision);
  expect(window.webContents.send).toHaveBeenCalledExactlyOnceWith('revision', revision);
  const away = vi.fn();
  host.onAway(away);
  electron.powerMonitor.emit('lock-screen');
  electron.powerMonitor.emit('suspend');
  expect(away).toHaveBeenCalledTimes(2);
  host.hideFromCapture(true);
  expect(window.setContentProtection).toHaveBeenCalledExactlyOnceWith(true);
  host.quit();
  expect(electron.app.quit).toHaveBeenCalledOnce();
});

test('the menu of macOS is in the language that is read', () => {
  setMenu(null);
  expect(electron.Menu.setApplicationMenu).toHaveBeenLastCalledWith(null);
  setMenu(japanese.menu);
  const menus = electron.Menu.setApplicationMenu.mock.lastCall?.[0] as { label: string; submenu: object[] }[];
  expect(menus.map(({ label }) => label)).toEqual(['CertPrep', '編集', 'ウインドウ']);
  expect(menus[1]?.submenu).toContainEqual({ role: 'paste', label: 'ペースト' });
});

test('dialogs are titled in the language that was chosen, from then on', async () => {
  const { call, host } = setUp();
  electron.dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] });
  await host.askFolder('export');
  await host.readIn('ja-JP');
  await host.askFolder('export');
  await host.readIn(null);
  await call({ name: 'chooseFiles' });
  const titles = electron.dialog.showOpenDialog.mock.calls.map(([, { title }]) => title as unknown);
  expect(titles).toEqual(['Choose a folder to write to', japanese.folders.title.export, 'Add files']);
});

test('a worker is a utility process without our environment', () => {
  const child = Object.assign(new EventEmitter(), { postMessage: vi.fn(), kill: vi.fn() });
  electron.utilityProcess.fork.mockReturnValue(child);
  const worker = utilityWorker('/out/main/worker.js', 64);
  expect(electron.utilityProcess.fork).toHaveBeenCalledExactlyOnceWith(
    '/out/main/worker.js',
    [],
    expect.objectContaining({ env: {}, stdio: 'ignore', execArgv: ['--max-old-space-size=64'] }),
  );
  const [came, ended] = [vi.fn(), vi.fn()];
  worker.onMessage(came);
  worker.onEnd(ended);
  worker.send({ id: 1 });
  child.emit('message', { id: 1 });
  expect(child.postMessage).toHaveBeenCalledExactlyOnceWith({ id: 1 });
  expect(came).toHaveBeenCalledExactlyOnceWith({ id: 1 });
  child.emit('exit', 134);
  expect(ended).toHaveBeenCalledExactlyOnceWith('memory');
});

test('a worker that is killed from here tells nobody', () => {
  const child = Object.assign(new EventEmitter(), { postMessage: vi.fn(), kill: vi.fn() });
  electron.utilityProcess.fork.mockReturnValue(child);
  const worker = utilityWorker('/out/main/worker.js');
  const ended = vi.fn();
  worker.onEnd(ended);
  worker.kill();
  child.emit('exit', 15);
  expect(child.kill).toHaveBeenCalledOnce();
  expect(ended).not.toHaveBeenCalled();
});
