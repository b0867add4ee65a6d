/** Values of the primitive types (X.690 section 8). Each takes the element and refuses DAMAGED with its offset. */
import { concat } from '../bytes.ts';
import { damaged } from '../refusal.ts';
import { children, type Element } from './element.ts';
import { knownIdentifier } from './known-identifiers.ts';
import { BIT_STRING, BOOLEAN, constructed, INTEGER, OBJECT_IDENTIFIER, OCTET_STRING } from './tag.ts';

function expect(element: Element, tag: number): void {
  if (element.tag !== tag) damaged('wrong-tag', element.start);
}

/** BER writes TRUE as any non-zero octet; DER asks for 0xff, which writers have missed for decades. */
export function boolean(element: Element, tag: number = BOOLEAN): boolean {
  expect(element, tag);
  if (element.contentEnd - element.contentStart !== 1) damaged('wrong-value', element.start);
  return element.bytes[element.contentStart] !== 0;
}

/** The two's complement octets of an INTEGER, as they stand. */
export function integerOctets(element: Element): Uint8Array {
  expectInteger(element);
  return element.content;
}

/** Refuses what `integerOctets` would. */
export function expectInteger(element: Element): void {
  expect(element, INTEGER);
  if (element.contentStart === element.contentEnd) damaged('wrong-value', element.start);
}

/** A non-negative INTEGER without leading zero octets, as keys carry them; refuses a negative one. */
export function unsignedOctets(element: Element, tag: number = INTEGER): Uint8Array {
  expect(element, tag);
  const { bytes, contentStart, contentEnd } = element;
  if (contentStart === contentEnd || (bytes[contentStart] as number) & 0x80) damaged('wrong-value', element.start);
  let from = contentStart;
  while (from < contentEnd - 1 && bytes[from] === 0) from++;
  return bytes.subarray(from, contentEnd);
}

/** A non-negative INTEGER small enough to count with (at most 2^48). */
export function smallInteger(element: Element, tag: number = INTEGER): number {
  const content = unsignedOctets(element, tag);
  if (content.length > 6) damaged('wrong-value', element.start);
  return content.reduce((value, octet) => value * 256 + octet, 0);
}

/** The octets of an OCTET STRING or of a string type; the segments of a constructed one joined (X.690 8.7.3). */
export function octets(element: Element, tag: number = OCTET_STRING): Uint8Array {
  if (element.tag === tag) return element.content;
  if (element.tag !== constructed(tag)) return damaged('wrong-tag', element.start);
  return joinSegments(element, OCTET_STRING, 0);
}

function joinSegments(element: Element, tag: number, depth: number): Uint8Array {
  if (depth > 8) damaged('wrong-length', element.start);
  const segments = children(element).map((segment) => {
    if (segment.tag === tag) return segment.content;
    if (segment.tag === constructed(tag)) return joinSegments(segment, tag, depth + 1);
    return damaged('wrong-tag', segment.start);
  });
  return concat(segments);
}

/** The octets of a BIT STRING with no unused bits, as keys and signatures are. */
export function wholeBits(element: Element, tag: number = BIT_STRING): Uint8Array {
  expectWholeBits(element, tag);
  return element.bytes.subarray(element.contentStart + 1, element.contentEnd);
}

/** Refuses what `wholeBits` would. */
export function expectWholeBits(
  { bytes, tag, start, contentStart, contentEnd }: Element,
  as: number = BIT_STRING,
): void {
  if (tag !== as) damaged('wrong-tag', start);
  if (contentStart === contentEnd || bytes[contentStart] !== 0) damaged('wrong-value', start);
}

/** The numbers of the bits set in a NamedBitList, the first bit being 0 (X.680 22.2). */
export function namedBits(element: Element): ReadonlySet<number> {
  expect(element, BIT_STRING);
  const bits = element.content.subarray(1);
  const set = new Set<number>();
  if (bits.length > 32) damaged('wrong-value', element.start);
  bits.forEach((octet, i) => {
    for (let bit = 0; bit < 8; bit++) if (octet & (0x80 >> bit)) set.add(i * 8 + bit);
  });
  return set;
}

/** An OBJECT IDENTIFIER in dotted form. Arcs may exceed 2^53, as those of UUIDs do: only then BigInt counts, which is slow. */
export function objectIdentifier(element: Element, tag: number = OBJECT_IDENTIFIER): string {
  expect(element, tag);
  const { bytes, contentStart: start, contentEnd: end } = element;
  if (start === end || end - start > 128 || (bytes[end - 1] as number) & 0x80) damaged('wrong-value', element.start);
  return knownIdentifier(bytes, start, end, decodeIdentifier);
}

function decodeIdentifier(content: Uint8Array): string {
  let dotted = '';
  let arc = 0;
  for (const octet of content) {
    arc = arc * 128 + (octet & 0x7f);
    if (arc > Number.MAX_SAFE_INTEGER) return withLargeArcs(content);
    if (octet & 0x80) continue;
    const root = Math.min(2, Math.floor(arc / 40));
    dotted += dotted === '' ? `${String(root)}.${String(arc - root * 40)}` : `.${String(arc)}`;
    arc = 0;
  }
  return dotted;
}

function withLargeArcs(content: Uint8Array): string {
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const octet of content) {
    arc = (arc << 7n) | BigInt(octet & 0x7f);
    if (octet & 0x80) continue;
    if (arcs.length === 0) {
      const root = arc < 40n ? 0n : arc < 80n ? 1n : 2n;
      arcs.push(root, arc - root * 40n);
    } else arcs.push(arc);
    arc = 0n;
  }
  return arcs.join('.');
}
