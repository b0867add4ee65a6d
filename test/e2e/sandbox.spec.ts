/** As a normal user, where the sandbox is on: the one spec that shows that it is. */
import { chownSync, constants, copyFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { EXIT } from '#main/browser/exit.ts';
import { test } from './fixtures.ts';
import { commandLine, descendantsOf, OUT, startProgram, statusOf } from './program.ts';

/** A user without a name of its own, as which root runs this spec; nobody else needs another. */
const OTHER = 64_000;
const isRoot = process.getuid?.() === 0;
const setpriv = ['setpriv', `--reuid=${String(OTHER)}`, `--regid=${String(OTHER)}`, '--clear-groups'];

/** Node and the build where the other user may read them: a checkout of root's may lie where nobody else looks in. */
function handOver(home: string): { readonly node: string; readonly out: string } {
  const [node, out] = [join(home, 'node'), join(home, 'out')];
  for (const folder of ['main', 'preload', 'renderer'])
    cpSync(join(OUT, folder), join(out, folder), { recursive: true });
  copyFileSync(process.execPath, node, constants.COPYFILE_FICLONE);
  for (const path of [home, ...readdirSync(home, { recursive: true }).map((name) => join(home, String(name)))]) {
    chownSync(path, OTHER, OTHER);
  }
  return { node, out };
}

test('a normal user’s page runs in the sandbox, although CERTPREP_NO_SANDBOX asks for none', async ({ kind }) => {
  test.skip(kind === 'electron' || process.platform !== 'linux', 'looks into /proc');
  const home = mkdtempSync(join(tmpdir(), 'certprep-user-'));
  try {
    const environment = { HOME: home, TMPDIR: home, CERTPREP_NO_SANDBOX: '1' };
    const other = isRoot ? { as: setpriv, ...handOver(home) } : {};
    const { process: program, open, ended, said } = startProgram(environment, other);
    expect(await open, said()).toBe(true);
    const all = descendantsOf(program.pid ?? 0);
    const renderers = all.filter((pid) => commandLine(pid).includes('--type=renderer'));
    expect(renderers.length).toBeGreaterThan(0);
    for (const pid of renderers) expect(statusOf(pid)).toMatchObject({ Seccomp: '2', NoNewPrivs: '1' });
    expect(all.filter((pid) => commandLine(pid).includes('--no-sandbox'))).toEqual([]);
    program.kill('SIGTERM');
    expect(await ended).toBe(EXIT.closed);
  } finally {
    rmSync(home, { recursive: true, maxRetries: 10 });
  }
});
