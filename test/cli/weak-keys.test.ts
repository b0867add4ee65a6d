/** Keys that are known to be weak: by lists that a person brings, made here as openssl-vulnkey(1) tells, and by none else. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckAnswer, UsageAnswer } from '#shared/answers.ts';
import { freshFolder } from '#test/support/folder.ts';
import { makeMess, type Mess } from '#test/support/mess.ts';
import { answerOf } from '#test/support/terminal.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

describe.runIf(requireTool('openssl', 'sha1sum'))('weak keys', () => {
  const folder = freshFolder();
  let mess: Mess;
  let weak: string;

  const list = (name: string, lines: readonly string[], end = '\n'): string => {
    const path = join(folder, name);
    writeFileSync(path, `# Keys of one bad day\n#\n${lines.join(end)}${end}`);
    return path;
  };
  const digestOf = (certificate: string): string => {
    const modulus = runWell('openssl', ['x509', '-noout', '-modulus', '-in', certificate]);
    return runWell('sha1sum', [], modulus).toString().slice(20, 40);
  };
  const check = (...more: readonly string[]): Promise<CheckAnswer & { exit: number }> =>
    answerOf(['check', ...mess.files, mess.bareKey, '--target', 'generic-pem', ...more]);
  const weaknesses = ({ findings }: CheckAnswer): unknown[] =>
    findings.flatMap(({ code, severity, facts }) => (code === 'KEY_WEAK' ? [[severity, facts['weakness']]] : []));

  beforeAll(() => {
    mess = makeMess(folder);
    weak = list('blacklist.RSA-2048', ['00005890bc78bcbee3ca', digestOf(mess.leaf), 'ffff5890bc78bcbee3ca']);
  });

  it('are found where a list has them, in whichever of several', async () => {
    expect(weaknesses(await check('--weak-keys', weak))).toEqual([['error', 'listed']]);
    const others = list('blacklist.RSA-1024', ['00005890bc78bcbee3ca', '0123456789abcdef0123']);
    expect(weaknesses(await check('--weak-keys', others, '--weak-keys', weak))).toEqual([['error', 'listed']]);
    const windows = list('windows.txt', [digestOf(mess.leaf)], '\r\n');
    expect(weaknesses(await check('--weak-keys', windows))).toEqual([['error', 'listed']]);
  });

  it('are not claimed without a list, nor of a key that is in none', async () => {
    expect(weaknesses(await check())).toEqual([]);
    const none = list('none', ['00005890bc78bcbee3ca', '0123456789abcdef0123']);
    expect(weaknesses(await check('--weak-keys', none))).toEqual([]);
  });

  it('are not looked for in what is no such list', async () => {
    for (const line of [digestOf(mess.leaf).toUpperCase(), `${digestOf(mess.leaf)}00`, 'weak']) {
      const answer = await answerOf<UsageAnswer>([
        'check',
        mess.leaf,
        '--target',
        'nginx',
        '--weak-keys',
        list('odd', [line]),
      ]);
      expect(answer).toMatchObject({ exit: 2, problems: [{ code: 'WEAK_KEYS_WRONG', facts: { line: 3 } }] });
    }
    const gone = await answerOf<UsageAnswer>([
      'check',
      mess.leaf,
      '--target',
      'nginx',
      '--weak-keys',
      join(folder, 'gone'),
    ]);
    expect(gone).toMatchObject({ exit: 2, problems: [{ code: 'SETTINGS_UNREADABLE' }] });
  });
});
