/**
 * A language for tests alone: English with its vowels repeated under an accent, until a text is 40 % longer. What does not fit
 * then would not fit in a language of longer words.
 */

const LONGER = 0.4;
const VOWEL = /[aeiou]/gi;
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** A copy of a table of words in which every text is longer; what a function is given stays as it is in its text. */
export function stretched<T>(table: T): T {
  return stretchedValue(table, []) as T;
}

function stretchedValue(value: unknown, facts: readonly string[]): unknown {
  if (typeof value === 'string') return stretchedText(value, facts);
  if (typeof value === 'function') {
    const text = value as (...given: readonly unknown[]) => unknown;
    return (...given: readonly unknown[]) => stretchedValue(text(...given), given.flatMap(textsIn));
  }
  if (Array.isArray(value)) return value.map((inner) => stretchedValue(inner, facts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stretchedValue(inner, facts)]));
}

/** The strings inside a value of plain data. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** `text`, longer, but for `facts` where they stand in it. */
export function stretchedText(text: string, facts: readonly string[]): string {
  const [fact] = facts.filter((one) => text.includes(one)).toSorted((a, b) => b.length - a.length);
  if (fact !== undefined) {
    const rest = text.split(fact).map((part) => stretchedText(part, facts));
    return rest.join(fact);
  }
  const vowels = text.match(VOWEL)?.length ?? 0;
  const before = (count: number): number => Math.ceil((text.length * LONGER * count) / vowels);
  let seen = 0;
  return text.replaceAll(VOWEL, (vowel) => {
    const accented = ACCENTED[vowel.toLowerCase()] ?? vowel;
    seen++;
    return vowel + accented.repeat(before(seen) - before(seen - 1));
  });
}
