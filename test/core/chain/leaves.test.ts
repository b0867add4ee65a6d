/** Which certificates are leaves, and which of several is meant. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FindingFacts } from '#shared/finding.ts';
import { chooseLeaf, findLeaves, groupLeaves } from '#core/chain/leaves.ts';
import { LEAF, type Made, NOW, Tree } from '#test/support/openssl-tree.ts';
import { requireTool } from '#test/support/tools.ts';
import { digests } from './given.ts';

describe.runIf(requireTool('openssl'))('leaves', { timeout: 60_000 }, () => {
  let tree: Tree;
  let root: Made;
  let current: Made;
  let old: Made;
  let next: Made;
  let other: Made;
  beforeAll(() => {
    tree = new Tree();
    root = tree.root('/CN=Root');
    current = tree.leaf(root, { from: -10, to: 80 });
    old = tree.leaf(root, { from: -90, to: 5 });
    next = tree.leaf(root, { from: 5, to: 95 });
    other = tree.leaf(root, { from: -5, extensions: ['subjectAltName=DNS:shop.example.com', ...LEAF.slice(1)] });
  }, 60_000);
  afterAll(() => tree.remove());

  const of = (...made: readonly Made[]) => made.map(({ certificate }) => certificate);
  const keys = (...made: readonly Made[]) => new Set(of(...made).map(({ publicKey }) => publicKey.identity));
  const choose = (leaves: readonly Made[], withKey: readonly Made[]) =>
    chooseLeaf(of(...leaves), keys(...withKey), NOW);

  test('what is no authority, once', () => {
    expect(findLeaves(of(root, current, other, current))).toEqual(of(current, other));
  });

  test('the only one given, authority or not', () => {
    expect(findLeaves(of(root, root))).toEqual(of(root));
    expect(findLeaves([])).toEqual([]);
  });

  test('a root of version 1 that issued another given certificate', () => {
    const first = tree.make({ subject: '/CN=First' });
    const under = tree.leaf(first, { extensions: ['subjectAltName=DNS:www.example.com'] });
    expect(first.certificate.version).toBe(1);
    expect(findLeaves(of(first, under))).toEqual(of(under));
  });

  test('old, current and next for the same names, newest first; other names apart', () => {
    const groups = groupLeaves(of(old, current, other, next), NOW);
    expect(groups.map(({ names }) => names)).toEqual([['DNS:www.example.com'], ['DNS:shop.example.com']]);
    expect(groups[0]?.leaves.map(({ certificate, state }) => [certificate.sha256, state])).toEqual([
      [next.certificate.sha256, 'next'],
      [current.certificate.sha256, 'current'],
      [old.certificate.sha256, 'old'],
    ]);
  });

  test('one is taken without a word, none is said', () => {
    expect(choose([current], [])).toEqual({ leaf: current.certificate, finding: null });
    expect(choose([], [])).toMatchObject({ leaf: null, finding: { code: 'LEAF_MISSING', severity: 'blocker' } });
  });

  test('the newest valid one with a key', () => {
    expect(choose([old, current, next], [old, current, next])).toMatchObject({
      leaf: current.certificate,
      finding: { code: 'LEAF_CHOSEN', facts: { sha256: current.certificate.sha256, because: 'newest', others: 2 } },
    });
  });

  test('the only one with a key, whatever the names of the others', () => {
    expect(choose([old, current, other], [old])).toMatchObject({
      leaf: old.certificate,
      finding: { code: 'LEAF_CHOSEN', facts: { because: 'only-one-with-key' } },
    });
  });

  test.each<[what: string, leaves: () => Made[], withKey: () => Made[]]>([
    ['other names with a key', () => [current, other], () => [current, other]],
    ['no key at all', () => [old, current], () => []],
    ['the only one with a key is not valid', () => [next, current], () => [next]],
    [
      'two as new as each other',
      () => [current, tree.leaf(root, { from: -10, to: 80, key: current })],
      () => [current],
    ],
  ])('a person must say: %s', (_what, leaves, withKey) => {
    const made = leaves();
    const choice = choose(made, withKey());
    expect(choice).toMatchObject({ leaf: null, finding: { code: 'LEAF_AMBIGUOUS', severity: 'blocker' } });
    const facts = choice.finding?.facts as FindingFacts['LEAF_AMBIGUOUS'];
    expect(facts.candidates.map(({ sha256 }) => sha256).toSorted()).toEqual(digests(made).toSorted());
  });
});
