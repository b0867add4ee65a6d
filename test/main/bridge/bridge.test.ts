/** Every call goes through one gate; here each bar of it is tried. */
import { expect, test, vi } from 'vitest';
import { type Bridge, type Handlers, makeBridge, MAX_CALL } from '#main/bridge/bridge.ts';
import { makeProduct } from '#main/bridge/product.ts';
import { MAX_FILES } from '#main/bridge/fields.ts';
import { CALL_NAMES } from '#shared/contract.ts';
import { fakeWorkers } from '#test/support/fake-workers.ts';
import { fakeHost } from './fake-host.ts';

const ORIGIN = 'app://certprep';
const sender = { url: `${ORIGIN}/index.html`, top: true };

const handlersOf = (parts: Parameters<typeof fakeHost>[0] = {}): Handlers =>
  makeProduct(fakeHost(parts), fakeWorkers(true).launch, () => undefined).handlers;

function setUp(parts: Parameters<typeof fakeHost>[0] = {}): { bridge: Bridge; onBug: ReturnType<typeof vi.fn> } {
  const onBug = vi.fn();
  return { bridge: makeBridge(handlersOf(parts), ORIGIN, onBug), onBug };
}

const refused = (reason: string): object => ({ ok: false, failure: { code: 'CALL_REFUSED', facts: { reason } } });
const none = { argument: null, paths: null };

test.each([
  { url: null, top: true },
  { url: '', top: true },
  { url: 'app://other/index.html', top: true },
  { url: 'https://certprep/', top: true },
  { url: 'about:blank', top: true },
  { url: 'app://certprep.example/', top: true },
  { url: `${ORIGIN}/`, top: false },
])('a sender that is not the window is refused: %o', async (other) => {
  expect(await setUp().bridge({ sender: other, name: 'about', ...none })).toEqual(refused('sender'));
});

test.each(['', 'constructor', '__proto__', 'toString', 'About', null, 1, ['about']])(
  'a name that is not in the contract is refused: %o',
  async (name) => {
    expect(await setUp().bridge({ sender, name, ...none })).toEqual(refused('name'));
  },
);

test('what is too large, or has no end, is refused', async () => {
  const circle: unknown[] = [];
  circle.push(circle);
  for (const argument of ['x'.repeat(MAX_CALL), circle]) {
    expect(await setUp().bridge({ sender, name: 'about', argument, paths: null })).toEqual(refused('size'));
  }
});

test.each([
  ['about', 1],
  ['about', {}],
  ['about', undefined],
  ['chooseFolder', { purpose: 'write' }],
  ['chooseFolder', { purpose: 'read', path: '/' }],
  ['chooseSave', { name: '' }],
  ['chooseSave', { name: 'x'.repeat(256) }],
  ['listFolder', { folder: 1 }],
  ['makeFolder', { parent: 'place-1' }],
])('%s refuses %o', async (name, argument) => {
  expect(await setUp().bridge({ sender, name, argument, paths: null })).toEqual(refused('argument'));
});

test('no argument is ever taken for a path', async () => {
  const { bridge } = setUp();
  const forged = await bridge({ sender, name: 'dropped', argument: ['/etc/passwd'], paths: null });
  expect(forged).toEqual(refused('argument'));
  const tooMany = Array<string>(MAX_FILES + 1).fill('');
  expect(await bridge({ sender, name: 'dropped', argument: null, paths: tooMany })).toEqual(refused('argument'));
});

test('paths become ids, and files without a path are counted only', async () => {
  const answer = await setUp().bridge({ sender, name: 'dropped', argument: null, paths: ['/a/b.pem', '', '/a/b.pem'] });
  const place = { id: 'place-1', name: 'b.pem' };
  expect(answer).toEqual({ ok: true, value: { places: [place, place], notOnDisk: 1 } });
});

test('what a handler throws stays in main', async () => {
  const bug = new Error('the key is 42');
  const askFiles = (): never => {
    throw bug;
  };
  const { bridge, onBug } = setUp({ askFiles });
  const answer = await bridge({ sender, name: 'chooseFiles', ...none });
  expect(answer).toEqual({ ok: false, failure: { code: 'INTERNAL', facts: {} } });
  expect(onBug).toHaveBeenCalledExactlyOnceWith(bug);
});

test('every call of the contract has a handler', () => {
  expect(Object.keys(handlersOf()).toSorted()).toEqual([...CALL_NAMES].toSorted());
});
