/** Passwords that are made here: their strength is what is said, and they are the same on every keyboard. */
import { expect, it } from 'vitest';
import { generatePassword } from '#app/export/generate-password.ts';
import { PASSWORD_WORDS } from '#app/export/password-words.ts';

const WORD_BITS = Math.log2(PASSWORD_WORDS.length);

it('has words enough, each once, and none begins another', () => {
  expect(PASSWORD_WORDS.length).toBeGreaterThanOrEqual(1_296);
  const sorted = PASSWORD_WORDS.toSorted();
  expect(new Set(sorted).size).toBe(sorted.length);
  // In order a word would stand right behind one that begins it.
  expect(sorted.filter((word, i) => i > 0 && word.startsWith(sorted[i - 1] as string))).toEqual([]);
});

it('has letters alone that no keyboard moves', () => {
  expect(PASSWORD_WORDS.filter((word) => !/^[bcdefghijklnoprstuvx]{4,6}$/.test(word))).toEqual([]);
  expect(generatePassword('letters').password).toMatch(/^[bcdefghjknprstuvx]{30}$/);
});

it('is at least as strong as it must be, and says how strong', () => {
  const [letters, words] = [generatePassword('letters'), generatePassword('words')];
  expect(letters).toMatchObject({ bits: Math.floor(30 * Math.log2(17)), password: letters.parts.join('') });
  expect(words).toMatchObject({ bits: Math.floor(8 * WORD_BITS), password: words.parts.join('') });
  expect(Math.min(letters.bits, words.bits)).toBeGreaterThanOrEqual(80);
});

it('tells where its words end, so that none of its strength is lost', () => {
  for (let i = 0; i < 100; i++) {
    const { password, parts } = generatePassword('words');
    const found: string[] = [];
    for (let rest = password; rest !== ''; rest = rest.slice(found.at(-1)?.length)) {
      found.push(PASSWORD_WORDS.find((word) => rest.startsWith(word)) as string);
    }
    expect(found).toEqual(parts);
  }
});

it('draws every letter and every word about as often as another', () => {
  const drawn = new Map<string, number>();
  const count = (part: string): void => void drawn.set(part, (drawn.get(part) ?? 0) + 1);
  for (let i = 0; i < 600; i++) Array.from(generatePassword('letters').password, count);
  // 18,000 letters of 17 kinds: a kind is off by a fifth less than once in a thousand million runs.
  expect(drawn.size).toBe(17);
  const mean = 18_000 / 17;
  expect([...drawn.values()].every((times) => Math.abs(times - mean) < mean / 5)).toBe(true);
  drawn.clear();
  for (let i = 0; i < 2_000; i++) generatePassword('words').parts.forEach(count);
  // That one of them is missed happens once in 170 runs, that five are never.
  expect(drawn.size).toBeGreaterThan(PASSWORD_WORDS.length - 5);
});
