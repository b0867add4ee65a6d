import { expect, test } from 'vitest';
import { de } from '#words/de/say.ts';
import { en } from '#words/en/say.ts';
import { daysBetween, formats } from '#words/formats.ts';
import { languageOf } from '#words/language.ts';
import { organisationOf, shortName } from '#words/subject.ts';

test('numbers, sizes and lists', () => {
  expect(en.number(600_000)).toBe('600,000');
  expect(en.bytes(4310)).toBe('4,310 bytes');
  expect(en.bytes(1)).toBe('1 byte');
  expect(en.megabytes(20 * 1024 * 1024)).toBe('20 MB');
  expect(en.and(['a', 'b', 'c'])).toBe('a, b and c');
  expect(en.or(['a', 'b'])).toBe('a or b');
  expect(en.count(1200, { one: '# day', other: '# days' })).toBe('1,200 days');
});

test('plural forms are those of the language', () => {
  const forms = { one: '# plik', few: '# pliki', many: '# plików', other: '# pliku' };
  expect([1, 3, 5].map((count) => formats('pl').count(count, forms))).toEqual(['1 plik', '3 pliki', '5 plików']);
  expect(formats('ja').count(1, { other: '#件' })).toBe('1件');
});

test('a day is the same on every computer, and a time says that it is UTC', () => {
  const time = Date.UTC(2026, 10, 23, 23, 59);
  expect(en.date(time)).toBe('23 Nov 2026');
  expect(en.moment(time)).toBe('23 Nov 2026, 23:59 UTC');
  expect(daysBetween(time, time + 86_400_000 * 2 - 1)).toBe(1);
  expect(daysBetween(time, time - 1)).toBe(0);
});

test('the first language there is', () => {
  expect(languageOf('en_GB.UTF-8')).toBe('en');
  expect(languageOf(undefined, '', 'C', 'xx')).toBe('en');
});

test.each([
  ['C=DE, O=Meridian AG, CN=id.meridian.example', 'id.meridian.example'],
  ['CN=first, CN=last', 'last'],
  ['O=Meridian\\, Inc., CN=a\\=b\\+c', 'a=b+c'],
  ['O=Meridian AG + CN=both', 'both'],
  ['C=DE, O=Only an organisation', 'Only an organisation'],
  ['C=DE', 'C=DE'],
  ['CN=', null],
])('the name in %s', (subject, name) => {
  expect(shortName(subject) === subject && name === null ? null : shortName(subject)).toBe(name);
});

test('the organisation', () => {
  expect(organisationOf('C=DE, O=Meridian\\, Inc., CN=x')).toBe('Meridian, Inc.');
  expect(organisationOf('CN=x')).toBeNull();
});

test.each([
  ['en-GB', en],
  ['de-DE', de],
] as const)('%s says whole numbers as Intl does', (locale, own) => {
  const intl = formats(locale);
  const forms = { one: '# (one)', other: '# (other)' };
  for (const value of [0, 1, 2, 10, 11, 21, 999, 1000, 1001, 12_345, 999_999, 1_234_567, 2 ** 40]) {
    expect(own.number(value)).toBe(intl.number(value));
    expect(own.bytes(value)).toBe(intl.bytes(value));
    expect(own.count(value, forms)).toBe(intl.count(value, forms));
  }
});
