/** Text out of files and certificates, made harmless for a terminal and on paper: it can neither move the cursor nor hide itself. */

/**
 * Control characters and lone surrogates; bidirectional controls and all else that is drawn as nothing; line and
 * paragraph separators. And a backslash that would look like one of our own escapes.
 */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|\\(?=u\{)/gu;

/** Shows harmful characters as `\u{202e}`; letters of all scripts stay. To be done once: escapes are escaped too. */
export function escape(text: string): string {
  return text.replaceAll(HARMFUL, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
}

/** What `escape` was given. */
export function unescape(text: string): string {
  return text.replaceAll(/\\u\{([0-9a-f]{1,6})\}/g, (whole, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point <= LAST_CHARACTER ? String.fromCodePoint(point) : whole;
  });
}

const LAST_CHARACTER = 0x10_ffff;

/** Longer text is read by nobody, and would push everything else off the screen; it stands whole in the JSON. */
const MOST_SHOWN = 5_000;

/**
 * Escapes every string inside a value of plain data, so that no field of an answer can be forgotten. What is longer than
 * anyone reads is cut, and says how long it was.
 */
export function harmless<T>(value: T): T {
  return eachText(value, (text) => escape(cut(text))) as T;
}

/** `value` with every string inside it, of plain data, put through `change`. */
export function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => eachText(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, eachText(inner, change)]));
}

function cut(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}… (${String(text.length)})`;
}

/** The same answer as JSON, in which the harmful characters stand as JSON's own escapes: any parser gives them back. */
export function safeJson(answer: unknown): string {
  const json = JSON.stringify(answer);
  // Told apart at once by octets alone, where by properties of characters it takes longer than writing the JSON did.
  return NOT_ASCII.test(json) ? json.replaceAll(HARMFUL_IN_JSON, utf16Escapes) : json;
}

const NOT_ASCII = /[^\x20-\x7e]/;

/** Without the backslash: in JSON it is always an escape of JSON's own. */
const HARMFUL_IN_JSON = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

function utf16Escapes(character: string): string {
  return [...Array(character.length).keys()]
    .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('');
}
