import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pad, unpad } from '#core/crypto/padding.ts';

test('what is padded comes out as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), fc.constantFrom(8, 16), (data, block) => {
      const padded = pad(data, block);
      expect(padded.length % block).toBe(0);
      expect(padded.length).toBeGreaterThan(data.length);
      expect(unpad(padded, block)).toEqual(data);
    }),
  );
});

test.each([
  ['nothing', []],
  ['a count of none', [1, 2, 0]],
  ['a count beyond the block', Array.from({ length: 9 }, () => 9)],
  ['a count beyond the data', [3, 3]],
  ['octets that differ', [2, 3, 1, 3]],
])('%s is no padding', (_what, octets) => {
  expect(unpad(Uint8Array.from(octets), 8)).toBeNull();
});
