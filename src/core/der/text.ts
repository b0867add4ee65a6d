/** The character string types (X.680 41, RFC 5280 4.1.2.4 and appendix B), told apart by their tag. */
import { latin1, latin1Between } from '../bytes.ts';
import { damaged } from '../refusal.ts';
import type { Element } from './element.ts';
import { octets } from './primitive.ts';
import {
  BMP_STRING,
  IA5_STRING,
  NUMERIC_STRING,
  PRINTABLE_STRING,
  TELETEX_STRING,
  UNIVERSAL_STRING,
  UTF8_STRING,
  VISIBLE_STRING,
} from './tag.ts';

const STRINGS: ReadonlySet<number> = new Set([
  UTF8_STRING,
  PRINTABLE_STRING,
  IA5_STRING,
  NUMERIC_STRING,
  VISIBLE_STRING,
  TELETEX_STRING,
  BMP_STRING,
  UNIVERSAL_STRING,
]);

/** Made once: to make one takes longer than to decode a name. */
const UTF8 = new TextDecoder();

export function isString(element: Element): boolean {
  return STRINGS.has(element.tag & ~0x20);
}

/**
 * The text of a string element. Octets that break their own type's rules become U+FFFD rather than an error:
 * a name is for showing, and its bytes are compared elsewhere.
 */
export function text(element: Element): string {
  const { tag, bytes, contentStart, contentEnd } = element;
  const type = tag & ~0x20;
  // What most names are made of is the same in all these types.
  if (tag !== BMP_STRING && tag !== UNIVERSAL_STRING && STRINGS.has(tag) && isAscii(bytes, contentStart, contentEnd)) {
    return latin1Between(bytes, contentStart, contentEnd);
  }
  const content = octets(element, type);
  switch (type) {
    case UTF8_STRING:
      return UTF8.decode(content);
    case BMP_STRING:
      return utf16be(content);
    case UNIVERSAL_STRING:
      return utf32be(content);
    case PRINTABLE_STRING:
    case IA5_STRING:
    case NUMERIC_STRING:
    case VISIBLE_STRING:
    case TELETEX_STRING:
      // T.61 is Latin-1 in every writer that still used it.
      return latin1(content);
    default:
      return damaged('wrong-tag', element.start);
  }
}

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) > 0x7f) return false;
  return true;
}

/** UTF-16, most significant octet first; BMPString by the book has no surrogate pairs, in the field it does. */
export function utf16be(content: Uint8Array): string {
  let result = '';
  for (let i = 0; i + 1 < content.length; i += 2) {
    result += String.fromCharCode(((content[i] as number) << 8) | (content[i + 1] as number));
  }
  return result;
}

function utf32be(content: Uint8Array): string {
  let result = '';
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  for (let i = 0; i + 3 < content.length; i += 4) {
    const point = view.getUint32(i);
    result += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  }
  return result;
}

/** The octets of a BMPString without terminator. */
export function toUtf16be(value: string): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(value.length * 2);
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    result[2 * i] = unit >> 8;
    result[2 * i + 1] = unit & 0xff;
  }
  return result;
}
