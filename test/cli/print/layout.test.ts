import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph } from '#cli/print/paragraph.ts';
import { mark, paint, type Style, styleOf } from '#cli/print/style.ts';
import { table } from '#cli/print/table.ts';
import { displayWidth } from '#cli/print/width.ts';
import { wrap } from '#cli/print/wrap.ts';

const plain: Style = { width: 60, colour: false, unicode: true };

describe('width', () => {
  test.each([
    ['abc', 3],
    ['東京', 4],
    ['サーバー', 8],
    ['ｱｲｳ', 3],
    ['한국', 4],
    ['e\u0301', 1],
    ['\x1b[31mred\x1b[0m', 3],
    ['│╌✔', 3],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('wrap', () => {
  test('begins no line with a mark that ends something, and ends none with one that begins it', () => {
    expect(wrap('終わりました。「次」です', 12)).toEqual(['終わりまし', 'た。「次」で', 'す']);
    expect(wrap('これは「server.pem」です', 10)).toEqual(['これは', '「server.pem」', 'です']);
  });

  test('breaks between words, and between characters that are written without spaces', () => {
    expect(wrap('The * in *.example.com stands for one part', 20)).toEqual([
      'The * in',
      '*.example.com stands',
      'for one part',
    ]);
    expect(wrap('証明書が足りません', 10)).toEqual(['証明書が足', 'りません']);
  });

  test('keeps a long word whole, so that it can be copied', () => {
    expect(wrap(`from ${'a'.repeat(70)} now`, 60)).toEqual(['from', 'a'.repeat(70), 'now']);
  });

  test('loses nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(wrap(text, width).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});

describe('table', () => {
  test('columns stand under each other, whatever the script or the colour', () => {
    const colour: Style = { ...plain, colour: true };
    const lines = table(
      [
        [mark(colour, 'ok'), '東京.example', 'a'],
        [mark(colour, 'bad'), paint(colour, 'strong', 'www.example'), 'b'],
      ],
      colour,
    );
    const starts = lines.map((line) => displayWidth(line.slice(0, -1)));
    expect(new Set(starts).size).toBe(1);
  });

  test('a long last cell is broken under itself; a column with nothing in it takes no room', () => {
    expect(table([['a', '', 'one two three four five six seven eight nine ten eleven twelve']], plain)).toEqual([
      '  a  one two three four five six seven eight nine ten eleven',
      '     twelve',
    ]);
    expect(table([['x'.repeat(50), 'one two three']], plain)).toEqual([`  ${'x'.repeat(50)}`, '    one two three']);
    expect(table([], plain)).toEqual([]);
  });
});

test('a paragraph is set in under its text, and coloured line by line', () => {
  const colour: Style = { ...plain, width: 20, colour: true };
  expect(paragraph('one two three four five', colour, { lead: '> ', tone: 'faint' })).toEqual([
    '> \x1b[2mone two three four\x1b[0m',
    '  \x1b[2mfive\x1b[0m',
  ]);
});

describe('style', () => {
  const place = { isTTY: true, columns: 80, platform: 'linux' };

  test.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('colour with %j, on a terminal: %s', (env, isTTY, colour) => {
    expect(styleOf({ ...place, env, isTTY }).colour).toBe(colour);
  });

  test.each<[Record<string, string>, string, boolean]>([
    [{ LANG: 'de_DE.UTF-8' }, 'linux', true],
    [{ LANG: 'C' }, 'linux', false],
    [{ LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, 'linux', false],
    [{}, 'linux', false],
    [{ TERM_PROGRAM: 'Apple_Terminal' }, 'darwin', true],
    [{ WT_SESSION: 'x' }, 'win32', true],
    [{ LANG: 'de_DE.UTF-8' }, 'win32', false],
  ])('unicode with %j on %s', (env, platform, unicode) => {
    expect(styleOf({ ...place, env, platform }).unicode).toBe(unicode);
  });

  test('the width is the terminal’s within reason', () => {
    expect([10, 80, 300].map((columns) => styleOf({ ...place, env: {}, columns }).width)).toEqual([40, 80, 100]);
  });

  test('marks differ in shape, in ASCII too', () => {
    const names = ['ok', 'warn', 'bad', 'info', 'locked', 'missing', 'arrow'] as const;
    for (const unicode of [true, false]) {
      const shapes = names.map((name) => mark({ ...plain, unicode }, name));
      expect(new Set(shapes).size).toBe(names.length);
      if (!unicode) expect(shapes.join('')).toMatch(/^[ -~]+$/);
    }
  });
});
