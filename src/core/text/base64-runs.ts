/**
 * Base64 that stands in a text without BEGIN and END: alone, in lines, as a value in JSON, YAML, XML or an environment
 * file. It is found by its alphabet alone; what it holds must then be of a kind we know.
 */

import { base64End } from './base64.ts';

/** Shorter than any certificate or key: the DER of an Ed25519 key, 48 octets, takes 64 characters. */
export const LEAST_RUN = 60;

/** A further line: nothing else may stand on it, but what ends a value. */
const NEXT_LINE =
  /(?:[ \t]{0,40}(?:\r\n|\n|\r)){1,3}[ \t]{0,40}([A-Za-z0-9+/_-]{1,1000}={0,2})(?=[ \t]{0,40}(?:[\r\n"'<,;]|$))/y;
/** Lines that were joined by spaces; only after one of the lengths that lines of base64 have. */
const NEXT_WORD = /[ \t\u00a0]{1,4}([A-Za-z0-9+/]{1,76}={0,2})(?=[\s<"']|$)/y;
const LINE_LENGTHS: ReadonlySet<number> = new Set([64, 72, 76]);

/** The runs in `text`, in order, each without its white space. Linear. */
export function base64Runs(text: string): string[] {
  const runs: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = base64End(text, at);
    if (end - at < LEAST_RUN) {
      at = end + 1;
      continue;
    }
    const parts = [text.slice(at, end + paddingAt(text, end))];
    at = end + paddingAt(text, end);
    for (let last = parts[0] as string; !last.endsWith('=');) {
      const next = partAt(NEXT_LINE, text, at) ?? (LINE_LENGTHS.has(last.length) ? partAt(NEXT_WORD, text, at) : null);
      if (next === null) break;
      last = next.part;
      parts.push(last);
      at = next.end;
    }
    runs.push(parts.join(''));
  }
  return runs;
}

function paddingAt(text: string, at: number): number {
  if (text[at] !== '=') return 0;
  return text[at + 1] === '=' ? 2 : 1;
}

function partAt(pattern: RegExp, text: string, at: number): { part: string; end: number } | null {
  const sticky = pattern;
  sticky.lastIndex = at;
  const found = sticky.exec(text);
  return found === null ? null : { part: found[1] as string, end: sticky.lastIndex };
}
