/**
 * Every call of the contract with what no window of ours would send. Whatever it is: a typed answer, never INTERNAL, never
 * a throw, nothing on disk. The calls come from the contract and the abuse from the shape of a good argument, so that a
 * new call, or a new field of one, is covered without a line here.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderPicker } from '#main/browser/folders.ts';
import { type Bridge, makeBridge, MAX_CALL } from '#main/bridge/bridge.ts';
import { makeProduct, type Product } from '#main/bridge/product.ts';
import { parseArgument } from '#main/bridge/schemas.ts';
import { CALLS } from '#shared/contract.ts';
import type { Failure } from '#shared/failure.ts';
import type { Result } from '#shared/result.ts';
import { fakeWorkers } from '#test/support/fake-workers.ts';
import { freshFolder } from '#test/support/folder.ts';
import { fakeHost } from './fake-host.ts';
import { type Sample, sampleArguments } from './sample-arguments.ts';

const ORIGIN = 'app://certprep';
const sender = { url: `${ORIGIN}/`, top: true };
const folder = freshFolder();
const bugs: unknown[] = [];
let product: Product;
let bridge: Bridge;

beforeAll(() => {
  mkdirSync(join(folder, 'given'));
  const onBug = (error: unknown): number => bugs.push(error);
  product = makeProduct(fakeHost({ folders: folderPicker }), fakeWorkers(true).launch, onBug);
  // The one place a person gave: 'place-1'.
  product.places.add(join(folder, 'given'));
  bridge = makeBridge(product.handlers, ORIGIN, onBug);
});
afterAll(() => product.close());

function call({ name, argument }: Sample): Promise<Result<unknown>> {
  const isFiles = CALLS[name].takes === 'files';
  const parts = isFiles ? { argument: null, paths: argument } : { argument, paths: null };
  return bridge({ sender, name, ...parts });
}

function circle(): unknown {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = [value];
  return value;
};

const throwing = {
  toJSON(): never {
    throw new Error('from a getter');
  },
};

/** Values that are right nowhere. Structured clone brings more than JSON to Electron's side: circles, maps, bigints. */
const NOWHERE: readonly [what: string, value: unknown][] = [
  ['undefined', undefined],
  ['a number', 7],
  ['not a number', Number.NaN],
  ['minus zero', -0],
  ['a bigint', 1n],
  ['a symbol', Symbol('x')],
  ['a function', () => 'place-1'],
  ['a date', new Date(0)],
  ['a map', new Map([['bundle', 'bundle-1']])],
  ['a buffer', new Uint8Array(8)],
  ['a boxed string', Object('place-1')],
  ['a circle', circle()],
  ['a deep nest', nested(2_000)],
  ['a throwing toJSON', throwing],
  ['text beyond every cap', 'x'.repeat(40_000)],
  ['an array beyond every cap', Array<string>(20_001).fill('a')],
  ['an array of arrays', [[['place-1']]]],
  ['a sparse array', Array<string>(9)],
  ['keys of a prototype', JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')],
  ['an object of nothing', Object.create(null)],
];

/** Texts for wherever text is taken: some are right in places, none may do harm in any. */
const TEXTS = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'place-2',
  'place-1\0',
  ' place-1',
  'file-1#1',
  '/etc/passwd',
  '../../etc/passwd',
  '..',
  '.',
  'a/b',
  'a\\b',
  'C:\\Windows\\x',
  'CON',
  'a:stream',
  'x\0y',
  'x\ny\r\x1b[2J',
  '\u202Egpj.exe',
  '\ud800',
  '<img src=x onerror=alert(1)>',
  '$(touch pwned)`touch pwned`;touch pwned',
  'A'.repeat(255),
];

/** Every place in a value where another can be put, with what puts it there. */
function holes(value: unknown, put: (other: unknown) => unknown = (other) => other): ((other: unknown) => unknown)[] {
  const inside = Array.isArray(value)
    ? value.flatMap((part: unknown, at) => holes(part, (other) => put(value.toSpliced(at, 1, other))))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => holes(part, (other) => put({ ...value, [key]: other })))
      : [];
  return [put, ...inside];
}

/** Every object in a value, with what changes it. */
function objects(value: unknown, put: (other: object) => unknown = (other) => other): [object, typeof put][] {
  if (typeof value !== 'object' || value === null) return [];
  const own: [object, typeof put][] = Array.isArray(value) ? [] : [[value, put]];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    objects(part, (other) =>
      put(Array.isArray(value) ? value.toSpliced(Number(key), 1, other) : { ...value, [key]: other }),
    ),
  );
  return [...own, ...inside];
}

const isRefused = ({ code, facts }: Failure): boolean =>
  code === 'CALL_REFUSED' && (facts.reason === 'argument' || facts.reason === 'size');

const label = ({ name, argument }: Sample): string => `${name} ${JSON.stringify(argument)}`;
const labelled = sampleArguments.map((sample) => [label(sample), sample] as const);

test.each(labelled)('%s is a good argument', async (_, sample) => {
  expect(parseArgument(sample.name, sample.argument)).not.toBeNull();
  const answer = await call(sample);
  expect(answer.ok || answer.failure.code !== 'INTERNAL').toBe(true);
});

test.each(labelled)('%s: what is right nowhere is refused in every place of it', async (_, sample) => {
  for (const put of holes(sample.argument)) {
    for (const [what, value] of NOWHERE) {
      const answer = await call({ name: sample.name, argument: put(value) });
      expect(!answer.ok && isRefused(answer.failure), what).toBe(true);
    }
  }
});

test.each(labelled)('%s: an unknown key is refused, and so is a missing one', async (_, { name, argument }) => {
  for (const [object, put] of objects(argument)) {
    for (const key of ['extra', 'path', 'constructor', 'toJSON']) {
      const more = await call({ name, argument: put({ ...object, [key]: 'x' }) });
      expect(!more.ok && isRefused(more.failure), key).toBe(true);
    }
    const own = JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify(object).slice(1)}`) as object;
    const answer = await call({ name, argument: put(own) });
    expect(!answer.ok && isRefused(answer.failure), '__proto__').toBe(true);
    for (const missing of Object.keys(object)) {
      const rest = Object.fromEntries(Object.entries(object).filter(([key]) => key !== missing));
      const without = await call({ name, argument: put(rest) });
      expect(!without.ok && isRefused(without.failure), missing).toBe(true);
    }
  }
});

test.each(labelled)('%s: hostile text in every place of it gets a typed answer', async (_, { name, argument }) => {
  for (const put of holes(argument)) {
    for (const text of TEXTS) {
      const answer = await call({ name, argument: put(text) });
      expect(answer.ok || answer.failure.code !== 'INTERNAL', text).toBe(true);
    }
  }
});

test('what is too large is refused by every call before it is looked at', async () => {
  const huge = 'x'.repeat(MAX_CALL);
  for (const { name } of sampleArguments) {
    const answer = await call({ name, argument: huge });
    expect(answer, name).toEqual({ ok: false, failure: { code: 'CALL_REFUSED', facts: { reason: 'size' } } });
  }
});

test('after all of it: no bug, no polluted prototype, nothing on disk but what has a plain name', async () => {
  expect(bugs).toEqual([]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(readdirSync(folder)).toEqual(['given']);
  for (const entry of readdirSync(join(folder, 'given'), { withFileTypes: true })) {
    if (entry.isDirectory()) expect(['new', ...TEXTS]).toContain(entry.name);
    // Reports and the like, of a plain name whatever was asked for.
    else expect(entry.name).toMatch(/^\w[\w.-]*$/);
  }
  expect(await call({ name: 'everything', argument: null })).toMatchObject({ ok: true });
});
