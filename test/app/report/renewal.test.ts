/** Renewal by the limits of the CA/Browser Forum, each by the day of issue. */
import { expect, test } from 'vitest';
import { mostDays, renewalOf } from '#app/report/renewal.ts';

const at = (time: string): number => Date.parse(time);

test.each([
  ['2026-03-14T23:59:59Z', 398],
  ['2026-03-15T00:00:00Z', 200],
  ['2027-03-14T23:59:59Z', 200],
  ['2027-03-15T00:00:00Z', 100],
  ['2029-03-14T23:59:59Z', 100],
  ['2029-03-15T00:00:00Z', 47],
])('a certificate issued at %s may last %i days', (time, days) => {
  expect(mostDays(at(time))).toBe(days);
});

test('a long-lived one is renewed a month before its end, the next ones as their own lifetime asks', () => {
  const { begin, end, next } = renewalOf(at('2026-05-01T00:00:00Z'), at('2026-11-15T00:00:00Z'), true);
  expect([begin, end]).toEqual(['2026-10-16T00:00:00Z', '2026-11-15T00:00:00Z']);
  expect(next[0]).toEqual({ issued: '2026-10-16T00:00:00Z', mostDays: 200, end: '2027-05-04T00:00:00Z' });
  expect(next.map(({ mostDays: days }) => days)).toEqual([200, 100, 100, 100, 100, 100]);
});

test('a short-lived one is renewed when a third of its lifetime is left', () => {
  expect(renewalOf(at('2030-01-01T00:00:00Z'), at('2030-02-15T00:00:00Z'), true).begin).toBe('2030-01-31T00:00:00Z');
});

test('a certificate that ends before it begins makes no endless list', () => {
  expect(renewalOf(at('2030-01-01T00:00:00Z'), at('2020-01-01T00:00:00Z'), false).next).toHaveLength(6);
});
