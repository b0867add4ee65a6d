/** The rules a target may have for names, tried with those of the Auth0 appliance (facts/targets.md 1b). */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HostGroup } from '#shared/host.ts';
import type { HostRule, HostRuleBreak } from '#shared/host-rule.ts';
import { judgeHostRules } from '#core/hostnames/host-rules.ts';
import { levenshtein } from '#core/hostnames/levenshtein.ts';
import { presentedFromText } from '#core/hostnames/presented.ts';
import { sharedWildcards } from '#core/hostnames/shared-wildcards.ts';
import type { GeneralName } from '#core/x509/general-name.ts';

const TENANTS = ['dashboard', 'config', 'apps', 'future'];
const RULES: readonly HostRule[] = [
  { rule: 'first-label-length', groups: null, least: 3 },
  { rule: 'no-underscore', groups: null },
  { rule: 'label-not-reserved', groups: ['apps'], labels: ['login', 'manage', 'auth'] },
  { rule: 'label-unlike', groups: ['apps'], label: 'auth0', distance: 2 },
  { rule: 'same-parent', groups: TENANTS },
  { rule: 'label-count', groups: TENANTS, least: 3, most: 4 },
];

function judged(groups: Readonly<Record<string, readonly string[]>>): string[] {
  const named = Object.entries(groups).map(([name, hosts]): HostGroup => ({ name, hosts }));
  return judgeHostRules(named, RULES).map(({ rule, host, expected }: HostRuleBreak) => `${host} ${rule} ${expected}`);
}

describe('the names of an appliance', () => {
  test('its documents own example keeps every rule', () => {
    expect(
      judged({
        dashboard: ['manage.example.com'],
        config: ['config.example.com'],
        apps: ['identity.example.com', 'app-project.example.com'],
        future: ['*.example.com'],
        'other-names': ['login.shop.example', '192.0.2.1'],
      }),
    ).toEqual([]);
  });

  test.each<[host: string, broken: string[]]>([
    ['id.example.com', ['first-label-length 3']],
    ['my_app.example.com', ['no-underscore _']],
    ['LOGIN.example.com', ['label-not-reserved login']],
    ['auth.example.com', ['label-not-reserved auth', 'label-unlike auth0']],
    ['authy.example.com', ['label-unlike auth0']],
    ['author.example.com', ['label-unlike auth0']],
    ['authors.example.com', []],
    ['app.example.org', ['same-parent example.com']],
    ['app.eu.example.com', ['same-parent example.com']],
    ['a.b.c.example.com', ['first-label-length 3', 'same-parent example.com', 'label-count 3-4']],
    ['https://shop.example.com/', []],
    ['bücher.example.com', []],
  ])('%s: %j', (host, broken) => {
    expect(judged({ dashboard: ['manage.example.com'], apps: [host] })).toEqual(broken.map((one) => `${host} ${one}`));
  });

  test('a name for the future is held to the zone it stands in', () => {
    expect(judged({ dashboard: ['manage.example.com'], future: ['*.example.com', '*.example.org'] })).toEqual([
      '*.example.org same-parent example.com',
    ]);
    expect(judged({ future: ['*.com'] })).toEqual(['*.com label-count 3-4']);
  });

  test('rules for tenants do not speak of custom domains, nor of the dashboard', () => {
    expect(judged({ dashboard: ['manage.example.com'], 'other-names': ['login.a.b.c.example.org'] })).toEqual([]);
  });

  test('groups may be called otherwise by the person', () => {
    const broken = judgeHostRules([{ name: 'Apps', hosts: ['login.example.com'] }], RULES, (name) =>
      name.toLowerCase(),
    );
    expect(broken).toMatchObject([{ group: 'Apps', rule: 'label-not-reserved' }]);
  });
});

test('wildcards that also cover another environment', () => {
  const names = ['DNS:*.example.com', 'DNS:*.dev.example.com', 'DNS:manage.example.com', 'IP:192.0.2.1'].map(
    (text) => presentedFromText(text) as GeneralName,
  );
  expect(sharedWildcards(names, ['manage.dev.example.com', '*.dev.example.com', 'x.example.org', '192.0.2.1'])).toEqual(
    [{ name: 'DNS:*.dev.example.com', host: 'manage.dev.example.com' }],
  );
  expect(sharedWildcards(names, [])).toEqual([]);
});

describe('Levenshtein distance', () => {
  test.each<[string, string, number]>([
    ['', '', 0],
    ['auth0', 'auth0', 0],
    ['auth', 'auth0', 1],
    ['authy', 'auth0', 1],
    ['oauth', 'auth0', 2],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s %s: %i', (a, b, distance) => expect(levenshtein(a, b)).toBe(distance));

  test('is the same both ways, and no less than the difference of the lengths', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(levenshtein(a, b)).toBe(levenshtein(b, a));
        expect(levenshtein(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});
