/** What a person types is held against the fingerprint digit by digit, and never taken for it too early. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compared, GROUP } from '../../../src/renderer/features/trust/fingerprint.ts';

const digest = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((octets) => Buffer.from(octets).toString('hex'));

test('the same, however it is written', () => {
  fc.assert(
    fc.property(digest, fc.constantFrom('', ' ', ':', '-'), fc.boolean(), (wanted, between, isUpper) => {
      const typed = (wanted.match(/../g) ?? []).join(between);
      expect(compared(isUpper ? typed.toUpperCase() : typed, wanted)).toEqual({ how: 'same' });
    }),
  );
});

test('a part is the same so far, and one other digit names its group', () => {
  fc.assert(
    fc.property(digest, fc.integer({ min: 1, max: 63 }), fc.integer({ min: 1, max: 15 }), (wanted, at, step) => {
      expect(compared(wanted.slice(0, at), wanted)).toEqual({ how: 'shorter', digits: at });
      const other = ((Number.parseInt(wanted[at] as string, 16) + step) % 16).toString(16);
      const group = Math.floor(at / GROUP) + 1;
      expect(compared(wanted.slice(0, at) + other, wanted)).toEqual({ how: 'differs', group });
    }),
  );
});

test('more than all of it is not it; nothing is nothing', () => {
  const wanted = 'ab'.repeat(32);
  expect(compared(`${wanted}a`, wanted)).toEqual({ how: 'differs', group: 17 });
  expect(compared(' : ', wanted)).toEqual({ how: 'nothing' });
});
