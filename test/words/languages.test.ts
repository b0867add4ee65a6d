/**
 * Every language says everything: nothing is missing, left unfilled, unkind or still in English, and each fact that
 * the English text shows is shown.
 */
import { describe, expect, test } from 'vitest';
import { type Formats, formats } from '#words/formats.ts';
import { type Language, LANGUAGES } from '#words/language.ts';
import { windowWordsFor } from '#words/window.ts';
import { type Words, wordsFor } from '#words/words.ts';
import { wordCalls } from './sample-calls.ts';
import { everythingTold } from './sample-facts.ts';
import { windowCalls } from './sample-window-calls.ts';

/** As the tables themselves write dates and numbers. */
const FORMATS: { readonly [L in Language]: Formats } = {
  en: formats('en-GB'),
  de: formats('de-DE'),
  ja: formats('ja-JP'),
};

const UNKIND: { readonly [L in Language]: RegExp } = {
  en: /\b(invalid|oops|please|sorry|failed|fatal|illegal|abort\w*|kill\w*)\b|!/i,
  ja: /無効な|不正な|失敗|致命|申し訳|すみません|強制終了|[!！]/,
  de: /ungültig|unzulässig|\bbitte\b|\bleider\b|entschuldig|fehlgeschlagen|fatal|!/i,
};

const SENTENCE: { readonly [L in Language]: RegExp } = {
  en: /^["\S].*\.$/s,
  de: /^["\S].*\.$/s,
  ja: /^\S.*(。|\.{3})$/s,
};

/** What is the same word in this language as in English. */
const LOANS: { readonly [L in Language]: readonly string[] } = {
  en: [],
  ja: [],
  de: [
    'Appliances',
    'Change',
    'Form',
    'Format',
    'in mess/old',
    'Name',
    'Offline',
    'Organisation',
    'Problem',
    'Version',
  ],
};

/** Where names stand, and whole command lines: they are what they are. */
const NAMES = /^(nouns (containers|formats)|targets (names|groups)|help .*(examples|usage|value)|.*manifestName)|hint$/;

/** 'PEM, AES-256-CBC': nothing in it is a word. */
const WORDLESS = /^[\p{Lu}\d\P{L}]*$/u;

interface Said {
  /** Where it stands, to be found by. */
  readonly at: string;
  readonly text: string;
  /** What it was made of. */
  readonly facts: unknown;
}

const english = await saidIn('en');

describe.each(LANGUAGES)('%s', async (language) => {
  const said = await saidIn(language);
  const told = said.filter(({ at }) => at.endsWith(' message'));
  const remedies = said.filter(({ at }) => at.endsWith(' remedy'));

  test('nothing is missing, left unfilled, unkind or untidy', () => {
    expect(said.map(({ at }) => at)).toEqual(english.map(({ at }) => at));
    const unfilled = /undefined|\[object|NaN|\bnull\b|Infinity|#\s[A-Za-z]|\$\{/;
    const untidy = / {2}|^\s|(?<!:)\s$|(?<!\.)\.\.(?!\.)|\s[.,;:。、](?!\w)/;
    const unfit = ({ text }: Said): boolean =>
      text === '' || unfilled.test(text) || UNKIND[language].test(text) || untidy.test(text);
    expect(said.filter(unfit).map(shown)).toEqual([]);
  });

  test('a message and a remedy are whole sentences', () => {
    expect([...told, ...remedies].filter(({ text }) => !SENTENCE[language].test(text)).map(shown)).toEqual([]);
  });

  test('no code is shown to a person, save one they typed', () => {
    const withCode = ({ at, text }: Said): boolean => !at.startsWith('ACCEPT_') && /[A-Z]+_[A-Z]+/.test(text);
    expect([...told, ...remedies].filter(withCode).map(shown)).toEqual([]);
  });

  test('a text stays short enough to be read at once', () => {
    const room = language === 'en' ? 1 : 1.3;
    expect(told.filter(({ text }) => text.length > 260 * room).map(shown)).toEqual([]);
    expect(remedies.filter(({ text }) => text.length > 160 * room).map(shown)).toEqual([]);
  });
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s beside English', async (language) => {
  const said = await saidIn(language);

  test('no English is left', () => {
    const same = said.filter(
      ({ at, text, facts }, i) => text === english[i]?.text && !NAMES.test(at) && isWords(text, facts),
    );
    expect(same.filter(({ text }) => !LOANS[language].includes(text)).map(shown)).toEqual([]);
    const left = said.filter(({ at, text, facts }) => !NAMES.test(at) && ENGLISH.test(ownWords(text, facts)));
    expect(left.map(shown)).toEqual([]);
  });

  test('what the English text shows is shown', () => {
    const lost = english.flatMap(({ at, text, facts }, i) => {
      const own = said[i]?.text ?? '';
      const missing = [...namesIn(text, facts).filter((name) => !own.includes(name))];
      const numbers = numbersIn(own, facts, FORMATS[language]);
      const few = numbersIn(text, facts, FORMATS.en).filter((number) => !numbers.includes(number));
      return missing.length + few.length === 0 ? [] : [`${at}: ${[...missing, ...few].join(', ')} | ${text} | ${own}`];
    });
    expect(lost).toEqual([]);
  });
});

/** Words that are in nearly every English sentence, and in none of another language. */
const ENGLISH = /\b([Tt]he|and|is|are|[Ww]ith|[Tt]his|[Yy]our|which|that|from|been|not|doesn['’]t|of)\b/;

/** Neither a name, nor put together of names alone. */
function isWords(text: string, facts: unknown): boolean {
  return !WORDLESS.test(text) && !['bash|zsh|fish', 'Markdown', ...leaves(facts)].includes(text);
}

/** Without what the facts bring along, such as names of algorithms, and without what is quoted. */
function ownWords(text: string, facts: unknown): string {
  const names = leaves(facts).filter((fact) => typeof fact === 'string' && fact !== '') as string[];
  return names.reduce((rest, name) => rest.replaceAll(name, ''), text.replaceAll(/"[^"]*"/g, ''));
}

/** The texts out of the facts that this text shows. Words like 'missing' are codes, and stand in texts by chance. */
function namesIn(text: string, facts: unknown): string[] {
  return leaves(facts).filter(
    (fact): fact is string => typeof fact === 'string' && !/^[a-z-]*$/.test(fact) && text.includes(fact),
  );
}

/** Numbers as bare digits, and the days and moments among the facts, each as itself. */
function numbersIn(text: string, facts: unknown, { date, moment }: Formats): string[] {
  const times = leaves(facts).filter((fact) => typeof fact === 'number' && (fact === 0 || fact > 1e11)) as number[];
  let rest = text;
  const found: string[] = [];
  for (const written of [moment, date]) {
    for (const time of times) {
      if (!rest.includes(written(time))) continue;
      found.push(new Date(time).toISOString().slice(0, 10));
      rest = rest.replaceAll(written(time), '');
    }
  }
  const digits = rest.matchAll(/(?<![\w.#-])\d[\d.,]*/g);
  return [...found, ...[...digits].map(([number]) => number.replaceAll(/[.,]/g, ''))];
}

function leaves(facts: unknown): unknown[] {
  return typeof facts === 'object' && facts !== null ? Object.values(facts).flatMap(leaves) : [facts];
}

function shown({ at, text }: Said): string {
  return `${at}: ${text}`;
}

async function saidIn(language: Language): Promise<Said[]> {
  const [words, window] = await Promise.all([wordsFor(language), windowWordsFor(language)]);
  const { failures: _, findings: __, usage: ___, hosts: ____, ...around } = words;
  const { hints, ...terminal } = around.terminal;
  const told = everythingTold(words).flatMap(({ code, facts, message, remedy }) => [
    { at: `${code} message`, text: message, facts },
    { at: `${code} remedy`, text: remedy, facts },
    { at: `${code} hint`, text: hintOf(hints, code, facts), facts },
  ]);
  return [
    ...told.filter(({ at, text }) => !at.endsWith(' hint') || text !== ''),
    ...each('', { ...around, terminal }, wordCalls),
    ...each('window', window, windowCalls),
  ];
}

/** Every text of a table, those that are functions by all their samples. */
function each(at: string, table: unknown, calls: unknown): Said[] {
  if (table === null) return [];
  if (typeof table === 'string') return [{ at, text: table, facts: null }];
  if (typeof table === 'function') {
    return (calls as readonly (readonly unknown[])[]).flatMap((given) =>
      lines(Reflect.apply(table, null, given)).map((text) => ({ at, text, facts: given })),
    );
  }
  // Sorted, for no language need have the order of another.
  return Object.entries(table as object)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .flatMap(([name, inner]) =>
      each(`${at} ${name}`.trim(), inner, (calls as Readonly<Record<string, unknown>> | undefined)?.[name]),
    );
}

/** A text, several, or none. */
function lines(told: unknown): string[] {
  return told === null ? [] : typeof told === 'string' ? [told] : (told as string[]);
}

function hintOf(hints: Words['terminal']['hints'], code: string, facts: object): string {
  const hint = (hints as Readonly<Record<string, (facts: object) => string | null>>)[code];
  return hint?.(facts) ?? '';
}
