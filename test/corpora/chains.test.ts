/** Cases from x509-limbo and OpenSSL's own suite: the path must be one that the signatures allow, the verdict theirs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ChainCase, isComparable, solve } from './chain-case.ts';
import { withCorpus } from './shared-folder.ts';

interface Exception {
  readonly id: string;
  readonly clause: string;
  readonly because: string;
}

/** Where we judge otherwise, and the clause that says why. */
const EXCEPTIONS = JSON.parse(
  readFileSync(join(import.meta.dirname, 'chains.exceptions.json'), 'utf8'),
) as readonly Exception[];

/** The same shuffles in every run (a linear congruential generator, Numerical Recipes). */
function shuffler(seed: number): <T>(list: readonly T[]) => readonly T[] {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  return (list) =>
    list
      .map((item) => ({ item, order: next() }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ item }) => item);
}

describe('chains.jsonl', () => {
  withCorpus('chains.jsonl', (text) => {
    const cases = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as ChainCase)
      .filter(isComparable);

    test('holds cases', () => {
      expect(cases.length).toBeGreaterThan(140);
    });

    test.each([1, 2, 3])('the path is one of those the signatures allow, for shuffle %i', (seed) => {
      const wrong = cases
        .filter(({ signature_paths: paths }) => paths.length > 0)
        .filter((one) => {
          const path = solve(one, shuffler(seed)).path.map(({ certificate }) => certificate.sha256);
          return !one.signature_paths.some((allowed) => allowed.join() === path.join());
        });
      expect(wrong.map(({ id }) => id)).toEqual([]);
    });

    test('the verdict agrees, but for the exceptions, which are at most one in a hundred', () => {
      const wrong = cases.flatMap((one) => {
        const { verdict, findings } = solve(one, (list) => list);
        const agrees = (verdict === 'valid') === (one.expected === 'ok');
        return agrees
          ? []
          : [
              {
                id: one.id,
                expected: one.expected,
                verdict,
                found: findings.map(({ code, facts }) => ('rule' in facts ? facts.rule : code)),
              },
            ];
      });
      const known = new Set(EXCEPTIONS.map(({ id }) => id));
      expect(wrong.filter(({ id }) => !known.has(id))).toEqual([]);
      expect(EXCEPTIONS.filter(({ id }) => !wrong.some((one) => one.id === id))).toEqual([]);
      expect(EXCEPTIONS.every(({ clause, because }) => /^RFC \d+ /.test(clause) && because !== '')).toBe(true);
      expect(EXCEPTIONS.length / cases.length).toBeLessThanOrEqual(0.01);
    });
  });
});
