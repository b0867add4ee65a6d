/** How many columns text takes on a terminal. */
import { stripVTControlCharacters } from 'node:util';

/** Columns of one character: 2 for wide ones (UAX #11), none for marks that stand on the one before. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (character <= '\u02ff') return 1;
  if (/[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u.test(character)) return 0;
  return isWide(character) && !/[\uff61-\uffdc]/u.test(character) ? 2 : 1;
}

/** Written where it is needed: making it takes longer than all that most runs print. */
function isWide(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u.test(
    character,
  );
}

/** Columns of a line; colours take none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of stripVTControlCharacters(text)) width += characterWidth(character);
  return width;
}

/** Fills up with spaces on the right. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
