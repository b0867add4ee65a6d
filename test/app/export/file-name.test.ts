/** Names that Linux, macOS, Windows and a stick all take. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUsableName, safeName } from '#app/export/file-name.ts';

test.each([
  ['*.id.example.com', 'wildcard.id.example.com'],
  ['Zürich & Söhne', 'z-rich-s-hne'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'certificate'],
  ['nul.example.com', 'certificate'],
  ['COM1', 'certificate'],
  ['console.example.com', 'console.example.com'],
  ['example.com. ', 'example.com'],
  ['-rf', 'rf'],
  ['.hidden', 'hidden'],
  ['', 'certificate'],
  ['\u202egnp.exe', 'gnp.exe'],
])('%j becomes %s', (given, name) => {
  expect(safeName(given)).toBe(name);
});

const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

test('whatever a certificate says, its file can be made anywhere', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom('a', '.', ' ', '-', '/', '\\', ':', '\0', '$', 'CON', 'nul') }),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const name = safeName(text);
      for (const file of [name, `${name}.pem`, `${name}.fullchain.pem`]) {
        expect(file).toMatch(/^[a-z0-9_][a-z0-9._-]*$/);
        expect(file).not.toMatch(RESERVED);
        expect(file).not.toMatch(/[. ]$/);
        expect(Buffer.byteLength(file)).toBeLessThan(143);
      }
    }),
  );
});

test.each(['con', 'Aux.pem', 'a.', 'a b', 'ä', 'a/b', '..', '-x', 'x'.repeat(81), ''])(
  '%j is not taken as it is',
  (name) => {
    expect(isUsableName(name)).toBe(false);
  },
);
