/** Modified UTF-8 (JVMS 4.4.7), whose odd cases are U+0000 and everything beyond the BMP. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hex } from '#core/bytes.ts';
import { fromModifiedUtf8, toModifiedUtf8 } from '#core/containers/java-stream.ts';

test.each([
  ['a', '61'],
  ['\0', 'c080'],
  ['ß', 'c39f'],
  ['ლ', 'e1839a'],
  ['🔑', 'eda0bdedb491'],
])('%j is %s', (text, octets) => {
  expect(hex(toModifiedUtf8(text))).toBe(octets);
  expect(fromModifiedUtf8(Buffer.from(octets, 'hex'))).toBe(text);
});

test('any text comes back, half a surrogate pair too', () => {
  const text = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(text, (value) => {
      expect(fromModifiedUtf8(toModifiedUtf8(value))).toBe(value);
    }),
  );
});

test.each([
  ['ff61', '\ufffda'],
  ['c361', '\ufffda'],
  ['e183', '\ufffd'],
])('%s is broken, and read as far as it goes', (octets, text) => {
  expect(fromModifiedUtf8(Buffer.from(octets, 'hex'))).toBe(text);
});
