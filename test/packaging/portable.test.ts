/** The portable ZIP: unpacked anywhere, without Node and without an environment, it does the job and opens the window. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { findBrowser } from '#main/browser/find.ts';
import { starters } from '../../scripts/portable/starters.mjs';
import { freshFolder } from '../support/folder.ts';
import { requireTool, run, runWell } from '../support/tools.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLES = join(ROOT, 'assets/samples');
const browser = await findBrowser(process.platform, process.env);

test('on Windows the programs are command files, in its line ends', () => {
  const made = starters('win32');
  expect([...made.keys()]).toEqual(['certprep.cmd', 'certprep-window.cmd']);
  const terminal = made.get('certprep.cmd') ?? '';
  expect(terminal).toContain('"%~dp0node.exe" "%~dp0out\\cli\\certprep.js" %*\r\n');
  expect(terminal.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

describe.runIf(requireTool('unzip', 'env', 'sh'))('the portable ZIP', () => {
  const folder = freshFolder();
  /** With a space and a quote, as where people unpack. */
  const place = join(folder, "somebody's place");
  let program: string;

  const make = (name: string): Buffer => {
    const out = join(folder, name);
    runWell(process.execPath, [join(ROOT, 'scripts/portable.mjs'), out]);
    return readFileSync(join(out, readdirSync(out)[0] ?? ''));
  };

  beforeAll(() => {
    make('first');
    mkdirSync(place);
    const [zip = ''] = readdirSync(join(folder, 'first'));
    runWell('unzip', ['-q', join(folder, 'first', zip), '-d', place]);
    program = join(place, readdirSync(place)[0] ?? '');
  }, 180_000);

  it('brings Node, the build, two programs and the licences', () => {
    expect(readdirSync(program).toSorted()).toEqual(
      ['LICENSE', 'LICENSE-node', 'certprep', 'certprep-window', 'node', 'out'].toSorted(),
    );
    for (const name of ['certprep', 'certprep-window', 'node']) {
      expect(statSync(join(program, name)).mode & 0o777).toBe(0o755);
    }
  });

  it('is the same to the octet when it is made again', () => {
    const [zip = ''] = readdirSync(join(folder, 'first'));
    expect(make('second').equals(readFileSync(join(folder, 'first', zip)))).toBe(true);
  }, 180_000);

  it('does the main job in the terminal, without an environment', () => {
    const out = join(folder, 'out');
    const job = ['export', join(SAMPLES, 'old-pfx'), '--target', 'nginx', '--out', out];
    const alone = (...args: readonly string[]) => run('env', ['-i', join(program, 'certprep'), ...args]);
    expect(alone('--version').stdout.toString()).toMatch(/^certprep \d/);
    expect(alone(...job).status).toBe(3);
    expect(alone(...job, '--password-file', join(SAMPLES, 'passwords.txt')).status).toBe(0);
    expect(readdirSync(out).filter((name) => /\.(crt|key)$/.test(name))).toHaveLength(2);
  });

  it('takes no code from the environment', () => {
    const hostile = ['NODE_OPTIONS=--require=/nonexistent.js', join(program, 'certprep'), '--version'];
    expect(run('env', ['-i', ...hostile]).status).toBe(0);
  });

  it.runIf(browser !== null)(
    'opens the window in an installed browser, and ends when told',
    async () => {
      const environment = ['HOME=/nonexistent', 'TMPDIR=/tmp', 'CERTPREP_HEADLESS=1', 'CERTPREP_NO_SANDBOX=1'];
      const child = spawn('env', ['-i', ...environment, join(program, 'certprep-window')]);
      expect(await firstWords(child)).toMatch(/^CertPrep is open in a window of /);
      child.kill('SIGTERM');
      expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    },
    120_000,
  );
});

/** On standard output; what it said on the other, where it ended before. */
function firstWords({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    stdout?.once('end', () => resolve(said));
  });
}
