/** What `npm run build` left in out/ (npm test builds first), and what it would make again. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundle, bundleInParts } from '../../scripts/build/bundle.mjs';
import { PROGRAMS } from '../../scripts/build/programs.mjs';
import { HEAP_MEGABYTES } from '#app/work/heap.ts';
import { LANGUAGES } from '#words/language.ts';
import { run } from '../support/tools.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'out/cli');
const requiredBy = (code: string): string[] =>
  [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? '');
/** What can be asked of a file beside the program. */
const doorsOf = (code: string): string[] =>
  [...code.matchAll(/\bexports\["([^"]+)"\]=/g)].map(([, door]) => door ?? '');
const isCodeCache = (file: string): boolean => file.endsWith('.v8');

const temporary = mkdtempSync(join(tmpdir(), 'certprep-build-'));
afterAll(() => rmSync(temporary, { recursive: true }));

test('the same source gives the same bytes', async () => {
  const entry = 'src/cli/main.ts';
  const [first, second] = await Promise.all([bundleInParts(ROOT, entry), bundleInParts(ROOT, entry)]);
  expect(first).toEqual(second);
  const { reading, worker } = PROGRAMS;
  const smaller = await Promise.all([reading, worker].map((one) => bundleInParts(ROOT, one.entry, one.commands)));
  const programs = ['bundle', 'reading', 'worker'].map((name, i) => ({
    name: `${name}.js`,
    code: [first, ...smaller][i]?.code,
  }));
  for (const { name, code } of [...programs, ...first.parts]) {
    expect(code === readFileSync(join(OUT, name), 'latin1'), name).toBe(true);
  }
  // The files beside the whole program are there for the smaller ones too.
  const brought = new Map(first.parts.map((part) => [part.name, part.code]));
  for (const { name, code } of smaller.flatMap(({ parts }) => parts)) {
    for (const door of doorsOf(code)) expect(doorsOf(brought.get(name) ?? '')).toContain(door);
  }
  // What a single executable is made of has everything in it, and the same packages.
  const whole = await bundle(ROOT, entry);
  expect(whole.packages).toEqual(first.packages);
  expect(requiredBy(whole.code).filter((name) => !Module.isBuiltin(name))).toEqual([]);
});

test('the launcher can be started as a program', () => {
  const launcher = join(OUT, 'certprep.js');
  expect(statSync(launcher).mode & 0o111).toBe(0o111);
  expect(run(launcher, ['targets', '--json']).status).toBe(0);
});

test('the compiled code is of this V8 and taken by it', () => {
  const caches = readdirSync(OUT).filter(isCodeCache).toSorted();
  const of = `.${process.versions.v8}.${process.arch}.v8`;
  const named = caches.map((name) => name.replace(of, '').replace(/\.[0-9a-f]{16}$/, ''));
  expect(named).toEqual(['bundle', 'reading', 'worker']);
  // A worker is started with a limit to its memory, and V8 takes no code that was compiled without.
  const limits = { worker: `--max-old-space-size=${String(HEAP_MEGABYTES)}` };
  for (const cache of caches) {
    const name = cache.split('.')[0] ?? '';
    const taken = `const { readFileSync } = require('node:fs');
      const source = readFileSync(process.argv[1] + '.js', 'latin1');
      const cachedData = readFileSync(process.argv[2]);
      process.exitCode = new (require('node:vm').Script)(source, { cachedData }).cachedDataRejected ? 1 : 0;`;
    const flags = name === 'worker' ? [limits.worker] : [];
    expect(run('node', [...flags, '-e', taken, join(OUT, name), join(OUT, cache)]).status, name).toBe(0);
  }
});

test('on another V8 it starts all the same, and keeps what was compiled for the next start', () => {
  cpSync(OUT, temporary, { recursive: true, filter: (file) => !isCodeCache(file) });
  expect(run('node', [join(temporary, 'certprep.js'), 'targets', '--json']).status).toBe(0);
  expect(readdirSync(temporary).filter((file) => file.includes('.v8'))).toEqual([
    readdirSync(OUT).find((file) => isCodeCache(file) && file.startsWith('bundle.')),
  ]);
  expect(run('node', [join(temporary, 'certprep.js'), 'targets', '--json']).status).toBe(0);
});

test('the bundle needs nothing that it does not bring', () => {
  const files = readdirSync(OUT).filter((file) => file.endsWith('.js'));
  const needed = files.flatMap((file) => requiredBy(readFileSync(join(OUT, file), 'utf8')));
  const others = needed.filter((name) => !Module.isBuiltin(name));
  expect(others.filter((name) => !files.includes(name.replace('./', '')))).toEqual([]);
});

test('a start reads no package that few runs need', () => {
  const bundled = readFileSync(join(OUT, 'bundle.js'), 'utf8');
  // English is always there: JSON is in it.
  const languages = LANGUAGES.filter((language) => language !== 'en').map((language) => `words-${language}`);
  const apart = ['fflate', 'noble', 'node-forge', 'second-opinion', 'tldts', 'yaml', ...languages];
  expect(new Set(requiredBy(bundled).filter((name) => name.startsWith('.')))).toEqual(
    new Set(apart.map((name) => `./${name}.js`)),
  );
  expect(bundled.length).toBeLessThan(1_000_000);
});

test('the program that only reads has the commands that the launcher starts it with, and is smaller', () => {
  const launcher = readFileSync(join(OUT, 'certprep.js'), 'utf8');
  const started = /const READING = \[([^\]]+)\]/.exec(launcher)?.[1]?.match(/\w+/g) ?? [];
  expect(started.filter((name) => name !== 'unlock')).toEqual(PROGRAMS.reading.commands);
  for (const name of started) expect(run('node', [join(OUT, 'certprep.js'), name, '--help']).status, name).toBe(0);
  const [whole = 0, reading = 0] = ['bundle.js', 'reading.js'].map((name) => statSync(join(OUT, name)).size);
  expect(reading).toBeLessThan(0.75 * whole);
});

test('programs are ASCII, which is read fastest', () => {
  for (const name of readdirSync(OUT).filter((file) => file.endsWith('.js'))) {
    expect(readFileSync(join(OUT, name), 'latin1'), name).not.toMatch(/[^\0-\x7f]/);
  }
});

test('the licences of what is bundled come with it', () => {
  expect(readFileSync(join(OUT, 'THIRD-PARTY.txt'), 'utf8')).toContain('node-forge');
});
