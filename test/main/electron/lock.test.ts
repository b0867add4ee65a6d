/** Electron hardening, as far as a fake can show it. */
import { expect, test, vi } from 'vitest';
import { lockProcess } from '#main/electron/lock-process.ts';
import { lockSession } from '#main/electron/lock-session.ts';
import { makeWindow } from '#main/electron/window.ts';
import { HEADERS } from '#main/page/headers.ts';
import * as electron from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

/** Node's own would ask node:crypto for things the guard refuses; Electron's does not come from there. */
class FakeResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly #body: Uint8Array | null;
  constructor(
    body: Uint8Array | null,
    { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> },
  ) {
    this.status = status;
    this.headers = new Map(Object.entries(headers));
    this.#body = body;
  }
  text(): Promise<string> {
    return Promise.resolve(Buffer.from(this.#body ?? []).toString());
  }
}
vi.stubGlobal('Response', FakeResponse);

test('before ready: sandbox, scheme, no names, no proxy', () => {
  lockProcess();
  expect(electron.app.enableSandbox).toHaveBeenCalledOnce();
  expect(electron.protocol.registerSchemesAsPrivileged).toHaveBeenCalledExactlyOnceWith([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  expect(electron.app.commandLine.appendSwitch.mock.calls).toEqual([
    ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ['no-proxy-server'],
  ]);
});

test('every page is kept from leaving and from opening anything', () => {
  const contents = new electron.FakeContents();
  electron.app.emit('web-contents-created', {}, contents);
  for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']) {
    const preventDefault = vi.fn();
    contents.emit(name, { preventDefault });
    expect(preventDefault, name).toHaveBeenCalledOnce();
  }
  expect(contents.setWindowOpenHandler.mock.calls[0]?.[0]()).toEqual({ action: 'deny' });
  expect(contents.setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp');
});

test('the session is in memory, serves the build alone and grants nothing', async () => {
  const body = Buffer.from('<!doctype html><html lang="en">');
  const files = new Map([['/index.html', { type: 'text/html', body }]]);
  const { refused } = lockSession(files, () => Promise.resolve({ theme: 'dark', language: 'ja', isFresh: true }));
  expect(electron.session.fromPartition).toHaveBeenCalledExactlyOnceWith('window');
  const own = electron.session.fromPartition.mock.results[0]?.value as ReturnType<
    typeof electron.session.fromPartition
  >;

  const [scheme, serve] = own.protocol.handle.mock.calls[0] ?? [];
  expect(scheme).toBe('app');
  const page = await serve?.({ method: 'GET', url: 'app://certprep/' });
  expect(await page?.text()).toBe('<!doctype html><html data-theme="dark" data-language="ja" data-fresh lang="en">');
  expect(page?.headers.get('content-security-policy')).toBe(HEADERS['content-security-policy']);
  for (const url of ['app://certprep/../../etc/passwd', 'app://other/']) {
    expect((await serve?.({ method: 'GET', url }))?.status).toBe(404);
  }

  const filter = own.webRequest.onBeforeRequest.mock.calls[0]?.[0];
  const cancelled = (url: string): boolean => {
    const answers: boolean[] = [];
    filter?.({ url }, ({ cancel }) => answers.push(cancel));
    return answers[0] ?? false;
  };
  expect(cancelled('app://certprep/index.html')).toBe(false);
  const out = ['https://example.com/', 'file:///etc/passwd', 'ws://127.0.0.1/', 'app://certprep.example/', 'data:,x'];
  for (const url of out) expect(cancelled(url), url).toBe(true);
  expect(refused).toEqual(['app://certprep/../../etc/passwd', 'app://other/', ...out]);

  const answer = vi.fn();
  own.setPermissionRequestHandler.mock.calls[0]?.[0]({}, 'media', answer);
  expect(answer).toHaveBeenCalledExactlyOnceWith(false);
  for (const handler of [own.setPermissionCheckHandler, own.setDevicePermissionHandler]) {
    expect(handler.mock.calls[0]?.[0]()).toBe(false);
  }
  expect(own.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
  const preventDefault = vi.fn();
  own.emit('will-download', { preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
});

test('the window has every protection there is, and shows itself when it is drawn', () => {
  const window = makeWindow({} as never, '/out/preload/electron.cjs') as unknown as electron.FakeWindow;
  expect(window.options).toMatchObject({
    show: false,
    webPreferences: {
      preload: '/out/preload/electron.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    },
  });
  expect(window.show).not.toHaveBeenCalled();
  window.emit('ready-to-show');
  expect(window.show).toHaveBeenCalledOnce();
});
