/** The limits of public certificates by the day they were issued (BR 2.2.6, 6.3.2). */
import { expect, test } from 'vitest';
import { lifetimeDays, lifetimeLimit } from '#core/checks/lifetime-limit.ts';

const DAY = 86_400_000;

test.each<[issued: string, most: number | null]>([
  ['2017-06-01T00:00:00Z', null],
  ['2020-08-31T23:59:59Z', 825],
  ['2020-09-01T00:00:00Z', 398],
  ['2026-03-14T23:59:59Z', 398],
  ['2026-03-15T00:00:00Z', 200],
  ['2027-03-14T23:59:59Z', 200],
  ['2027-03-15T00:00:00Z', 100],
  ['2029-03-14T23:59:59Z', 100],
  ['2029-03-15T00:00:00Z', 47],
])('issued on %s: %s days', (issued, most) => {
  expect(lifetimeLimit(Date.parse(issued))?.most ?? null).toBe(most);
});

test('both ends count, and any part of a day is a day', () => {
  expect(lifetimeDays(0, 200 * DAY - 1000)).toBe(200);
  expect(lifetimeDays(0, 200 * DAY)).toBe(201);
  expect(lifetimeDays(0, 199 * DAY)).toBe(200);
});
