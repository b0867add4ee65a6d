/** The built twin and whoever takes its answers (npm test builds first): a reader that goes away, and a drive that is full. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const CERTPREP = join(import.meta.dirname, '../../out/cli/certprep.js');

function shell(command: string): { readonly status: number | null; readonly out: string; readonly err: string } {
  const env = { ...process.env, CERTPREP, LC_ALL: 'C' };
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { env, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

test('a reader that has read enough may go', () => {
  expect(shell('node "$CERTPREP" targets --json | head -c 9')).toEqual({ status: 0, out: '{"schema"', err: '' });
  expect(shell('node "$CERTPREP" targets --json | true')).toEqual({ status: 0, out: '', err: '' });
});

test('a full drive is told, and is no success', () => {
  for (const command of ['targets --json', '--version', 'inspect --help']) {
    const { status, err } = shell(`node "$CERTPREP" ${command} > /dev/full`);
    expect(status, command).toBe(4);
    expect(err).toContain("CertPrep can't write /dev/stdout. The drive is full.");
  }
});

test('a bug is told in lines that a person can copy, and is no answer about files', () => {
  const planted = 'data:text/javascript,Date.now = () => { throw new Error("planted"); }';
  const { status, out, err } = shell(`node --import '${planted}' "$CERTPREP" targets --json`);
  expect(status).toBe(70);
  expect(out).toBe('');
  expect(err).toMatch(/^CertPrep met a bug: Error: planted\n( {4}at .{1,200}\n)+$/);
});
