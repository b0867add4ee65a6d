/** The BEGIN and END lines of PEM (RFC 7468 3), also where a word processor or a hurried hand has changed their hyphens. */
import type { Repair } from '#shared/item.ts';
import { isDash, isSpace } from './characters.ts';

export interface Marker {
  readonly word: 'BEGIN' | 'END';
  readonly label: string;
  /** Where its hyphens begin and end. */
  readonly start: number;
  readonly end: number;
  readonly repaired: readonly Repair[];
}

/** How far a marker is looked for around its word; so each word costs the same, whatever stands around it. */
const MOST_DASHES = 20;
const MOST_SPACES = 2;
const MOST_LABEL = 64;

const LABEL = /^[A-Za-z0-9][A-Za-z0-9 #./-]*$/;

/** The marker whose word stands at `at`, or null where it is a word like any other. */
export function markerAt(text: string, at: number, word: 'BEGIN' | 'END'): Marker | null {
  const before = dashesBefore(text, at);
  const label = labelAt(text, at + word.length);
  if (before === null || label === null) return null;
  const after = text.slice(label.end, label.end + MOST_DASHES);
  let trailing = 0;
  while (isDash(after[trailing])) trailing++;
  const dashes = after.slice(0, trailing);
  // The very last line of a text is often copied without its end.
  const isCut = word === 'END' && dashes.length < 2 && /^-?\s*$/.test(after);
  if (!isCut && !isRun(dashes)) return null;
  const repaired: Repair[] = [];
  if (isCut || !isProper(before.dashes) || !isProper(dashes)) repaired.push('dashes');
  if (before.isSpaced || label.isSpaced) repaired.push('spaces');
  if (before.dashes.length === 10) repaired.push('glued');
  return { word, label: label.label, start: before.start, end: label.end + dashes.length, repaired };
}

function dashesBefore(text: string, at: number): { dashes: string; start: number; isSpaced: boolean } | null {
  let end = at;
  while (end > at - MOST_SPACES && isSpace(text[end - 1])) end--;
  let start = end;
  while (start > end - MOST_DASHES && isDash(text[start - 1])) start--;
  const dashes = text.slice(start, end);
  return isRun(dashes) ? { dashes, start, isSpaced: end !== at } : null;
}

/** Up to the first hyphens that are more than one within a word. */
function labelAt(text: string, from: number): { label: string; end: number; isSpaced: boolean } | null {
  let end = from;
  while (end < from + MOST_LABEL && !endsLabel(text, end)) end++;
  const raw = text.slice(from, end);
  const label = raw.replaceAll(/[^\x21-\x7e]+/g, ' ').trim();
  return LABEL.test(label) ? { label, end, isSpaced: raw !== ` ${label}` } : null;
}

function endsLabel(text: string, at: number): boolean {
  const character = text[at];
  if (character === undefined || character === '\n' || character === '\r') return true;
  return isDash(character) && (character !== '-' || isDash(text[at + 1]) || !/\w/.test(text[at + 1] ?? ''));
}

/** One typographic dash may be all that is left of five hyphens; one hyphen joins words. */
function isRun(dashes: string): boolean {
  return dashes.length > 1 || (dashes.length === 1 && dashes !== '-');
}

/** Five hyphens; ten are those of two markers glued together. */
function isProper(dashes: string): boolean {
  return dashes === '-----' || dashes === '----------';
}
