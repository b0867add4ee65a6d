/** A target's file against its schema: what a person writes wrong is named by its field. */
import { describe, expect, test } from 'vitest';
import { BUILT_IN_TARGETS } from '#shared/built-in-target.ts';
import { builtInTargets } from '#core/targets/built-in.ts';
import { readTarget } from '#core/targets/target.ts';

const OWN = {
  schema: 1,
  id: 'our-proxy',
  version: 1,
  date: '2026-11',
  name: 'Our proxy',
  role: 'server',
  key: 'required',
  demands: [{ rule: 'key-size', least: 3072, most: null }],
  files: [{ format: 'pem', name: '{name}.pem', parts: ['leaf', 'intermediates'] }],
};
const [FILE] = OWN.files;

test('the built-in ones stand in the order of the list, each under its own id', () => {
  expect(builtInTargets().map(({ id }) => id)).toEqual([...BUILT_IN_TARGETS]);
});

test('every rule that is said to be unconfirmed is one of the target or a text of its own', () => {
  for (const { demands, unconfirmed } of builtInTargets()) {
    const rules: readonly string[] = demands.map(({ rule }) => rule);
    for (const one of unconfirmed) expect(rules.includes(one) || one.includes(' ')).toBe(true);
  }
});

test('an own target may leave out what it does not need', () => {
  expect(readTarget(OWN)).toMatchObject({
    ok: true,
    value: { id: 'our-proxy', groups: [{ name: 'names' }], hostRules: [], checklist: [], unconfirmed: [] },
  });
});

describe('what differs is named', () => {
  test.each<[name: string, change: object, flaw: { at: string; reason: string }]>([
    ['another version of the schema', { schema: 2 }, { at: 'schema', reason: 'not-one-of' }],
    ['no id', { id: undefined }, { at: 'id', reason: 'missing' }],
    ['an id with a folder in it', { id: '../x' }, { at: 'id', reason: 'wrong-form' }],
    ['a field that is not known', { script: 'rm' }, { at: 'script', reason: 'unknown' }],
    ['a key that is no choice', { key: 'maybe' }, { at: 'key', reason: 'not-one-of' }],
    ['no files', { files: [] }, { at: 'files', reason: 'too-little' }],
    [
      'a rule that is not in the registry',
      { demands: [{ rule: 'run' }] },
      { at: 'demands.0.rule', reason: 'not-one-of' },
    ],
    [
      'a parameter too much',
      { demands: [{ rule: 'key-size', least: 1, most: 2, code: 'x' }] },
      { at: 'demands.0.code', reason: 'unknown' },
    ],
    ['a parameter too few', { demands: [{ rule: 'key-size', least: 1 }] }, { at: 'demands.0.most', reason: 'missing' }],
    [
      'a file outside the folder',
      { files: [{ ...FILE, name: '../{name}.pem' }] },
      { at: 'files.0.name', reason: 'wrong-form' },
    ],
    [
      'a place that is not known',
      { files: [{ ...FILE, name: '{host}.pem' }] },
      { at: 'files.0.name', reason: 'contradiction' },
    ],
    ['a hidden file', { files: [{ ...FILE, name: '.{name}' }] }, { at: 'files.0.name', reason: 'wrong-form' }],
    ['two files of one name', { files: [FILE, FILE] }, { at: 'files.1.name', reason: 'contradiction' }],
    [
      'a part twice',
      { files: [{ ...FILE, parts: ['leaf', 'leaf'] }] },
      { at: 'files.0.parts', reason: 'contradiction' },
    ],
    [
      'a key where there is none',
      { key: 'never', files: [{ ...FILE, parts: ['key'] }] },
      { at: 'files.0.parts', reason: 'contradiction' },
    ],
    ['a key in a trust bundle', { role: 'trust' }, { at: 'key', reason: 'contradiction' }],
    ['a leaf in a trust bundle', { role: 'trust', key: 'never' }, { at: 'files.0.parts', reason: 'contradiction' }],
    [
      'many DER files of one name',
      { files: [{ format: 'der', name: '{name}.cer', parts: ['intermediates'] }] },
      { at: 'files.0.name', reason: 'contradiction' },
    ],
    [
      'few rounds',
      { files: [{ format: 'pkcs12', name: 'a.pfx', parts: ['leaf'], iterations: 1 }] },
      { at: 'files.0.iterations', reason: 'too-little' },
    ],
  ])('%s', (_, change, flaw) => {
    expect(readTarget({ ...OWN, ...change })).toMatchObject({ ok: false, flaw });
  });

  test.each([null, [], 'text', 7])('%j is no target', (json) => {
    expect(readTarget(json)).toMatchObject({ ok: false, flaw: { at: '', reason: 'wrong-kind' } });
  });
});
