/**
 * PEM (RFC 7468): labelled base64 blocks in any text. Text around and between blocks is passed over, as "Bag Attributes"
 * lines are; headers inside a block (RFC 1421) are kept. A block that is cut short is told, never shortened.
 */
import type { Failure } from '#shared/failure.ts';
import type { Repair } from '#shared/item.ts';
import type { Limits } from '../limits.ts';
import { attempt, damaged, reading, refuse } from '../refusal.ts';
import { decodeBase64, decodeBase64Start, encodeBase64Lines } from './base64.ts';
import { isBlank, isDash, isSpace, LINE_END, SPACE } from './characters.ts';
import { type Marker, markerAt } from './marker.ts';
import { mended } from './mends.ts';
import { PlainCertificates } from './plain-certificate.ts';

export interface PemBlock {
  readonly kind: 'block';
  readonly label: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly content: Uint8Array;
  readonly repaired: readonly Repair[];
}

export interface BrokenBlock {
  readonly kind: 'broken';
  readonly label: string;
  readonly failure: Failure;
  /** What there is of a block without its end. */
  readonly content: Uint8Array;
  readonly repaired: readonly Repair[];
}

/** A stretch of text in no block. */
export interface Around {
  readonly kind: 'around';
  readonly text: string;
}

export type Piece = PemBlock | BrokenBlock | Around;

/** The pieces of `text` in order. Refuses TOO_LARGE when there are more blocks than the limit. */
export function readPem(text: string, limits: Limits): Piece[] {
  const begins = beginsIn(text, limits);
  const pieces: Piece[] = [];
  let around = 0;
  const certificates = new PlainCertificates(text);
  for (const [i, begin] of begins.entries()) {
    const plain = certificates.at(begin);
    if (plain !== null) {
      pieces.push({ kind: 'around', text: text.slice(around, begin) }, asBlock(plain.content));
      around = plain.end;
      continue;
    }
    const next = begins[i + 1] ?? text.length;
    const block = readRegion(text.slice(regionStart(text, begin, begins[i - 1] ?? 0), next));
    if (block === null) continue;
    pieces.push({ kind: 'around', text: text.slice(around, begin) }, block);
    const end = endWord(text.slice(begin, next), 0);
    around = end < 0 ? next : begin + end;
  }
  return [...pieces, { kind: 'around', text: text.slice(around) }];
}

function asBlock(content: Uint8Array): PemBlock {
  return { kind: 'block', label: 'CERTIFICATE', headers: NO_HEADERS, content, repaired: [] };
}

const NO_HEADERS: ReadonlyMap<string, string> = new Map();

/** Where a BEGIN stands that may be one of ours, in any disguise. */
function beginsIn(text: string, limits: Limits): number[] {
  const begins: number[] = [];
  for (let at = text.indexOf('BEGIN'); at >= 0; at = text.indexOf('BEGIN', at + 5)) {
    if (!followsHyphens(text, at)) continue;
    if (begins.push(at) > limits.blocks) refuse('TOO_LARGE', { limit: 'blocks', max: limits.blocks, found: null });
  }
  return begins;
}

/** A hyphen of any kind, or the end of one written as an entity. */
function followsHyphens(text: string, at: number): boolean {
  const before = isSpace(text[at - 1]) ? text[at - 2] : text[at - 1];
  return isDash(before) || (before === ';' && /&[#a-z0-9]{2,8};\s?$/i.test(text.slice(Math.max(0, at - 12), at)));
}

/** From the word END; -1 where there is none. */
function endWord(text: string, from: number): number {
  let at = text.indexOf('END', from);
  while (at >= 0 && !followsHyphens(text, at)) at = text.indexOf('END', at + 3);
  return at;
}

/** The line of BEGIN tells what stands before every line of the block. */
const MOST_BEFORE = 100;

function regionStart(text: string, begin: number, previous: number): number {
  const least = Math.max(previous, begin - MOST_BEFORE);
  const before = text.slice(least, begin);
  return least + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

/** Null where BEGIN turns out to be no marker. */
function readRegion(region: string): PemBlock | BrokenBlock | null {
  const { text, repaired } = mended(region, beforeEnd);
  const begin = markerIn(text, 'BEGIN', 0);
  if (begin === null) return null;
  const { label } = begin;
  const found = new Set<Repair>([...repaired, ...begin.repaired.filter((repair) => repair !== 'glued')]);
  const end = markerIn(text, 'END', begin.end);
  const inside = text.slice(begin.end, end?.start);
  const broken = (failure: Failure): BrokenBlock => {
    const content = end === null ? decodeBase64Start(splitHeaders(inside).body) : new Uint8Array();
    return { kind: 'broken', label, failure, content, repaired: [...found] };
  };
  const block = attempt(() => reading('pem', () => readInside(inside, begin, end)));
  if (!block.ok) return broken(block.failure);
  if (end !== null) for (const repair of end.repaired) found.add(repair);
  const glued = region.includes('END') && begin.repaired.includes('glued');
  if (glued) found.add('glued');
  for (const repair of layoutRepairs(inside, block.value.body)) found.add(repair);
  return { kind: 'block', label, headers: block.value.headers, content: block.value.content, repaired: [...found] };
}

/** More words that turn out to be no marker are not looked at. */
const MOST_WORDS = 10_000;

/** The marker of the first `word` from `from` on that is one. */
function markerIn(text: string, word: 'BEGIN' | 'END', from: number): Marker | null {
  let at = text.indexOf(word, from);
  for (let words = 0; at >= 0 && words < MOST_WORDS; words++) {
    const marker = markerAt(text, at, word);
    if (marker !== null) return marker;
    at = text.indexOf(word, at + 1);
  }
  return null;
}

/** A mend's evidence stands before END, where prose has no place. */
function beforeEnd(region: string): string {
  const end = endWord(region, region.indexOf('BEGIN'));
  return end < 0 ? region : region.slice(0, end);
}

interface Inside {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  readonly content: Uint8Array;
}

function readInside(inside: string, begin: Marker, end: Marker | null): Inside {
  if (end === null) damaged('no-end-line');
  if (end.label !== begin.label) damaged('wrong-end-line');
  const { headers, body } = splitHeaders(inside);
  return { headers, body, content: decodeBase64(body) };
}

/** Where line ends became spaces. */
const ONE_LINE_HEADERS =
  /^[ \t]*(Proc-Type: {0,4}4,ENCRYPTED)[ \t]{1,4}(DEK-Info: {0,4}[A-Za-z0-9-]{1,40},[0-9A-Fa-f]{1,64})[ \t]/;

/** Headers are few and short; whatever is more or longer is body, and no base64. */
const MOST_HEADER_LINES = 100;
const MOST_HEADER_LENGTH = 1000;

/** RFC 1421 4.6: "Name: value" lines, continued by lines that start with a space, ended by an empty line. */
function splitHeaders(text: string): { headers: Map<string, string>; body: string } {
  const headers = new Map<string, string>();
  let rest = text.replace(ONE_LINE_HEADERS, '$1\n$2\n');
  let last: string | null = null;
  for (let count = 0; count < MOST_HEADER_LINES; count++) {
    const end = LINE_END.exec(rest.slice(0, MOST_HEADER_LENGTH));
    if (end === null) break;
    const line = rest.slice(0, end.index);
    const after = rest.slice(end.index + end[0].length);
    const header = /^\s{0,40}([A-Za-z][A-Za-z0-9-]*):(.*)$/.exec(line);
    if (header !== null) {
      last = (header[1] as string).toLowerCase();
      headers.set(last, (header[2] as string).trim());
    } else if (isBlank(line)) last = null;
    // Where everything is indented, only an empty line still to come tells a continued header from the body.
    else if (last !== null && isSpace(line[0]) && BLANK_LINE.test(after.slice(0, MOST_HEADER_LENGTH))) {
      headers.set(last, (headers.get(last) ?? '') + line.trim());
    } else break;
    rest = after;
  }
  return { headers, body: rest };
}

const ONE_END = String.raw`(?:\r\n|\r(?!\n)|[\n\v\f\u0085\u2028\u2029])`;
const BLANK_LINE = new RegExp(`(?:^|${ONE_END})[ \\t\\u00a0]{0,200}${ONE_END}`);

/** What many readers would have stumbled over, of what this one need not mind. */
function layoutRepairs(inside: string, body: string): Repair[] {
  const repaired: Repair[] = [];
  if (!LINE_END.test(inside) || /\r(?!\n)|[\v\f\u0085\u2028\u2029]/.test(inside)) repaired.push('line-ends');
  if (BLANK_LINE.test(body)) repaired.push('blank-lines');
  if (SPACE.test(body)) repaired.push('spaces');
  return repaired;
}

/** One block with its label, ended by a line feed. */
export function writePem(label: string, content: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${encodeBase64Lines(content)}-----END ${label}-----\n`;
}
