/** 250 cases from curl, CPython, Go and webpki: every one that RFC 9525 decides must be decided so here. */
import { describe, expect, test } from 'vitest';
import { matchHosts } from '#core/hostnames/match.ts';
import { presentedFromText } from '#core/hostnames/presented.ts';
import { reference, referenceIdentifier } from '#core/hostnames/reference.ts';
import type { GeneralName } from '#core/x509/general-name.ts';
import { withCorpus } from './shared-folder.ts';

interface Case {
  readonly id: string;
  readonly presented: readonly { readonly type: string; readonly value: string }[];
  readonly cn: readonly string[] | null;
  readonly reference: string;
  readonly rfc9525: boolean | 'unspecified';
}

function presentedName({ type, value }: Case['presented'][number]): GeneralName {
  if (type === 'dns') return { type: 'DNS', value };
  return presentedFromText(`${type}:${value}`) ?? { type: 'other', tag: 0, detail: value };
}

function isCovered(one: Case, read: typeof reference): boolean {
  const names = one.presented.length === 0 ? null : one.presented.map(presentedName);
  const groups = [{ name: 'Names', hosts: [one.reference] }];
  const { results } = matchHosts(names, one.cn?.at(-1) ?? null, groups, read);
  return results[0]?.covered ?? false;
}

describe('hostnames.json', () => {
  withCorpus('hostnames.json', (text) => {
    const cases = JSON.parse(text) as readonly Case[];
    const decided = cases.filter(({ rfc9525 }) => rfc9525 !== 'unspecified');

    test('holds cases', () => {
      expect(decided.length).toBeGreaterThan(150);
    });

    test('every decided case agrees', () => {
      const wrong = decided.filter((one) => isCovered(one, referenceIdentifier) !== one.rfc9525);
      expect(wrong).toEqual([]);
    });

    test('reading names as people paste them changes one case: a URL stands for its host', () => {
      const changed = decided.filter((one) => isCovered(one, reference) !== one.rfc9525);
      expect(changed.map((one) => one.reference)).toEqual(['https://www.example.com']);
    });
  });
});
