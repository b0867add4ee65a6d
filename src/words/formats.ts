/** Dates, numbers, lists and plurals of one language. Each formatter is made when it is first needed. */

const DAY = 86_400_000;

/** One form per plural category of the language, `#` standing for the number; `other` stands in for those not given. */
export type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

export interface Formats {
  readonly number: (value: number) => string;
  /** "4,310 bytes". */
  readonly bytes: (value: number) => string;
  /** "20 MB", for limits, which are round in binary. */
  readonly megabytes: (bytes: number) => string;
  /** A day, in UTC. Times are milliseconds since 1970 UTC. */
  readonly date: (time: number) => string;
  /** "Nov 2026", of '2026-11'; as it came where it is no such month. */
  readonly month: (month: string) => string;
  /** A day and the time of day, in UTC, which is said. */
  readonly moment: (time: number) => string;
  readonly count: (value: number, forms: Forms) => string;
  /** "a, b and c". */
  readonly and: (parts: readonly string[]) => string;
  /** "a, b or c". */
  readonly or: (parts: readonly string[]) => string;
}

/** Whole days from one time to another, never negative. */
export function daysBetween(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / DAY));
}

/**
 * What `Intl` says of whole numbers, said without it: its first number and its first plural take as long as the whole
 * rest of a small job in the terminal. A test holds the two together.
 */
export interface Plain {
  /** Between groups of three digits. */
  readonly group: string;
  /** Null: as Intl has it. */
  readonly bytes: Forms | null;
  /** Whether 1 has a form of its own, and no other whole number has one. */
  readonly hasOne: boolean;
}

/** @param locale BCP 47, such as "en-GB" */
export function formats(locale: string, plain: Plain | null = null): Formats {
  const number = once(() => new Intl.NumberFormat(locale));
  const bytes = once(() => new Intl.NumberFormat(locale, { style: 'unit', unit: 'byte', unitDisplay: 'long' }));
  const megabytes = once(() => new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte' }));
  const date = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
  const month = once(() => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }));
  const moment = once(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
  );
  const plural = once(() => new Intl.PluralRules(locale));
  const and = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const numbered = (value: number): string =>
    plain === null || !isWhole(value) ? number().format(value) : grouped(value, plain.group);
  const category = (value: number): Intl.LDMLPluralRule =>
    plain === null || !isWhole(value) ? plural().select(value) : plain.hasOne && value === 1 ? 'one' : 'other';
  const count = (value: number, forms: Forms): string =>
    (forms[category(value)] ?? forms.other).replaceAll('#', () => numbered(value));
  return {
    number: numbered,
    bytes: (value) => (plain?.bytes && isWhole(value) ? count(value, plain.bytes) : bytes().format(value)),
    megabytes: (value) => megabytes().format(value / 1024 / 1024),
    date: (time) => date().format(time),
    month: (text) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? month().format(Date.parse(text)) : text),
    moment: (time) => `${moment().format(time)} UTC`,
    count,
    and: (parts) => and().format(parts),
    or: (parts) => or().format(parts),
  };
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function grouped(value: number, group: string): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, group);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
