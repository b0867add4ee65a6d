import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escape, harmless, safeJson, unescape } from '#words/harmless.ts';

const HARMFUL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\x1b[2J',
        '\u202e',
        '\u2066',
        '\u200b',
        '\x9b',
        '\ud800',
        '\u2028',
        'é',
        '字',
        '\\',
        '\\u{',
        'u{',
        '\n',
      ),
    )
    .map((parts) => parts.join('')),
);

test('nothing comes out that could move the cursor, turn the text around or hide', () => {
  fc.assert(fc.property(anyText, (text) => !HARMFUL.test(escape(text))));
});

test('two texts are never shown alike: the escapes can be undone', () => {
  fc.assert(fc.property(anyText, (text) => unescape(escape(text)) === text));
});

test('letters of all scripts stay, and so do plain backslashes', () => {
  const text = 'Zürich 東京 Ελλάδα עברית العربية ไทย 🙂 C:\\users';
  expect(escape(text)).toBe(text);
  expect(escape('a\u202eb\x1b[31m\\u{41}')).toBe('a\\u{202e}b\\u{1b}[31m\\u{5c}u{41}');
});

test('every string of an answer is reached, however deep', () => {
  expect(harmless({ a: ['\x07', { b: '\u202e', c: 1, d: null, e: true }] })).toEqual({
    a: ['\\u{7}', { b: '\\u{202e}', c: 1, d: null, e: true }],
  });
});

test('what nobody would read to its end is cut, and says how long it was', () => {
  expect(harmless('x'.repeat(1_000_000))).toMatch(/^x{5000}… \(1000000\)$/);
});

test('what only looks like an escape of a character stays', () => {
  expect(unescape('\\u{ffffff} \\u{} \\x')).toBe('\\u{ffffff} \\u{} \\x');
});

test('JSON is harmless on a terminal, and any parser gives back what was put in', () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, anyText), (answer) => {
      const json = safeJson(answer);
      expect(HARMFUL.test(json)).toBe(false);
      expect(JSON.parse(json)).toEqual({ ...answer });
    }),
  );
});
