/**
 * The same bytes give the same answer on Node 20, 22 and 24 (OpenSSL 3.0 and 3.5) and on Bun (BoringSSL, as Electron): every
 * file of the corpora is read on each and the answers are compared octet for octet; on Node the tests of core's
 * ciphers, keys and certificates run as well. Runtimes come from npm into node_modules/.cache.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { run } from './run.mjs';
import { RUNTIME_TESTS } from './runtime-tests.mjs';

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache/certprep/runtimes');

/** Versions are kept, so that a difference can be looked into. */
const RUNTIMES = [
  { name: 'node 20', install: 'node@20.20.2', program: 'node' },
  { name: 'node 22', install: 'node@22.23.3', program: 'node' },
  { name: 'node 24', install: 'node@24.21.0', program: 'node' },
  { name: 'bun', install: 'bun@1.4.5', program: 'bun' },
];

/** Installs a runtime where it is not there yet. @param {(typeof RUNTIMES)[number]} runtime @returns {string} its program */
function programOf({ install, program }) {
  const folder = join(cache, install);
  const path = join(folder, 'node_modules/.bin', program);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // Its postinstall fetches the binary from the registry; our own ignore-scripts does not reach into this folder.
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts=false', install], { cwd: folder });
  return path;
}

/** @param {string} program @param {string} name @param {string} main @returns {string | null} the answers */
function answersOf(program, name, main) {
  const file = join(cache, `${name.replace(' ', '-')}.jsonl`);
  writeFileSync(file, '');
  execFileSync(process.execPath, [main, '--runtime', program, '--answers', file, '--quiet'], {
    cwd: root,
    stdio: 'inherit',
  });
  return readFileSync(file, 'utf8');
}

/** What a runtime's own reader says of a PFX (argv: file and password), as it is and with an octet of it changed. */
const OPEN_PFX = `
  const { readFileSync } = require('node:fs');
  const { createSecureContext } = require('node:tls');
  const [, file, passphrase] = process.argv;
  const opens = (change, password) => {
    const pfx = readFileSync(file);
    change(pfx);
    try { createSecureContext({ pfx, passphrase: password }); return true; } catch { return false; }
  };
  // Behind the MAC stand ten octets: RFC 9579 leaves the salt of old there, and ours says that it is not used.
  const changes = [() => {}, (pfx) => { pfx[pfx.length - 11] ^= 1; }, (pfx) => { pfx[pfx.length >> 1] ^= 1; }];
  console.log(JSON.stringify([...changes.map((change) => opens(change, passphrase)), opens(() => {}, passphrase + ' ')]));
`;

/**
 * OpenSSL has read PBMAC1 (RFC 9579) since 3.4, and Node brings that since 24: it opens our PFX, and refuses it once its
 * MAC or what that vouches for was changed, or under another password.
 * @param {string} program
 */
async function opensPbmac1(program) {
  const main = join(await bundled('pbmac1', ['src/cli/main.ts']), 'main.mjs');
  const pfx = join(cache, 'pbmac1.pfx');
  const [samples, password] = [join(root, 'assets/samples'), 'correct horse'];
  const given = [join(samples, 'old-pfx/portal.pfx'), '--password-file', join(samples, 'passwords.txt')];
  const argv = ['convert', ...given, '--to', 'pfx', '--pbmac1', '--out', pfx, '--force', '--out-password-env', 'OUT'];
  const make = `import(${JSON.stringify(main)}).then(({ main }) => main(${JSON.stringify(argv)}))`;
  execFileSync(process.execPath, ['-e', make], { env: { ...process.env, OUT: password }, stdio: 'pipe' });
  const told = execFileSync(program, ['-e', OPEN_PFX, pfx, password], { encoding: 'utf8' });
  return told.trim() === JSON.stringify([true, false, false, false]);
}

/** @param {string} program */
function versionOf(program) {
  return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
}

/** @param {string} program */
function testsPass(program) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  return run(program, [vitest, 'run', '--project', 'unit', '--reporter=dot', ...RUNTIME_TESTS]);
}

const folder = await bundled('corpora', ['test/corpora/run/main.ts', 'test/corpora/run/reader.ts']);
let passed = 0;
let failed = 0;
/** @param {boolean} well @param {string} what */
function count(well, what) {
  console.log(`${well ? 'ok' : 'FAILED'}: ${what}`);
  if (well) passed++;
  else failed++;
}

/** @type {string[] | null} */
let reference = null;
for (const runtime of RUNTIMES) {
  const started = performance.now();
  const program = programOf(runtime);
  const lines = (answersOf(program, runtime.name, join(folder, 'main.mjs')) ?? '').split('\n');
  reference ??= lines;
  const first = reference;
  // Where all crash alike, nothing is the same but that.
  const answered = lines.filter((line) => line.startsWith('{"kind":"answer"')).length;
  const differing = first.filter((line, place) => line !== lines[place]).length + Math.abs(first.length - lines.length);
  count(
    differing === 0 && answered === lines.length - 1,
    `${runtime.name} (${versionOf(program)}): ${String(answered)} answers on ${String(lines.length - 1)} files of the corpora, ${String(differing)} unlike those of ${RUNTIMES[0]?.name ?? ''}, ${((performance.now() - started) / 1000).toFixed()} s`,
  );
  for (const [place, line] of first.entries()) {
    if (line !== lines[place]) console.log(`- ${line.slice(0, 400)}\n+ ${(lines[place] ?? '').slice(0, 400)}`);
  }
  // On Bun the tests' own counterpart, the runtime's OpenSSL, is missing; npm test has run them on the first one.
  if (runtime.name === 'node 22' || runtime.name === 'node 24') {
    count(testsPass(program), `${runtime.name}: the tests of core`);
  }
  if (runtime.name === 'node 24') {
    count(
      await opensPbmac1(program),
      `${runtime.name}: opens a PFX under PBMAC1, and refuses it changed or with another password`,
    );
  }
}
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
