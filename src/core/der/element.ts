/**
 * One BER or DER element (X.690 8.1) as a window on the bytes it came in. Nothing is copied: `whole` and `content`
 * are slices of the file, so that what is shown, fingerprinted and verified is what was received.
 * DER is not enforced here: BER lengths and indefinite forms are read as well, since PKCS#12 files use them.
 */
import { DEFAULT_LIMITS } from '../limits.ts';
import { damaged, refuse } from '../refusal.ts';
import { isConstructed } from './tag.ts';

export class Element {
  readonly bytes: Uint8Array;
  /** The identifier octet; a multi-octet tag (X.690 8.1.2.4) keeps only its first, 0x1f in the low bits. */
  readonly tag: number;
  /** Offsets in `bytes`. The end of content differs from the end when an end-of-contents marker follows. */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;

  constructor(bytes: Uint8Array, tag: number, start: number, contentStart: number, contentEnd: number, end: number) {
    this.bytes = bytes;
    this.tag = tag;
    this.start = start;
    this.contentStart = contentStart;
    this.contentEnd = contentEnd;
    this.end = end;
  }

  /** The element with its identifier and length octets. */
  get whole(): Uint8Array {
    return this.bytes.subarray(this.start, this.end);
  }

  get content(): Uint8Array {
    return this.bytes.subarray(this.contentStart, this.contentEnd);
  }

  get isConstructed(): boolean {
    return isConstructed(this.tag);
  }
}

const { nesting: MOST_NESTING, elements: MOST_ELEMENTS } = DEFAULT_LIMITS;

/**
 * Reads the element that starts at `start` and may reach to `limit`, both offsets in `bytes`.
 * Refuses DAMAGED: truncated (with what is missing), wrong-length, wrong-tag; TOO_LARGE `nesting`.
 */
export function readElement(bytes: Uint8Array, start = 0, limit: number = bytes.length): Element {
  return read(bytes, start, limit, 0);
}

// Files are read element by element, so this makes nothing but the element.
function read(bytes: Uint8Array, start: number, limit: number, depth: number): Element {
  if (depth > MOST_NESTING) refuse('TOO_LARGE', { limit: 'nesting', max: MOST_NESTING, found: null });
  const tag = octetAt(bytes, start, limit, start);
  let at = (tag & 0x1f) === 0x1f ? afterLongTag(bytes, start, limit) : start + 1;
  let length = octetAt(bytes, at++, limit, start);
  if (length === 0x80) {
    if (!isConstructed(tag)) damaged('wrong-length', start);
    return readIndefinite(bytes, tag, start, at, limit, depth);
  }
  if (length > 0x80) {
    const octets = length & 0x7f;
    if (octets > 6) damaged('wrong-length', start);
    length = 0;
    for (let i = 0; i < octets; i++) length = length * 256 + octetAt(bytes, at++, limit, start);
  }
  const end = at + length;
  if (end > limit) damaged('truncated', start, end - limit);
  return new Element(bytes, tag, start, at, end, end);
}

/** The octet at `at` of the element that starts at `start` and must have more. */
function octetAt(bytes: Uint8Array, at: number, limit: number, start: number): number {
  if (at >= limit) damaged('truncated', start, null);
  return bytes[at] as number;
}

function afterLongTag(bytes: Uint8Array, start: number, limit: number): number {
  let at = start + 1;
  // Four octets carry tag numbers up to 2^28: more than any structure defined for PKIX.
  for (let octets = 1; (octetAt(bytes, at++, limit, start) & 0x80) !== 0; octets++) {
    if (octets === 4) damaged('wrong-tag', start);
  }
  return at;
}

/** X.690 8.1.3.6: the content ends at two zero octets, which no nested element may contain unread. */
function readIndefinite(
  bytes: Uint8Array,
  tag: number,
  start: number,
  contentStart: number,
  limit: number,
  depth: number,
): Element {
  let at = contentStart;
  for (;;) {
    if (at + 2 > limit) damaged('truncated', start, null);
    if (bytes[at] === 0 && bytes[at + 1] === 0) return new Element(bytes, tag, start, contentStart, at, at + 2);
    at = read(bytes, at, limit, depth + 1).end;
  }
}

/** Whether both are written alike to the last octet. */
export function isSameEncoding(a: Element, b: Element): boolean {
  const length = a.end - a.start;
  if (b.end - b.start !== length) return false;
  for (let i = 0; i < length; i++) if (a.bytes[a.start + i] !== b.bytes[b.start + i]) return false;
  return true;
}

/** Reads one element that fills `bytes` to the last octet; refuses DAMAGED trailing-bytes where more follows. */
export function readWhole(bytes: Uint8Array): Element {
  const element = readElement(bytes);
  if (element.end !== bytes.length) damaged('trailing-bytes', element.end);
  return element;
}

/** The elements inside a constructed one, in order. Refuses DAMAGED, and TOO_LARGE `elements` where there are more than `most`. */
export function children(parent: Element, most = MOST_ELEMENTS): Element[] {
  if (!parent.isConstructed) damaged('wrong-tag', parent.start);
  const found: Element[] = [];
  for (let at = parent.contentStart; at < parent.contentEnd;) {
    if (found.length === most) refuse('TOO_LARGE', { limit: 'elements', max: most, found: null });
    const element = readElement(parent.bytes, at, parent.contentEnd);
    found.push(element);
    at = element.end;
  }
  return found;
}
