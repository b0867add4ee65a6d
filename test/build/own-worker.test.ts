/** The built terminal twin reads back what it wrote in a process of its own, and trusts that process's word alone. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { ExportAnswer } from '#shared/answers.ts';
import { freshFolder } from '../support/folder.ts';
import { run } from '../support/tools.ts';

const ROOT = join(import.meta.dirname, '../..');
const PASSWORDS = join(ROOT, 'assets/samples/passwords.txt');
const folder = freshFolder();
let count = 0;
let out = '';

beforeEach(() => {
  out = join(folder, `out-${String(++count)}`);
});

/** The twin as it was built, or with another worker in it. */
function twin(worker: string): string {
  const copy = join(folder, `twin-${String(++count)}`);
  cpSync(join(ROOT, 'out/cli'), copy, { recursive: true });
  writeFileSync(join(copy, 'worker.js'), `(function (exports, require) { ${worker} })`);
  return join(copy, 'certprep.js');
}

function exported(program: string): ExportAnswer & { exit: number | null } {
  const sample = join(ROOT, 'assets/samples/old-pfx');
  const given = ['--password-file', PASSWORDS, '--out-password-file', PASSWORDS, '--at', '2026-11-26T00:00:00Z'];
  const args = [program, 'export', sample, '--target', 'generic-pfx-compatible', '--out', out, ...given, '--json'];
  const { status, stdout } = run(process.execPath, args);
  return { ...(JSON.parse(stdout.toString()) as ExportAnswer), exit: status };
}

test('what it wrote holds', () => {
  expect(exported(join(ROOT, 'out/cli/certprep.js'))).toMatchObject({ exit: 0, verified: true });
  expect(readdirSync(out)).toContain('SHA256SUMS');
});

test('where the worker ends or finds something else nothing is written, and the cause is told', () => {
  const differs = "process.on('message', () => process.send({ holds: false, second: 'silent', handed: null }));";
  const causes = [
    ['process.exit(1);', 'READBACK_STOPPED'],
    [differs, 'READBACK_DIFFERS'],
  ] as const;
  for (const [worker, cause] of causes) {
    const { exit, verified, problems } = exported(twin(worker));
    expect({ exit, verified }).toEqual({ exit: 4, verified: false });
    const codes = problems.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('READBACK'))).toEqual([cause]);
    expect(existsSync(out)).toBe(false);
  }
});

test('the worker is told no secret but over its channel, and none of our environment', () => {
  const told = join(folder, 'told.json');
  const tell = `require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify([process.argv, process.env]));`;
  exported(twin(`{ ${tell} process.exit(1); }`));
  const [argv, env] = JSON.parse(readFileSync(told, 'utf8')) as [string[], Record<string, string>];
  expect(argv.slice(2)).toEqual(['--worker']);
  expect(Object.keys(env).filter((name) => !name.startsWith('NODE_CHANNEL'))).toEqual(['NODE_OPTIONS']);
  expect(env['NODE_OPTIONS']).toMatch(/^--max-old-space-size=\d+$/);
});
