/** What covers what, why not, and what is left over (facts/hostnames.md). */
import { describe, expect, test } from 'vitest';
import type { HostResult } from '#shared/host.ts';
import { matchHosts } from '#core/hostnames/match.ts';
import { presentedFromText, presentedProblem } from '#core/hostnames/presented.ts';
import type { GeneralName } from '#core/x509/general-name.ts';

const names = (...texts: readonly string[]): GeneralName[] =>
  texts.map((text) => presentedFromText(text) as GeneralName);

function ask(sans: readonly string[] | null, host: string, commonName: string | null = null): HostResult {
  const { results } = matchHosts(sans === null ? null : names(...sans), commonName, [{ name: 'Names', hosts: [host] }]);
  return results[0] as HostResult;
}

describe('covered', () => {
  test.each<[sans: string[], host: string, by: string, rule: string, reason: string]>([
    [['DNS:www.example.com'], 'www.example.com', 'DNS:www.example.com', 'exact', 'exact'],
    [['DNS:WWW.Example.com'], 'www.example.COM.', 'DNS:WWW.Example.com', 'exact', 'exact'],
    [['DNS:*.example.com'], 'www.example.com', 'DNS:*.example.com', 'wildcard', 'wildcard'],
    [['DNS:*.example.com', 'DNS:www.example.com'], 'www.example.com', 'DNS:www.example.com', 'exact', 'exact'],
    [['DNS:*.example.com'], 'xn--bcher-kva.example.com', 'DNS:*.example.com', 'wildcard', 'wildcard'],
    [['DNS:xn--bcher-kva.example'], 'bücher.example', 'DNS:xn--bcher-kva.example', 'exact', 'exact'],
    [['IP:192.0.2.1'], '192.0.2.1', 'IP:192.0.2.1', 'ip', 'ip'],
    [['IP:2001:db8::1'], '2001:0db8:0:0::1', 'IP:2001:db8::1', 'ip', 'ip'],
    [['DNS:*.tenants.example.com'], '*.tenants.example.com', 'DNS:*.tenants.example.com', 'wildcard', 'pattern'],
  ])('%j %s', (sans, host, by, rule, reason) => {
    expect(ask(sans, host)).toMatchObject({ covered: true, by, rule, reason, near: null, legacy: true });
  });
});

describe('not covered', () => {
  test.each<[sans: string[] | null, host: string, reason: string, near: string | null]>([
    [null, 'www.example.com', 'no-names', null],
    [[], 'www.example.com', 'no-names', null],
    [['email:me@example.com'], 'example.com', 'no-names', null],
    [['DNS:www.example.com'], 'shop.example.com', 'not-named', null],
    [['DNS:www.example.com'], 'ww.example.com', 'not-named', 'www.example.com'],
    [['DNS:www.example.com'], 'wwww.example.com', 'not-named', 'www.example.com'],
    [['DNS:www.example.com'], 'wvw.example.com', 'not-named', 'www.example.com'],
    [['DNS:www.example.com'], 'www.exmaple.com', 'not-named', 'www.example.com'],
    [['DNS:*.example.com'], 'example.com', 'wildcard-not-apex', '*.example.com'],
    [['DNS:*.example.com'], 'a.b.example.com', 'wildcard-too-deep', '*.example.com'],
    [['DNS:f*.example.com'], 'foo.example.com', 'partial-wildcard', 'DNS:f*.example.com'],
    [['DNS:f*.example.com'], 'bar.example.com', 'not-named', null],
    [['DNS:*.*.example.com'], 'a.b.example.com', 'not-named', null],
    [['DNS:*'], 'localhost', 'not-named', null],
    [['DNS:www.example.com.'], 'www.example.com', 'trailing-dot', 'www.example.com.'],
    [['DNS:192.0.2.1'], '192.0.2.1', 'address-as-dns', null],
    [['DNS:*.2.1', 'IP:192.0.2.2'], '192.0.2.1', 'not-named', null],
    [['IP:192.0.2.1'], '::ffff:192.0.2.1', 'not-named', null],
    [['DNS:a.tenants.example.com'], '*.tenants.example.com', 'pattern-not-covered', null],
    [['DNS:*.example.com'], '*.tenants.example.com', 'pattern-not-covered', null],
    [['URI:https://www.example.com/'], 'www.example.com', 'no-names', null],
  ])('%j %s: %s', (sans, host, reason, near) => {
    expect(ask(sans, host)).toMatchObject({ covered: false, by: null, rule: null, reason, near });
  });

  test('a partial wildcard never stands for part of an A-label', () => {
    expect(ask(['DNS:x*.example.com'], 'xn--bcher-kva.example.com')).toMatchObject({
      reason: 'not-named',
      legacy: false,
    });
  });

  test('the common name never counts, but old clients take it where there is no dNSName', () => {
    expect(ask(null, 'www.example.com', 'www.example.com')).toMatchObject({ reason: 'common-name-only', legacy: true });
    expect(ask(null, 'www.example.com', '*.example.com')).toMatchObject({ reason: 'common-name-only', legacy: true });
    expect(ask(['DNS:shop.example.com'], 'www.example.com', 'www.example.com')).toMatchObject({
      covered: false,
      reason: 'common-name-only',
      legacy: false,
    });
  });

  test('a name with a NUL in it matches nothing', () => {
    const [hidden] = names('DNS:www.example.com');
    const evil: GeneralName = { type: 'DNS', value: 'www.example.com\u0000.evil.example' };
    const { results } = matchHosts([evil], null, [{ name: 'Names', hosts: ['www.example.com', 'www.evil.example'] }]);
    expect(results.map(({ covered }) => covered)).toEqual([false, false]);
    expect(hidden).toBeDefined();
  });
});

describe('names that never match', () => {
  test.each([
    ['DNS:www.example.com', null],
    ['DNS:*.example.com', null],
    ['DNS:a_b.example.com', 'underscore'],
    ['DNS:www.example.com.', 'trailing-dot'],
    ['DNS:.example.com', 'empty-label'],
    ['DNS:bücher.example', 'not-ascii'],
    ['DNS:192.0.2.1', 'address-as-dns'],
    ['DNS:f*.example.com', 'partial-wildcard'],
    ['DNS:www.*.example.com', 'wildcard-misplaced'],
    ['DNS:*.*.example.com', 'wildcard-misplaced'],
    ['DNS:*', 'wildcard-misplaced'],
    ['DNS: www.example.com', 'not-a-hostname'],
    ['email:not a host', null],
  ])('%s: %s', (text, reason) => {
    expect(presentedProblem(presentedFromText(text) as GeneralName)).toBe(reason);
  });

  test('an address of another length than any address', () => {
    expect(presentedProblem({ type: 'IP', octets: new Uint8Array(8) })).toBe('ambiguous-address');
  });
});

describe('groups', () => {
  test('every wanted name is answered in its group, and what nobody asked for is left over', () => {
    const sans = names('DNS:a.example.com', 'DNS:*.b.example.com', 'IP:192.0.2.1', 'DNS:old.example.com', 'email:me@x');
    const { results, unusedNames } = matchHosts(sans, null, [
      { name: 'First', hosts: ['a.example.com', 'x.b.example.com'] },
      { name: 'Second', hosts: ['192.0.2.1', 'a.example.com'] },
      { name: 'Empty', hosts: [] },
    ]);
    expect(results.map(({ group, host, covered }) => [group, host, covered])).toEqual([
      ['First', 'a.example.com', true],
      ['First', 'x.b.example.com', true],
      ['Second', '192.0.2.1', true],
      ['Second', 'a.example.com', true],
    ]);
    expect(unusedNames).toEqual(['DNS:old.example.com']);
  });

  test('10,000 names and 1,000 hosts, half of them not covered', { timeout: 20_000 }, () => {
    const sans = Array.from({ length: 10_000 }, (_, i): GeneralName => ({
      type: 'DNS',
      value: `host-${i}.example.com`,
    }));
    const hosts = Array.from({ length: 1000 }, (_, i) => `host-${i * 20}.example.com`);
    const { results, unusedNames } = matchHosts(sans, null, [{ name: 'Names', hosts }]);
    expect(results.filter(({ covered }) => covered)).toHaveLength(500);
    expect(unusedNames).toHaveLength(9500);
  });
});

test.each(['DNS', 'DNS:', 'IP:192.0.2.01', 'other:x', ''])('%j is no --san', (text) => {
  expect(presentedFromText(text)).toBeNull();
});
