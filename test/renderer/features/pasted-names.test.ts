/** A list of hostnames as people paste it, and what a second save makes of it: nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedNames } from '#renderer/features/hostnames/pasted-names.ts';

test.each([
  ['one a line', 'a.example\nb.example', ['a.example', 'b.example']],
  ['a sentence’s full stop and quotes', '“a.example”, (b.example).', ['a.example', 'b.example']],
  ['a row of a spreadsheet', 'a.example\t192.0.2.1\t443', ['a.example', '192.0.2.1', '443']],
  [
    'bullets and numbers',
    '• a.example\n- b.example\n3. c.example\n* *.d.example',
    ['a.example', 'b.example', 'c.example', '*.d.example'],
  ],
  ['the address line', 'https://a.example:8443/login?x=1', ['a.example']],
  ['an address in brackets', 'https://[2001:db8::1]:8443/', ['2001:db8::1']],
  ['comments and headings', '# ours\n[Tenants]\na.example', ['a.example']],
  ['twice the same', 'a.example a.example', ['a.example']],
  ['another script', 'bücher.example', ['bücher.example']],
])('%s', (_, text, names) => {
  expect(pastedNames(text).names).toEqual(names);
});

test.each([
  'see the portal & the shop!',
  'ops@meridian.example',
  'a.example = b.example',
  '$HOST',
  '--a.example is new{}',
])('%s: stays as it was typed, and is told', (line) => {
  expect(pastedNames(`a.example\n  ${line}  \nb.example`)).toEqual({
    names: ['a.example', line, 'b.example'],
    odd: [line],
  });
});

const piece = fc.oneof(
  fc.constantFrom('a.example', '*.b.example', 'https://', ':443', '/x', '.', '-', '(', ')', '[', ']', '#', '*', '"'),
  fc.constantFrom(' ', '\t', ',', ';', '|', '\n', '\r\n', '1.', '::', '&', '@', '\u201c', '\u2014', '\u00a0'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

test('saving twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const once = pastedNames(pieces.join(''));
      const twice = pastedNames(once.names.join('\n'));
      expect(twice.names).toEqual(once.names);
      expect(twice.odd).toEqual([...new Set(once.odd)]);
    }),
    { numRuns: 5000 },
  );
});
