/** The workflow can't run here; what it must do is held by its text: every job and step that the project promises is in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const text = readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly strategy?: { readonly matrix: { readonly os: readonly string[] } };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly if?: string;
  readonly steps: readonly Step[];
}
const { jobs, permissions } = parse(text) as { jobs: Readonly<Record<string, Job>>; permissions: object };

const EVERY_SYSTEM = ['ubuntu-latest', 'windows-latest', 'macos-latest'];
const stepsOf = (job: string): readonly Step[] => jobs[job]?.steps ?? [];
const runsOf = (job: string): readonly string[] => stepsOf(job).flatMap(({ run }) => (run === undefined ? [] : [run]));

/** On which systems a step with `command` runs. */
function systemsOf(job: string, command: string): readonly string[] {
  const conditions = stepsOf(job).flatMap((step) => (step.run?.includes(command) === true ? [step.if ?? ''] : []));
  const isOn = (system: string): boolean =>
    conditions.some((condition) => {
      const [, operator, named] = /^runner\.os (==|!=) '(\w+)'$/.exec(condition) ?? [];
      const isNamed = system.startsWith(named === 'Linux' ? 'ubuntu' : (named?.toLowerCase() ?? ''));
      return operator === undefined ? condition === '' : isNamed === (operator === '==');
    });
  return (jobs[job]?.strategy?.matrix.os ?? []).filter(isOn);
}

test('every action is named by commit, and the commit by its version', () => {
  const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('a job may no more than it needs', () => {
  expect(permissions).toEqual({ contents: 'read' });
  const more = Object.entries(jobs).flatMap(([name, job]) => (job.permissions ? [[name, job.permissions]] : []));
  expect(Object.fromEntries(more)).toEqual({
    packages: { contents: 'read', 'id-token': 'write', attestations: 'write' },
    release: { contents: 'write' },
  });
});

test('all that needs no binary runs as it does here, and Electronegativity’s report is kept', () => {
  expect(runsOf('debian')).toContain('bash .ci/run');
  expect(runsOf('electronegativity')).toContain('npm run electronegativity');
  const kept = stepsOf('electronegativity').find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
  expect(kept).toMatchObject({ if: 'always()', with: { path: 'dist/electronegativity.sarif' } });
});

test('the full suite runs on real Electron on Linux, Windows and macOS', () => {
  expect(runsOf('electron')).toContain('npx install-electron');
  expect(systemsOf('electron', 'npm run test:electron')).toEqual(EVERY_SYSTEM);
});

test('packages are made on each system after that, and looked at: fuses, self-test, checksums', () => {
  expect(jobs['packages']?.needs).toEqual(['debian', 'electronegativity', 'electron']);
  for (const command of [
    'npx electron-builder --publish never',
    'npm run executable',
    'npm run portable',
    'npm run sbom',
    'node scripts/read-fuses.mjs dist',
    'node scripts/self-test.mjs dist',
    'node scripts/checksums.mjs dist',
  ]) {
    expect(systemsOf('packages', command), command).toEqual(EVERY_SYSTEM);
  }
});

test('a tagged version brings checksums, a detached signature and provenance', () => {
  const isTag = "startsWith(github.ref, 'refs/tags/')";
  const attests = stepsOf('packages').find(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'));
  expect(attests).toMatchObject({ if: isTag, with: { 'subject-path': 'dist/certprep-*' } });
  expect(jobs['release']?.if).toBe(isTag);
  const [, signs] = stepsOf('release').filter(({ run }) => run !== undefined);
  expect(signs).toMatchObject({ if: "env.KEY != ''" });
  expect(signs?.run).toContain('--detach-sign dist/SHA256SUMS');
  const published = runsOf('release').at(-1) ?? '';
  expect(published).toContain('gh release create "$GITHUB_REF_NAME" --draft');
  for (const file of ['certprep-*', 'SHA256SUMS', 'SHA256SUMS.asc*', 'provenance-*', 'sbom.cdx.json']) {
    expect(published.split(' ')).toContain(`dist/${file}`);
  }
});

test('a secret is in the environment of the one step that uses it, and in no command', () => {
  for (const run of Object.keys(jobs).flatMap(runsOf)) expect(run).not.toContain('{{ secrets.');
  expect(
    text.split('\n').filter((line) => line.includes('{{ secrets.') && !/^\s+(?:env: \{ )?[A-Z_]+: /.test(line)),
  ).toEqual([]);
});

test('every script that it names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const runs = Object.keys(jobs).flatMap(runsOf).join('\n');
  for (const [, name = ''] of runs.matchAll(/npm run ([\w:]+)/g)) expect(scripts, name).toHaveProperty([name]);
  for (const [path] of runs.matchAll(/scripts\/[\w-]+\.mjs/g)) expect(existsSync(join(ROOT, path)), path).toBe(true);
});
