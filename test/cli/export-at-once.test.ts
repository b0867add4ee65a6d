/** Several exports into one folder: each waits for its turn, and no line of the list of digests is lost. */
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportAnswer } from '#shared/answers.ts';
import { processMark } from '#app/files/process-mark.ts';
import { freshFolder } from '#test/support/folder.ts';
import { selfSigned } from '#test/support/self-signed.ts';
import { answerOf } from '#test/support/terminal.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

const LOCK = '.certprep-turn.lock';
/** Above the largest number that Linux gives. */
const NO_PROCESS = 2 ** 22 + 1;

describe.runIf(requireTool('openssl', 'sh', 'sha256sum'))('exports into one folder', () => {
  const folder = freshFolder();
  let pair: string[];
  const exported = (out: string, name: string, ...more: readonly string[]): Promise<ExportAnswer & { exit: number }> =>
    answerOf([
      'export',
      ...pair,
      '--target',
      'generic-pem',
      '--host',
      'a.example',
      '--out',
      out,
      '--name',
      name,
      ...more,
    ]);
  const listed = (out: string): string => runWell('sh', ['-c', 'cd "$0" && sha256sum -c SHA256SUMS', out]).toString();

  beforeAll(() => {
    const certificate = selfSigned(folder, 'pair', ['a.example']);
    pair = [certificate, join(folder, 'pair.key')];
  });

  it('at once, the first of them too, all stand in its list of digests', async () => {
    const out = join(folder, 'at-once');
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    const answers = await Promise.all(names.map((name) => exported(out, name)));
    expect(answers.map(({ exit }) => exit)).toEqual(names.map(() => 0));
    const files = names.flatMap((name) => [`${name}.key`, `${name}.pem`]);
    expect(readdirSync(out).toSorted()).toEqual(['SHA256SUMS', ...files].toSorted());
    expect(listed(out).split('\n').toSorted()).toEqual(['', ...files.map((name) => `${name}: OK`)].toSorted());
  });

  it('wait for nobody whose process has ended', async () => {
    const out = join(folder, 'ended');
    mkdirSync(out);
    const [machine] = (await processMark()).split('-');
    writeFileSync(join(out, LOCK), `${machine ?? ''}-${String(NO_PROCESS)}-1`);
    expect((await exported(out, 'one')).exit).toBe(0);
    // Killed before it could say whose it is.
    writeFileSync(join(out, LOCK), '');
    utimesSync(join(out, LOCK), 0, 0);
    expect((await exported(out, 'two')).exit).toBe(0);
    expect(readdirSync(out)).not.toContain(LOCK);
    expect(listed(out)).toBe('one.pem: OK\none.key: OK\ntwo.pem: OK\ntwo.key: OK\n');
  });

  it('need no turn without the list', async () => {
    const out = join(folder, 'without');
    mkdirSync(out);
    writeFileSync(join(out, LOCK), await processMark());
    expect((await exported(out, 'one', '--no-sums')).exit).toBe(0);
    expect(readFileSync(join(out, LOCK), 'latin1')).toBe(await processMark());
    expect(existsSync(join(out, 'SHA256SUMS'))).toBe(false);
  });
});
