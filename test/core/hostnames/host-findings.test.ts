/** What is found about the wanted names, and how they were read. */
import { describe, expect, test } from 'vitest';
import type { HostGroup } from '#shared/host.ts';
import { readings, uncovered } from '#core/hostnames/host-findings.ts';
import { matchHosts } from '#core/hostnames/match.ts';
import { presentedFromText } from '#core/hostnames/presented.ts';
import type { GeneralName } from '#core/x509/general-name.ts';

const SANS = ['DNS:*.example.com', 'IP:192.0.2.1', 'IP:2001:db8::1'].map((text) =>
  presentedFromText(text),
) as GeneralName[];
const matched = (...groups: readonly (readonly string[])[]) =>
  matchHosts(
    SANS,
    null,
    groups.map((hosts, i): HostGroup => ({ name: `Group ${i + 1}`, hosts })),
  ).results;

describe('how wanted names were read', () => {
  test('nothing is said of names that are names', () => {
    expect(readings(matched(['www.example.com', 'WWW2.example.com.', 'bücher.example.com', '[::1]']))).toEqual([]);
  });

  test('what was cut out of URLs', () => {
    const results = matched(['https://www.example.com:8443/x', 'shop.example.com:443', 'one.example.com']);
    expect(results.map(({ covered, mended }) => [covered, mended])).toEqual([
      [true, 'url'],
      [true, 'port'],
      [true, null],
    ]);
    const hosts = [
      { host: 'https://www.example.com:8443/x', ascii: 'www.example.com' },
      { host: 'shop.example.com:443', ascii: 'shop.example.com' },
    ];
    expect(readings(results)).toMatchObject([{ code: 'HOSTS_MENDED', severity: 'info', facts: { hosts } }]);
  });

  test('the same name again in a group, however it is spelled; not in another', () => {
    const results = matched(
      ['www.example.com', 'WWW.example.com.', 'a_b', 'a_b', '2001:db8:0::1', '2001:db8::1'],
      ['www.example.com'],
    );
    expect(readings(results)).toMatchObject([
      {
        code: 'HOSTS_REPEATED',
        facts: {
          hosts: [
            { host: 'WWW.example.com.', first: 'www.example.com' },
            { host: 'a_b', first: 'a_b' },
            { host: '2001:db8::1', first: '2001:db8:0::1' },
          ],
        },
      },
      { code: 'HOSTS_BY_ADDRESS' },
    ]);
  });

  test('covered addresses are served by default certificates only', () => {
    const results = matched(['192.0.2.1', '192.0.2.2', '[2001:db8::1]:443', '2001:DB8::1']);
    expect(readings(results).at(-1)).toMatchObject({
      code: 'HOSTS_BY_ADDRESS',
      severity: 'info',
      facts: { hosts: ['192.0.2.1', '2001:db8::1'] },
    });
  });
});

test('a name that is none is told apart from one that is not covered', () => {
  const found = uncovered(matched(['.example.com', 'example.com', 'www.example.com']));
  expect(found).toMatchObject([
    { code: 'HOST_UNUSABLE', severity: 'blocker', facts: { reason: 'leading-dot' } },
    { code: 'HOST_NOT_COVERED', severity: 'blocker', facts: { reason: 'wildcard-not-apex' } },
  ]);
});
