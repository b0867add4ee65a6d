/** Names beyond ASCII: one answer on every runtime, both ways (facts/hostnames.md 3). */
import { createHash } from 'node:crypto';
import { domainToUnicode } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnsettled, toAscii, toUnicode } from '#core/hostnames/idn.ts';
import { decodePunycode } from '#core/hostnames/punycode.ts';

function* codePoints(...ranges: readonly (readonly [from: number, to: number])[]): Generator<number> {
  for (const [from, to] of ranges) for (let code = from; code <= to; code++) yield code;
}

describe('to ASCII', () => {
  test('every code point has one answer, the same on Node 20, 22, 24 and Bun', { timeout: 60_000 }, () => {
    const digest = createHash('sha256');
    for (const code of codePoints([0x80, 0xd7ff], [0xe000, 0xffff], [0x1d400, 0x1ffff])) {
      const letter = String.fromCodePoint(code);
      digest.update(`${toAscii(`a${letter}b.example`)} ${toAscii(`א${letter}ב.example`)}\n`);
    }
    expect(digest.digest('hex')).toBe('992e25ab2b5a8810ad66633bf3d668a1e476d1dfd75f2d72ed65a2642d0d6384');
  });

  test.each([
    ['straße.example', 'xn--strae-oqa.example'],
    ['BÜCHER.example', 'xn--bcher-kva.example'],
    ['faß.de', 'xn--fa-hia.de'],
    ['βόλος.com', 'xn--nxasmm1c.com'],
    ['ශ්\u200dරී.com', 'xn--10cl1a0b660p.com'],
    ['日本語。jp', 'xn--wgv71a119e.jp'],
    ['☕.example', 'xn--53h.example'],
    ['*.bücher.example', '*.xn--bcher-kva.example'],
  ])('%s: %s', (name, ascii) => expect(toAscii(name)).toBe(ascii));

  test.each([
    ['שלום.example', 'xn--9dbne9b.example'],
    ['مثال.إختبار', 'xn--mgbh0fb.xn--kgbechtv'],
    ['שלום1.example', 'xn--1-9hcuf1d.example'],
    ['שלוםabc.example', null],
    ['1שלום.example', null],
    ['שלום.3com', null],
    ['ab\u200bc\u00e4.example', null],
  ])('right to left, and what hides: %s: %s', (name, ascii) => expect(toAscii(name)).toBe(ascii));

  test('letters that are too new are not taken, whatever this runtime knows', () => {
    for (const name of ['STRAẞE.example', 'a\u0897b.example', 'Ⴀ.example', 'a\u{1cc00}b.example']) {
      expect(isUnsettled(name)).toBe(true);
      expect(toAscii(name)).toBeNull();
    }
  });
});

describe('back to letters', () => {
  test.each([
    ['xn--bcher-kva.example', 'bücher.example'],
    ['www.xn--bcher-kva.xn--zckzah', 'www.bücher.テスト'],
    ['*.xn--bcher-kva.example', '*.bücher.example'],
    ['www.example.com', null],
    ['xn--.example', null],
    ['xn--a.example', null],
    ['xn--99999999999.example', null],
    // Decodes to ASCII, or to what maps elsewhere: shown as it stands, or it would hide what it is.
    ['xn--example-.com', null],
    ['xn--bcher-kva8444foa.example', null],
  ])('%s: %s', (ascii, unicode) => expect(toUnicode(ascii)).toBe(unicode));

  test('as node:url does it, for names in many scripts', () => {
    const letters = fc.constantFrom(...Array.from('äöüßéñçøåæœłžабвгдежзαβγδεζאבגדابتثकखगघ中文字日本語한국어ไทยพ'));
    const label = fc.string({
      unit: fc.oneof(letters, fc.constantFrom(...Array.from('abcxyz019'))),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(label, (text) => {
        const ascii = toAscii(`${text}.example`);
        fc.pre(ascii !== null && ascii.startsWith('xn--'));
        expect(toUnicode(ascii)).toBe(domainToUnicode(ascii));
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodePunycode(text)));
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9-]{0,59}$/), (text) => void toUnicode(`xn--${text}.example`)));
  });
});
