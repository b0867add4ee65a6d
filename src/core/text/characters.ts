/** Characters that stand where a hyphen, a space or a line end stood before mail or a word processor changed the text. */

/** U+0096 and U+0097 are what an en and an em dash of Windows-1252 become when they are read as Latin-1. */
const DASHES: ReadonlySet<string> = new Set(
  '-\u0096\u0097\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\ufe58\ufe63\uff0d',
);

const SPACES: ReadonlySet<string> = new Set(
  ' \t\u00a0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u202f\u205f\u2060\u3000\ufeff',
);

export const SPACE = new RegExp(`[${[...SPACES].join('')}]`);

export function isDash(character: string | undefined): boolean {
  return character !== undefined && DASHES.has(character);
}

/** Not a line end. */
export function isSpace(character: string | undefined): boolean {
  return character !== undefined && SPACES.has(character);
}

/** Of every system that wrote text: DOS, Unix, the old Mac, mainframes, and Unicode's own. */
export const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

const LINE_ENDS: ReadonlySet<string> = new Set('\n\r\v\f\u0085\u2028\u2029');

/** A space or a line end. */
export function isWhite(character: string | undefined): boolean {
  return isSpace(character) || (character !== undefined && LINE_ENDS.has(character));
}

/** Of one line. Not a pattern: on a text of one character those can run out of stack. */
export function isBlank(line: string): boolean {
  let at = 0;
  while (isSpace(line[at])) at++;
  return at === line.length;
}
