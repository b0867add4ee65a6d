/** Plain text, broken into lines. */
import { characterWidth, displayWidth } from './width.ts';

/** A run of spaces, one wide character (a line may break on either side of it), or a word. */
const PIECES = /\s+|[^\s]/gu;

/**
 * Breaks between words, and between wide characters, which have no spaces. A word longer than the line stays whole: an
 * address or a digest that is cut can't be copied.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (displayWidth(line + piece.trimEnd()) > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Japanese: what never begins a line, and what never ends one. */
const NEVER_FIRST = /^[、。」』）ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;
const NEVER_LAST = /[「『（]$/;

/** One pass, however long a word is: a certificate may hold a name of a megabyte. */
function pieces(text: string): string[] {
  const found: string[] = [];
  const put = (piece: string): void => {
    const last = found.at(-1) ?? '';
    const isOne = NEVER_LAST.test(last) || (NEVER_FIRST.test(piece) && last.trim() !== '');
    if (isOne) found[found.length - 1] = last + piece;
    else found.push(piece);
  };
  let [word, at] = [0, 0];
  const endWord = (): void => {
    if (word < at) put(text.slice(word, at));
  };
  for (const [piece] of text.matchAll(PIECES)) {
    const end = at + piece.length;
    if (isWide(piece) || piece.trim() === '') {
      endWord();
      put(piece);
      word = end;
    }
    at = end;
  }
  endWord();
  return found;
}

function isWide(character: string): boolean {
  return characterWidth(character) === 2;
}
