import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeView } from '#app/views/time-view.ts';

const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

test('a time is written as ECMAScript writes it, without the milliseconds', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2 * LAST, max: 2 * LAST }), (time) => {
      const written = timeView(time);
      expect(written).toBe(new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z'));
    }),
    { examples: [[0], [-1], [LAST], [LAST + 1], [Date.UTC(0, 0, 1)], [-62_167_219_200_001]] },
  );
});
