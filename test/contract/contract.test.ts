/** The contract, held by Electron's adapter on a fake Electron, and by the fake main that the window is drawn on. */
import { describe, test, vi } from 'vitest';
import { makeBridge } from '#main/bridge/bridge.ts';
import { makeProduct } from '#main/bridge/product.ts';
import { carryCalls } from '#main/electron/calls.ts';
import { makeHost } from '#main/electron/host.ts';
import type { Api } from '#shared/contract.ts';
import { makeFakeApi } from '#test/renderer/fake-api.ts';
import { FAKE_STATES } from '#test/renderer/fake-states.ts';
import { fakeWorkers } from '#test/support/fake-workers.ts';
import { freshFolder } from '#test/support/folder.ts';
import * as electron from '#test/main/electron/fake-electron.ts';
import { makeApi } from '../../src/preload/api.ts';
import { type Client, CLAUSES, type Listener } from './clauses.ts';

vi.mock('electron', () => import('#test/main/electron/fake-electron.ts'));

/** `change` is told, and waited for, by the number of the last revision. */
function clientOf(api: Api<never>, change: () => Promise<unknown>): Client {
  const functions = api as unknown as Readonly<Record<string, (argument: unknown) => Promise<never>>>;
  return {
    names: () => Promise.resolve(Object.keys(api)),
    call: (name, argument) => functions[name]?.(argument) ?? Promise.reject(new Error(`no ${name}`)),
    async heard(once) {
      const numbers: number[] = [];
      const stop = api.onRevision(({ rev }) => numbers.push(rev));
      await once();
      stop();
      await once();
      return numbers;
    },
    change: () =>
      new Promise<void>((resolve, reject) => {
        const stop = api.onRevision(() => {
          stop();
          resolve();
        });
        change().catch(reject);
      }),
  };
}

/** All but Electron itself: the preload's functions, the calls as they are carried, the bridge, the product and its host. */
function electronClient(): Client {
  const window = new electron.FakeWindow({});
  const { handlers } = makeProduct(makeHost(window as never, []), fakeWorkers(true).launch, () => undefined, {
    folder: freshFolder(),
    pack: null,
  });
  carryCalls(
    window.webContents as never,
    makeBridge(handlers, 'app://certprep', () => undefined),
  );
  const handler = electron.ipcMain.handle.mock.calls.at(-1)?.[1];
  const invoke = (message: object) =>
    Promise.resolve(handler?.({ senderFrame: window.webContents.mainFrame }, message)) as Promise<never>;
  const listeners = new Set<Listener>();
  window.webContents.send.mockImplementation((_event: string, payload: Parameters<Listener>[0]) => {
    for (const listener of listeners) listener(payload);
  });
  const api = makeApi({
    call: (name, argument) => invoke({ name, argument }),
    hand: (name) => invoke({ name, paths: [] }),
    on(_event, listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return clientOf(api, () => api.newBundle());
}

function fakeClient(): Client {
  const state = FAKE_STATES['ready-pem'];
  let rev = 1;
  const everything = () => Promise.resolve({ ok: true, value: { rev, upsert: state.rows, remove: [] } } as const);
  const api = makeFakeApi({ ...state, answers: { everything } });
  const { tell, ...asSeen } = api;
  return clientOf(asSeen, () => {
    tell({ rev: ++rev, upsert: [], remove: [] });
    return Promise.resolve();
  });
}

describe.each([
  ['Electron’s adapter', electronClient],
  ['the fake main', fakeClient],
])('%s', (_, open) => {
  const client = open();
  test.each(Object.entries(CLAUSES))('%s', (_clause, holds) => holds(client));
});
