/** Text -> one word of a POSIX shell (XCU 2.2), of harmless ASCII: what is not printable stands in octal. */

const PLAIN = /^[A-Za-z0-9_.,:=/+@%-]+$/;
const PRINTABLE = /^[ -~]*$/;

export function shellWord(text: string): string {
  if (PLAIN.test(text)) return text;
  if (PRINTABLE.test(text)) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  // "$(...)" drops line feeds at the end: each of them is one character that a pattern stands for.
  const [, body = '', ends = ''] = /^([^]*?)(\n*)$/.exec(text) ?? [];
  const octal = [...Buffer.from(body)].map(octet).join('');
  return `"$(printf '${octal}')"${'?'.repeat(ends.length)}`;
}

/** A path as a word that no program takes for an option. */
export function pathWord(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path);
}

/** For printf's format: quotes, backslashes, percent signs and whatever could be something else to somebody. */
function octet(value: number): string {
  const character = String.fromCharCode(value);
  return /^[A-Za-z0-9_.,/ ]$/.test(character) ? character : `\\${value.toString(8).padStart(3, '0')}`;
}
