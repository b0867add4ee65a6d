/** Where a policy forces extensions on the browser, no password crosses until a person accepts it. */
import { expect, test, vi } from 'vitest';
import { makeBridge } from '#main/bridge/bridge.ts';
import { makeProduct } from '#main/bridge/product.ts';
import { fakeWorkers } from '#test/support/fake-workers.ts';
import { fakeHost } from './fake-host.ts';

const forcedExtensions = [{ id: 'a'.repeat(32), policy: '/etc/x.json' }];
const REFUSED = { ok: false, failure: { code: 'EXTENSIONS_FORCED', facts: { count: 1 } } };

function setUp(forced: typeof forcedExtensions) {
  const hideFromCapture = vi.fn();
  const about = { ...fakeHost().about(), forcedExtensions: forced };
  const host = fakeHost({ about: () => about, hideFromCapture });
  const { handlers } = makeProduct(host, fakeWorkers(true).launch, () => undefined);
  const bridge = makeBridge(handlers, 'app://certprep', () => undefined);
  const sender = { url: 'app://certprep/', top: true };
  const call = (name: string, argument: unknown = null): Promise<unknown> =>
    bridge({ sender, name, argument, paths: null });
  return { call, hideFromCapture };
}

const order = (password: string | null): object => ({
  bundle: 'bundle-1',
  folder: 'place-1',
  password,
  consent: true,
  replace: false,
});

test('every call with a password in it is refused, by name, until it is accepted', async () => {
  const { call } = setUp(forcedExtensions);
  expect(await call('about')).toMatchObject({ value: { forcedExtensions, extensionsAccepted: false } });
  expect(await call('unlock', { password: 'x', file: null })).toEqual(REFUSED);
  expect(await call('newPassword', { kind: 'words' })).toEqual(REFUSED);
  expect(await call('export', order('x'))).toEqual(REFUSED);
  expect(await call('export', order(null))).toMatchObject({ failure: { code: 'PLACE_UNKNOWN' } });

  await call('acceptExtensions');
  expect(await call('about')).toMatchObject({ value: { extensionsAccepted: true } });
  expect(await call('unlock', { password: 'x', file: null })).toMatchObject({ ok: true });
  expect(await call('newPassword', { kind: 'words' })).toMatchObject({ ok: true });
});

test('without forced extensions nothing stands in the way', async () => {
  const { call } = setUp([]);
  expect(await call('unlock', { password: 'x', file: null })).toMatchObject({ ok: true });
});

test('while a password is on the screen, the host is told to keep it out of pictures', async () => {
  const { call, hideFromCapture } = setUp([]);
  await call('secretShown', { shown: true });
  await call('secretShown', { shown: false });
  expect(hideFromCapture.mock.calls).toEqual([[true], [false]]);
});
