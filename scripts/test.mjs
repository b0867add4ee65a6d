/**
 * Every check there is, in one go. At the end stand the seconds of each stage, what failed, and in the last line how many passed and
 * failed; the exit code says it too.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { playwright } from './playwright.mjs';
import { run } from './run.mjs';

const CHECKS = ['build', 'format:check', 'lint', 'typecheck'];

/** `names` are of the tests that failed, for the end of the output. @typedef {{ passed: number, failed: number, skipped: number, names: readonly string[] }} Count */

/** @type {string[]} */
const seconds = [];

/** @template Value @param {string} stage @param {() => Value} work @returns {Value} */
function timed(stage, work) {
  console.log(`\n== ${stage}`);
  const started = performance.now();
  const value = work();
  seconds.push(`${stage}: ${((performance.now() - started) / 1000).toFixed()} s`);
  return value;
}

/** @returns {Count} */
function runChecks() {
  const failed = CHECKS.filter((check) => !timed(check, () => run('npm', ['run', '--silent', check])));
  return { passed: CHECKS.length - failed.length, failed: failed.length, skipped: 0, names: failed };
}

/** @param {string} folder for the report @returns {Count} */
function runTests(folder) {
  const report = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // Also held: how much of each reader the tests run, see vitest.config.ts.
  const well = run('npx', ['vitest', 'run', '--coverage', ...reporters]);
  return counted('vitest', well, report, ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => ({
    passed: Number(numPassedTests),
    failed: Number(numFailedTests),
    skipped: Number(numPendingTests),
    names: /** @type {VitestFile[]} */ (testResults).flatMap(failedIn),
  }));
}

/** @typedef {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }} VitestFile */

/** @param {VitestFile} file @returns {string[]} */
function failedIn({ name, status, assertionResults }) {
  const path = relative('.', name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [`${path}, not loaded`];
  return failed.map((test) => `${path}: ${test.fullName}`);
}

/** The window's specs, see playwright.config.ts. @param {string} folder for the report @returns {Count} */
function runSpecs(folder) {
  const report = join(folder, 'playwright.json');
  const isPartial = process.env['CERTPREP_PARTIAL'] === '1';
  const args = ['test', '--reporter=list,json', ...(isPartial ? ['--pass-with-no-tests'] : [])];
  const well = playwright(args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return counted('playwright', well, report, ({ stats, suites }) => {
    const { expected, unexpected, flaky, skipped } = /** @type {Record<string, number>} */ (stats);
    const failed = (unexpected ?? 0) + (flaky ?? 0);
    const names = /** @type {Suite[]} */ (suites).flatMap(failedSpecs);
    return { passed: expected ?? 0, failed, skipped: skipped ?? 0, names };
  });
}

/** @typedef {{ suites?: Suite[], specs?: { file: string, title: string, ok: boolean }[] }} Suite */

/** @param {Suite} suite @returns {string[]} */
function failedSpecs({ suites = [], specs = [] }) {
  const here = specs.filter((spec) => !spec.ok).map((spec) => `${spec.file}: ${spec.title}`);
  return [...here, ...suites.flatMap(failedSpecs)];
}

/**
 * A script of ours whose last line says how many passed and failed.
 * @param {string} name @param {...string} args @returns {Count}
 */
function runScript(name, ...args) {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  console.log(stdout);
  const [, passed = 0, failed = 0] = /(\d+) passed, (\d+) failed\s*$/.exec(stdout) ?? [];
  const well = status === 0;
  return {
    passed: Number(passed),
    failed: well ? Number(failed) : Math.max(1, Number(failed)),
    skipped: 0,
    names: well ? [] : [name],
  };
}

/**
 * @param {string} name of the runner
 * @param {boolean} well whether the run ended well
 * @param {string} report path of its JSON
 * @param {(report: Record<string, unknown>) => Count} read
 * @returns {Count}
 */
function counted(name, well, report, read) {
  try {
    const count = read(/** @type {Record<string, unknown>} */ (JSON.parse(readFileSync(report, 'utf8'))));
    // A file that could not be loaded, and coverage under its threshold, have no test that failed.
    if (well || count.failed > 0) return count;
    return { ...count, failed: 1, names: [...count.names, `${name} as a whole`] };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, names: [`${name} left no report`] };
  }
}

const folder = mkdtempSync(join(tmpdir(), 'certprep-test-'));
try {
  const counts = [
    runChecks(),
    timed('vitest', () => runTests(folder)),
    timed('specs of the window', () => runSpecs(folder)),
    timed('corpora', () => runScript('test:corpora')),
    timed('fuzz', () => runScript('fuzz', '--count', '2000')),
    timed('runtimes', () => runScript('test:runtimes')),
    timed('soak', () => runScript('soak', '--count', '50')),
    timed('electronegativity', () => runScript('electronegativity')),
    timed('bench', () => runScript('bench', '--check')),
  ];
  /** @param {'passed' | 'failed' | 'skipped'} which */
  const sum = (which) => counts.reduce((total, count) => total + count[which], 0);
  if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped: see above for each and why.`);
  console.log();
  for (const stage of seconds) console.log(`Took ${stage}`);
  for (const name of counts.flatMap((count) => count.names)) console.log(`Failed: ${name}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
