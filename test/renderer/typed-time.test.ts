import { expect, test } from 'vitest';
import { asTyped, typedTime } from '#renderer/features/hand-over/typed-time.ts';

test.each([
  ['2026-11-23 15:42', '2026-11-23T15:42:00Z'],
  ['2026-11-23', '2026-11-23T00:00:00Z'],
  [' 2026-11-23T15:42:07Z ', '2026-11-23T15:42:07Z'],
  ['2026-11-23 15:42 UTC', '2026-11-23T15:42:00Z'],
  ['2028-02-29 23:59', '2028-02-29T23:59:00Z'],
])('%o is a time', (text, time) => {
  expect(typedTime(text)).toBe(time);
});

test.each([
  ...['', 'next Tuesday', '23.11.2026', '2026-11-23 3pm', '2026-02-29', '2026-02-30 12:00', '2026-13-01'],
  ...['2026-11-23 24:00', '2026-11-23 15:60', '2026-11-23T15:42:00+02:00', '12026-11-23'],
])('%o is none', (text) => {
  expect(typedTime(text)).toBeNull();
});

test('what stands in the field at first is the time itself', () => {
  expect(typedTime(asTyped(Date.UTC(2026, 10, 23, 15, 42, 31)))).toBe('2026-11-23T15:42:00Z');
});
