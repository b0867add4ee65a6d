/**
 * What mail programs, web pages, programs and people do to a PEM block on its way, each undone by name. A mend looks for
 * its own evidence between BEGIN and END, where nothing but base64 and headers has a place, and answers null without it.
 * None changes the octets inside: whatever comes out must still be base64, and what that holds must parse whole.
 */
import type { Repair } from '#shared/item.ts';
import { LINE_END } from './characters.ts';

interface Mend {
  readonly code: Repair;
  /** `block`: from the line of BEGIN on. `inside`: up to END. Linear in their length. */
  readonly mend: (block: string, inside: string) => string | null;
}

/** In the order in which they are tried; what one lays bare may need another. */
const MENDS: readonly Mend[] = [
  { code: 'escapes', mend: fromEscapes },
  { code: 'html', mend: fromHtml },
  { code: 'percent-encoded', mend: fromPercentEncoding },
  { code: 'quoted-printable', mend: fromQuotedPrintable },
  {
    code: 'quoted-mail',
    mend: (block) => withoutPrefix(block, /^[^\S\r\n]{0,40}(?:\w{0,10}[>|][^\S\r\n]{0,4}){1,10}/),
  },
  {
    code: 'line-prefix',
    mend: (block) =>
      withoutPrefix(block, /^[^\S\r\n]{0,40}(?:\d{1,6}[:.)|]?[^\S\r\n]{1,4}|(?:\/\/|[#*;+])[^\S\r\n]{0,4})/),
  },
];

const ESCAPE = /\\{1,8}(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([nrt])|([^\w\s]|\r?\n))/g;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: ' ' };

/** A string of JSON, of an environment file or of a program: `\n` and `\/` written out, quotes around each line. */
function fromEscapes(block: string, inside: string): string | null {
  const lines = inside.split(LINE_END).filter((line) => /^\s*["'`]/.test(line));
  const text = lines.length > 1 ? block.split(LINE_END).map(unquoted).join('\n') : block;
  if (!inside.includes('\\')) return lines.length > 1 ? text : null;
  return text.replaceAll(ESCAPE, (_, four?: string, two?: string, letter?: string, other?: string) => {
    const hex = four ?? two;
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return letter === undefined ? (other ?? '').replace(/\r?\n/, '\n') : (ESCAPED[letter] ?? '');
  });
}

/** `"MIIC" +` and the like. */
function unquoted(line: string): string {
  const text = line.trim().replace(/^["'`]/, '');
  const end = Math.max(...['"', "'", '`'].map((quote) => text.lastIndexOf(quote)));
  return end < 0 || end < text.length - 6 ? text : text.slice(0, end);
}

const ENTITY = /&(?:#x([0-9a-f]{1,5})|#([0-9]{1,6})|([a-z]{2,8}));/gi;
const TAG = /<(\/?)([a-z][a-z0-9]{0,9})(?:\s[^<>]{0,200})?\/?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '\u2013',
  mdash: '\u2014',
  minus: '\u2212',
  hyphen: '-',
  dash: '-',
  shy: '\u00ad',
  plus: '+',
  sol: '/',
  equals: '=',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  newline: '\n',
  tab: ' ',
};

function fromHtml(block: string, inside: string): string | null {
  if (!/<[a-z/]|&[#a-z]/i.test(inside)) return null;
  const text = block
    .replaceAll(TAG, (_, _slash, name: string) => (/^(br|p|div|li|tr|td|pre)$/i.test(name) ? '\n' : ''))
    .replaceAll(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code < 0x10000 ? String.fromCharCode(code) : whole;
    });
  return text === block ? null : text;
}

/** RFC 3986 2.1, as proxies put certificates into headers; a form writes spaces as plus signs. */
function fromPercentEncoding(block: string, inside: string): string | null {
  if (!/%[0-9a-f]{2}/i.test(inside)) return null;
  const spaced = /BEGIN\+[A-Z]/.test(inside) ? block.replaceAll('+', ' ') : block;
  return spaced.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** RFC 2045 6.7: octets as "=3D", and lines of at most 76 characters, ended by "=" where the text goes on. */
function fromQuotedPrintable(block: string, inside: string): string | null {
  if (!/=(?:3D|2B|2F|0D|0A|20|09|2D)/i.test(inside) && !hasSoftBreak(inside)) return null;
  return block
    .replaceAll(/=[ \t]{0,8}\r?\n/g, '')
    .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A line that is full, ends in "=" and goes on; padding stands at the end of all base64, and its line is seldom full. */
function hasSoftBreak(text: string): boolean {
  for (const { index } of text.matchAll(/=\r?\n(?=[A-Za-z0-9+/])/g)) if (lineLength(text, index) >= 72) return true;
  return false;
}

function lineLength(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - 80), end);
  return before.length - 1 - before.lastIndexOf('\n');
}

/** Every line without `mark`, if the line of BEGIN has it, or each line of base64 where there is no BEGIN. */
function withoutPrefix(block: string, mark: RegExp): string | null {
  if (!mark.test(tellingLine(block))) return null;
  const lines = block.split(LINE_END);
  const rests = lines.map((line) => line.replace(mark, ''));
  const isTorn = (rest: string, place: number): boolean => BASE64_LINE.test(rest) && rest === lines[place];
  return !block.includes('BEGIN') && rests.some(isTorn) ? null : rests.join('\n');
}

const BASE64_LINE = /^[A-Za-z0-9+/]{60}/;

/** The first words of the line that BEGIN stands on, or else the first base64. */
function tellingLine(block: string): string {
  const at = block.search(/BEGIN|[A-Za-z0-9+/]{60}/);
  const before = block.slice(Math.max(0, at - 100), at + 60);
  return before.slice(
    Math.max(before.lastIndexOf('\n', at < 100 ? at : 100), before.lastIndexOf('\r', at < 100 ? at : 100)) + 1,
  );
}

/**
 * `text` with all that applies, and the names of it. `insideOf` tells where in a text the evidence must lie. Two rounds: a
 * page may show JSON, and JSON may hold a page.
 */
export function mended(given: string, insideOf: (text: string) => string): { text: string; repaired: Repair[] } {
  let text = given;
  const repaired: Repair[] = [];
  for (const { code, mend } of [...MENDS, ...MENDS]) {
    const next = mend(text, insideOf(text));
    if (next === null || next === text) continue;
    text = next;
    repaired.push(code);
  }
  return { text, repaired };
}
