/** The structure of some DER, element by element, as a person looks at it. What can't be told is shown as its octets. */
import type { OutlineNode } from '#shared/certificate-details.ts';
import { hex } from '../bytes.ts';
import { attempt } from '../refusal.ts';
import { children, type Element, readWhole } from './element.ts';
import { nameOfOid } from './oid-names.ts';
import { boolean, integerOctets, objectIdentifier } from './primitive.ts';
import * as tag from './tag.ts';
import { isString, text } from './text.ts';

/** More is never looked through; what is beyond stays octets. */
const MOST_NODES = 5_000;
const MOST_DEPTH = 32;
/** Octets and characters of one value. */
const MOST_OCTETS = 32;
const MOST_TEXT = 200;

const TYPES: Readonly<Record<number, string>> = {
  [tag.BOOLEAN]: 'BOOLEAN',
  [tag.INTEGER]: 'INTEGER',
  [tag.BIT_STRING]: 'BIT STRING',
  [tag.OCTET_STRING]: 'OCTET STRING',
  [tag.NULL]: 'NULL',
  [tag.OBJECT_IDENTIFIER]: 'OBJECT IDENTIFIER',
  0x0a: 'ENUMERATED',
  [tag.UTF8_STRING]: 'UTF8String',
  [tag.NUMERIC_STRING]: 'NumericString',
  [tag.PRINTABLE_STRING]: 'PrintableString',
  [tag.TELETEX_STRING]: 'TeletexString',
  [tag.IA5_STRING]: 'IA5String',
  [tag.UTC_TIME]: 'UTCTime',
  [tag.GENERALIZED_TIME]: 'GeneralizedTime',
  [tag.VISIBLE_STRING]: 'VisibleString',
  [tag.UNIVERSAL_STRING]: 'UniversalString',
  [tag.BMP_STRING]: 'BMPString',
  [tag.SEQUENCE & ~0x20]: 'SEQUENCE',
  [tag.SET & ~0x20]: 'SET',
};

/** Refuses DAMAGED where `bytes` are not one element. Offsets are those in `bytes`. */
export function outline(bytes: Uint8Array): OutlineNode {
  let nodes = 0;
  return node(readWhole(bytes), 0, 0);

  /** `base`: where the octets that the element's offsets count from begin in the whole. */
  function node(element: Element, base: number, depth: number): OutlineNode {
    nodes++;
    const inside = depth < MOST_DEPTH ? inner(element, base, depth) : null;
    return {
      start: base + element.start,
      bytes: element.end - element.start,
      type: typeOf(element),
      value: inside === null ? valueOf(element) : null,
      children: inside ?? [],
    };
  }

  function inner(element: Element, base: number, depth: number): OutlineNode[] | null {
    const found = attempt(() => (element.isConstructed ? children(element, MOST_NODES - nodes) : wrapped(element)));
    if (!found.ok || found.value === null) return null;
    const from = element.isConstructed ? base : base + element.contentStart + (isBits(element) ? 1 : 0);
    return found.value.map((child) => node(child, from, depth + 1));
  }
}

/** What an OCTET STRING or BIT STRING wraps, where that is one SEQUENCE or a like thing: extensions and keys do so. */
function wrapped(element: Element): Element[] | null {
  if (element.tag !== tag.OCTET_STRING && !isBits(element)) return null;
  const octets = element.content.subarray(isBits(element) ? 1 : 0);
  const within = attempt(() => readWhole(octets));
  if (!within.ok || (isBits(element) && !within.value.isConstructed)) return null;
  return within.value.isConstructed || TYPES[within.value.tag] !== undefined ? [within.value] : null;
}

/** A BIT STRING without unused bits. */
function isBits({ tag: type, content }: Element): boolean {
  return type === tag.BIT_STRING && content[0] === 0;
}

function typeOf({ tag: identifier }: Element): string {
  const number = identifier & 0x1f;
  switch (identifier >> 6) {
    case 0:
      return TYPES[number] ?? `[UNIVERSAL ${String(number)}]`;
    case 1:
      return `[APPLICATION ${String(number)}]`;
    case 2:
      return `[${String(number)}]`;
    default:
      return `[PRIVATE ${String(number)}]`;
  }
}

function valueOf(element: Element): string {
  const read = attempt(() => readable(element));
  const value = read.ok ? read.value : null;
  if (value !== null) return value.length > MOST_TEXT ? `${value.slice(0, MOST_TEXT)}…` : value;
  const { content } = element;
  return content.length > MOST_OCTETS ? `${hex(content.subarray(0, MOST_OCTETS))}…` : hex(content);
}

function readable(element: Element): string | null {
  switch (element.tag) {
    case tag.BOOLEAN:
      return boolean(element) ? 'TRUE' : 'FALSE';
    case tag.NULL:
      return '';
    case tag.INTEGER: {
      const octets = integerOctets(element);
      const first = octets[0] as number;
      return octets.length === 1 && first < 0x80 ? String(first) : null;
    }
    case tag.OBJECT_IDENTIFIER: {
      const oid = objectIdentifier(element);
      const name = nameOfOid(oid);
      return name === null ? oid : `${name} (${oid})`;
    }
    case tag.UTC_TIME:
    case tag.GENERALIZED_TIME:
      return String.fromCodePoint(...element.content.subarray(0, MOST_OCTETS));
    default:
      return isString(element) && !element.isConstructed ? text(element) : null;
  }
}
