/** A certificate in plain PEM comes out as under any other label, whatever one character of it is turned into. */
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '#core/limits.ts';
import { readPem, writePem } from '#core/text/pem.ts';

const LABEL = 'CERTIFICATE';
/** Under this one a block is read character by character. */
const OTHER = 'X509 CERTIFICATE';

const CHANGES = [
  '',
  ' ',
  '\n',
  '\r',
  '-',
  '_',
  '=',
  '*',
  ':',
  '\0',
  '\u00e9',
  '\u2014',
  '\\',
  'A',
  '==',
  '\n\n',
  '-\n',
];

const octets = Uint8Array.from({ length: 160 }, (_, i) => (i * 89) & 0xff);

/** What is read of the text as it is, and of the same with the other label. */
function bothWays(text: string): unknown[] {
  return [text, text.replaceAll(LABEL, OTHER)].map((one) =>
    readPem(one, DEFAULT_LIMITS).map((piece) => {
      if (piece.kind === 'around') return piece.text.replaceAll(OTHER, LABEL);
      // Of a block without its end, the label at its end is read as base64 too.
      const content = piece.kind === 'block' ? Buffer.from(piece.content).toString('hex') : null;
      return { ...piece, content, label: piece.label.replace(OTHER, LABEL) };
    }),
  );
}

test.each([0, 1, 2, 48, 95, 96, 97, 158, 159, 160])('%i octets, and each character changed', (length) => {
  const text = `above\n${writePem(LABEL, octets.subarray(0, length))}`;
  for (let at = text.indexOf(LABEL); at <= text.length; at++) {
    for (const change of CHANGES) {
      const changed = text.slice(0, at) + change + text.slice(at + 1);
      const [plain, other] = bothWays(changed);
      expect(plain, JSON.stringify(changed)).toEqual(other);
    }
  }
});

test('several, with what stands around them', () => {
  const block = writePem(LABEL, octets);
  const [plain, other] = bothWays(`a\n${block}b\n${block}${block}`);
  expect(plain).toEqual(other);
  expect(plain).toHaveLength(7);
});
