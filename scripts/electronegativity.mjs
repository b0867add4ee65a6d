/**
 * `npm run electronegativity [-- REPORT]`: a second opinion on the program by Electronegativity, which knows the usual mistakes of
 * Electron programs. It is given the sources and package.json; its report (SARIF) is read, and whatever it finds
 * must be excused below, with a reason. It comes from npm into node_modules/.cache, at one version.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findingsIn, unexcused, unused } from './electronegativity/findings.mjs';

const root = join(import.meta.dirname, '..');
const VERSION = '1.10.3';
const GIVEN = ['src', 'package.json'];

/**
 * What it finds and why that stands: by file, and by its name of the check.
 * @type {readonly import('./electronegativity/findings.mjs').Excuse[]}
 */
const EXCUSES = [
  {
    check: 'CSP_GLOBAL_CHECK',
    file: 'src/renderer/index.html',
    why: "It holds script-src 'self' to be weak where strangers can put files at the origin; ours answers with the build's own files alone (answer.test.ts), and trusted types are required.",
  },
  {
    check: 'ELECTRON_VERSION_JSON_CHECK',
    file: 'package.json',
    why: 'It says that a version is named; the version is exact, and raised by hand.',
  },
  {
    check: 'CUSTOM_ARGUMENTS_JS_CHECK',
    file: 'src/main/electron/lock-process.ts',
    why: 'The two switches take the network away; none weakens anything (lock.test.ts).',
  },
  {
    check: 'AUXCLICK_JS_CHECK',
    file: 'src/main/electron/window.ts',
    why: 'A middle click would open a window, and every new window is denied (lock.test.ts).',
  },
  {
    check: 'PRELOAD_JS_CHECK',
    file: 'src/main/electron/window.ts',
    why: 'The preload is there, sandboxed, and exposes the contract alone (test/preload/electron.test.ts).',
  },
];

/** Looks for news of Electron on the network: the version is exact, and raised by hand. */
const LEFT_OUT = ['AvailableSecurityFixesGlobalCheck'];

const report = resolve(process.argv[2] ?? join(root, 'dist/electronegativity.sarif'));
const given = mkdtempSync(join(tmpdir(), 'certprep-electronegativity-'));
try {
  for (const path of GIVEN) cpSync(join(root, path), join(given, path), { recursive: true });
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const args = [
    '--input',
    given,
    '--output',
    report,
    '--relative',
    '--verbose',
    'false',
    '--exclude-checks',
    LEFT_OUT.join(','),
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, [program(), ...args], { encoding: 'utf8' });
  // A file that it can't read it passes over, with a word on its output.
  const unread = `${stdout}\n${stderr}`.split('\n').filter((line) => /error|unable|unexpected|failed/i.test(line));
  if (status !== 0 || !existsSync(report)) throw new Error(`Electronegativity left no report.\n${stdout}\n${stderr}`);
  const findings = findingsIn(JSON.parse(readFileSync(report, 'utf8')));
  const wrong = [
    ...unread.map((line) => `not read: ${line}`),
    ...unexcused(findings, EXCUSES).map(({ check, file, line, text }) => `${file}:${String(line)} ${check}: ${text}`),
    ...unused(findings, EXCUSES).map(({ check, file }) => `nothing to excuse any more: ${check} in ${file}`),
  ];
  for (const { check, file, line } of findings) console.log(`found ${check} in ${file}:${String(line)}`);
  for (const one of wrong) console.log(`FAILED: ${one}`);
  console.log(`${String(findings.length - wrong.length)} passed, ${String(wrong.length)} failed`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  rmSync(given, { recursive: true });
}

/** Its path, installed where it is not there yet. */
function program() {
  const folder = join(root, 'node_modules/.cache/certprep/electronegativity', VERSION);
  const path = join(folder, 'node_modules/@doyensec/electronegativity/dist/index.js');
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `@doyensec/electronegativity@${VERSION}`];
  execFileSync('npm', install, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return path;
}
