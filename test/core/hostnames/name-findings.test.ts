/** What is found about a certificate's names themselves, and what to ask for where some are lacking. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { namesToAskFor } from '#core/hostnames/ask-for.ts';
import { matchHosts } from '#core/hostnames/match.ts';
import { nameFindings } from '#core/hostnames/name-findings.ts';
import { presentedFromText } from '#core/hostnames/presented.ts';
import { isPublicSuffix, loadPublicSuffixes, PUBLIC_SUFFIX_LIST } from '#core/hostnames/public-suffix.ts';
import type { GeneralName } from '#core/x509/general-name.ts';

const names = (...texts: readonly string[]): GeneralName[] =>
  texts.map((text) => presentedFromText(text) as GeneralName);
const fact = { sha256: 'a1', subject: 'CN=x', role: 'leaf' } as const;
const found = (sans: readonly GeneralName[], isPublic = false): string[] =>
  nameFindings(sans, fact, isPublic).map(({ code, severity, facts }) => {
    const about = 'san' in facts ? facts.san : 'count' in facts ? String(facts.count) : '';
    return `${severity} ${code} ${about}`;
  });

beforeAll(loadPublicSuffixes);

describe('the Public Suffix List', () => {
  test.each([
    ['com', true],
    ['co.uk', true],
    ['xn--p1ai', true],
    ['kawasaki.jp', true],
    ['city.kawasaki.jp', false],
    ['example.com', false],
    ['github.io', false],
    ['corp', false],
  ])('%s: %s', (domain, expected) => expect(isPublicSuffix(domain)).toBe(expected));

  test('its date is that of the release in use: whoever updates tldts updates the date', () => {
    const manifest = readFileSync(join(import.meta.dirname, '../../../node_modules/tldts/package.json'), 'utf8');
    expect((JSON.parse(manifest) as { version: string }).version).toBe(PUBLIC_SUFFIX_LIST.release);
  });
});

describe('names of a certificate', () => {
  test('fine ones say nothing', () => {
    expect(found(names('DNS:www.example.com', 'DNS:*.example.com', 'IP:192.0.2.1', 'email:me@example.com'))).toEqual(
      [],
    );
  });

  test.each<[san: string, code: string]>([
    ['DNS:*.co.uk', 'warning WILDCARD_OVER_PUBLIC_SUFFIX'],
    ['DNS:*.com', 'warning WILDCARD_OVER_PUBLIC_SUFFIX'],
    ['DNS:a_b.example.com', 'warning SAN_UNUSABLE'],
    ['DNS:www.example.com.', 'warning SAN_UNUSABLE'],
    ['DNS:192.0.2.1', 'warning SAN_UNUSABLE'],
    ['DNS:f*.example.com', 'warning SAN_UNUSABLE'],
    ['DNS:*', 'warning SAN_UNUSABLE'],
    ['DNS:www.example.com\0.evil.example', 'error SAN_UNUSABLE'],
  ])('%j: %s', (san, code) => expect(found(names(san))).toEqual([`${code} ${san}`]));

  test.each([
    'DNS:mail',
    'DNS:dc1.corp',
    'DNS:printer.local',
    'DNS:x.home.arpa',
    'IP:10.1.2.3',
    'IP:172.31.0.1',
    'IP:192.168.0.1',
    'IP:100.64.0.1',
    'IP:127.0.0.1',
    'IP:169.254.1.1',
    'IP:::1',
    'IP:fd00::1',
    'IP:fe80::1',
  ])('%s is of one network: a private authority may, a public one may not', (san) => {
    expect(found(names(san))).toEqual([]);
    expect(found(names(san), true)).toMatchObject([expect.stringMatching(/^error NAME_INTERNAL/)]);
  });

  test.each([
    'DNS:www.example.com',
    'IP:192.0.2.1',
    'IP:172.32.0.1',
    'IP:100.128.0.1',
    'IP:2001:db8::1',
    'email:me@corp',
  ])('%s is for everybody', (san) => expect(found(names(san), true)).toEqual([]));

  test('the same name twice, in whatever case, and very many', () => {
    expect(found(names('DNS:www.example.com', 'DNS:WWW.example.com'))).toEqual([
      'info SAN_REPEATED DNS:www.example.com',
    ]);
    const many = Array.from({ length: 101 }, (_, i): GeneralName => ({ type: 'DNS', value: `host-${i}.example.com` }));
    expect(found(many)).toEqual(['info SANS_MANY 101']);
    const bad = Array.from({ length: 5000 }, (_, i): GeneralName => ({ type: 'DNS', value: `a_${i}.example.com` }));
    expect(found(bad)).toHaveLength(21);
  });
});

test('what to ask for: each uncovered name once, none that a wanted wildcard covers, none that is no name', () => {
  const hosts = [
    'www.example.com',
    'shop.example.com',
    'SHOP.example.com.',
    '*.t.example.com',
    'a.t.example.com',
    '192.0.2.1',
    'a_b',
    'bücher.example',
  ];
  const { results } = matchHosts(names('DNS:www.example.com'), null, [{ name: 'Names', hosts }]);
  expect(namesToAskFor(results)).toEqual([
    'DNS:shop.example.com',
    'DNS:*.t.example.com',
    'IP:192.0.2.1',
    'DNS:xn--bcher-kva.example',
  ]);
  const again = matchHosts(
    namesToAskFor(results).map((name) => presentedFromText(name) as GeneralName),
    null,
    [{ name: 'Names', hosts: hosts.slice(1) }],
  );
  expect(again.results.filter(({ covered }) => !covered).map(({ host }) => host)).toEqual(['a_b']);
});

test('names that are for no host are told apart, and a name beyond ASCII has both forms', () => {
  const sans = names('DNS:xn--bcher-kva.example', 'URI:https://example.com/', 'email:me@example.com');
  const { results, unusedNames, otherNames } = matchHosts(sans, null, [
    { name: 'Names', hosts: ['bücher.example', 'a.example'] },
  ]);
  expect(results).toMatchObject([
    { host: 'bücher.example', ascii: 'xn--bcher-kva.example', unicode: 'bücher.example', covered: true },
    { ascii: 'a.example', unicode: null },
  ]);
  expect(unusedNames).toEqual([]);
  expect(otherNames).toEqual(['URI:https://example.com/', 'email:me@example.com']);
});
