/** The languages there are tables for, and which of them a person reads. */

/** Each by its own name, which is the same whatever is read now. A line here asks for the tables of it. */
export const LANGUAGE_NAMES = {
  en: 'English',
  de: 'Deutsch',
  ja: '日本語',
} as const;

export type Language = keyof typeof LANGUAGE_NAMES;

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Language[];

/**
 * The first wanted language there are tables for, else English.
 * @param wanted BCP 47 or POSIX names, best first: "de-AT", "ja_JP.UTF-8"; undefined and "" are passed over
 */
export function languageOf(...wanted: readonly (string | undefined)[]): Language {
  return wanted.map(knownLanguage).find((language) => language !== null) ?? 'en';
}

/** The language of a BCP 47 or POSIX name, or null where there are no tables for it. */
export function knownLanguage(name: string | undefined): Language | null {
  const primary = name?.split(/[-_.@]/)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? null;
}
