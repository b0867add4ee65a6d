/** What `npm run build` left in out/ (npm test builds first), and what it would make again. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { bundle, bundleInParts } from '../../scripts/build/bundle.mjs';
import { LANGUAGES } from '#words/language.ts';
import { run } from '../support/tools.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'out/cli');
const requiredBy = (code: string): string[] =>
  [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? '');
const isCodeCache = (file: string): boolean => file.endsWith('.v8');

const temporary = mkdtempSync(join(tmpdir(), 'certprep-build-'));
afterAll(() => rmSync(temporary, { recursive: true }));

test('the same source gives the same bytes', async () => {
  const entry = 'src/cli/main.ts';
  const [first, second] = await Promise.all([bundleInParts(ROOT, entry), bundleInParts(ROOT, entry)]);
  expect(first).toEqual(second);
  for (const { name, code } of [{ name: 'bundle.js', code: first.code }, ...first.parts]) {
    expect(code === readFileSync(join(OUT, name), 'utf8'), name).toBe(true);
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
  const caches = readdirSync(OUT).filter(isCodeCache);
  expect(caches).toEqual([expect.stringContaining(`.${process.versions.v8}.${process.arch}.`)]);
  const source = Module.wrap(readFileSync(join(OUT, 'bundle.js'), 'latin1'));
  const script = new Script(source, { cachedData: readFileSync(join(OUT, caches.join())) });
  expect(script.cachedDataRejected).toBe(false);
});

test('on another V8 it starts all the same', () => {
  cpSync(OUT, temporary, { recursive: true, filter: (file) => !isCodeCache(file) });
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

test('the licences of what is bundled come with it', () => {
  expect(readFileSync(join(OUT, 'THIRD-PARTY.txt'), 'utf8')).toContain('node-forge');
});
