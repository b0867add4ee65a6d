/** Distinguished names: shown, compared by RFC 5280 7.1, never confused. */
import { describe, expect, test } from 'vitest';
import { readElement } from '#core/der/element.ts';
import { UTF8_STRING, PRINTABLE_STRING, TELETEX_STRING, BMP_STRING } from '#core/der/tag.ts';
import { toUtf16be } from '#core/der/text.ts';
import * as write from '#core/der/write.ts';
import { Name } from '#core/x509/name.ts';

const CN = '2.5.4.3';
const O = '2.5.4.10';

type Part = readonly [oid: string, value: string | Uint8Array, tag?: number];

const bytesOf = (value: string | Uint8Array, tag: number): Uint8Array => {
  if (typeof value !== 'string') return value;
  return tag === BMP_STRING ? toUtf16be(value) : Buffer.from(value, tag === UTF8_STRING ? 'utf8' : 'latin1');
};

/** One RDN per argument; several parts in one list make one of many values. */
function name(...rdns: readonly (readonly Part[])[]): Name {
  const encoded = rdns.map((parts) =>
    write.setOf(
      ...parts.map(([oid, value, tag = UTF8_STRING]) =>
        write.sequence(write.oid(oid), write.element(tag, bytesOf(value, tag))),
      ),
    ),
  );
  return new Name(readElement(write.sequence(...encoded)));
}

describe('shown', () => {
  test.each<[what: string, made: Name, shown: string]>([
    ['in the order of the encoding', name([[O, 'Example']], [[CN, 'Root']]), 'O=Example, CN=Root'],
    [
      'several values in one',
      name([
        [CN, 'a'],
        [O, 'b'],
      ]),
      'CN=a + O=b',
    ],
    ['what would be read as structure', name([[CN, 'a, O=b + "c" <d>;']]), 'CN=a\\, O=b \\+ \\"c\\" \\<d\\>\\;'],
    ['spaces at the ends', name([[CN, ' a ']]), 'CN=\\ a\\ '],
    ['an identifier without a name', name([['1.2.3.4', 'x']]), '1.2.3.4=x'],
    ['a value that is no string', name([[CN, Uint8Array.of(1), 0x02]]), 'CN=#020101'],
    ['Latin-1 as T.61', name([[CN, 'Müller', TELETEX_STRING]]), 'CN=Müller'],
    ['two octets to a letter', name([[CN, 'Müller', BMP_STRING]]), 'CN=Müller'],
    ['nothing', name(), ''],
  ])('%s', (_what, made, shown) => {
    expect(String(made)).toBe(shown);
  });
});

describe('equal', () => {
  test.each<[what: string, a: Name, b: Name]>([
    ['case', name([[CN, 'Root CA']]), name([[CN, 'ROOT ca']])],
    ['spaces', name([[CN, ' Root  CA ']]), name([[CN, 'Root CA']])],
    ['kind of string', name([[CN, 'Root', PRINTABLE_STRING]]), name([[CN, 'Root']])],
    ['composed letters', name([[CN, 'Mu\u0308ller']]), name([[CN, 'M\u00fcller']])],
    [
      'order within one RDN',
      name([
        [CN, 'a'],
        [O, 'b'],
      ]),
      name([
        [O, 'b'],
        [CN, 'a'],
      ]),
    ],
  ])('but for %s', (_what, a, b) => {
    expect(a.comparable).toBe(b.comparable);
  });

  test.each<[what: string, a: Name, b: Name]>([
    ['order of RDNs', name([[CN, 'a']], [[O, 'b']]), name([[O, 'b']], [[CN, 'a']])],
    [
      'one RDN or two',
      name([
        [CN, 'a'],
        [O, 'b'],
      ]),
      name([[CN, 'a']], [[O, 'b']]),
    ],
    ['type', name([[CN, 'a']]), name([[O, 'a']])],
    ['a value that imitates structure', name([[CN, 'a"/2.5.4.10="b']]), name([[CN, 'a']], [[O, 'b']])],
    [
      'a value that imitates another RDN',
      name([[CN, 'a+2.5.4.10=b']]),
      name([
        [CN, 'a'],
        [O, 'b'],
      ]),
    ],
    ['bytes that only look like text', name([[CN, Uint8Array.of(0x61), 0x04]]), name([[CN, 'a']])],
    ['a prefix', name([[O, 'Example']]), name([[O, 'Example']], [[CN, 'a']])],
  ])('never: %s', (_what, a, b) => {
    expect(a.comparable).not.toBe(b.comparable);
  });
});

test('the last common name is the one that was read', () => {
  const made = name([[CN, 'first']], [[O, 'Example']], [[CN, 'last']]);
  expect(made.commonName).toBe('last');
  expect(made.first('CN')).toBe('first');
  expect(made.first('O')).toBe('Example');
  expect(made.first('L')).toBeNull();
});
