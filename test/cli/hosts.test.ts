/** `certprep hosts`: what is asked on a command line and in a list of names, and what is answered. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HostsAnswer } from '#shared/answers.ts';
import { freshFolder } from '#test/support/folder.ts';
import { answerOf, certprep } from '#test/support/terminal.ts';

const folder = freshFolder();
const at = (name: string): string => join(folder, name);
const SAN = ['--san', 'DNS:*.example.com', '--san', 'IP:192.0.2.1'];
const ask = (...args: readonly string[]): Promise<HostsAnswer & { exit: number }> =>
  answerOf<HostsAnswer>(['hosts', ...SAN, ...args]);

describe('what would these names cover?', () => {
  test('each wanted name as it was given, as it was compared, and what was cut off', async () => {
    const answer = await ask(
      '--host',
      'https://Bücher.example.com:8443/x',
      '--host',
      '192.0.2.1',
      '--host',
      '.example.com',
    );
    expect(answer).toMatchObject({ exit: 1, certificate: null, unusedNames: [], namesToAskFor: [] });
    expect(answer.results).toMatchObject([
      { ascii: 'xn--bcher-kva.example.com', unicode: 'bücher.example.com', mended: 'url', rule: 'wildcard' },
      { ascii: '192.0.2.1', mended: null, rule: 'ip' },
      { ascii: null, covered: false, code: 'leading-dot' },
    ]);
    expect(answer.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['HOST_UNUSABLE', 'blocker'],
      ['HOSTS_MENDED', 'info'],
      ['HOSTS_BY_ADDRESS', 'info'],
    ]);
    expect(answer.problems[0]?.remedy).toContain('*.example.com');
  });

  test('a name that is listed twice is answered twice, and said', async () => {
    writeFileSync(at('hosts.txt'), 'www.example.com # the shop\nWWW.example.com\n[Later]\nwww.example.com\n');
    const answer = await ask('--hosts-file', at('hosts.txt'));
    expect(answer.exit).toBe(0);
    expect(answer.results.map(({ host, group }) => [host, group])).toEqual([
      ['www.example.com', 'Names'],
      ['WWW.example.com', 'Names'],
      ['www.example.com', 'Later'],
    ]);
    expect(answer.problems.map(({ message }) => message)).toEqual([
      'WWW.example.com stands in your list more than once, also as www.example.com.',
    ]);
  });

  test('a person reads by what time it was judged', async () => {
    const { out, code } = await certprep([
      'hosts',
      ...SAN,
      '--host',
      'www.example.com',
      '--at',
      '2030-01-02T03:04:00Z',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('2 Jan 2030, 03:04');
  });
});
