/** The terminal twin as one executable, made here for this system: the same answers as the program that Node runs. */
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { LibraryAnswer } from '#shared/answers.ts';
import { freshFolder } from '../support/folder.ts';
import { run, runWell } from '../support/tools.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLES = join(ROOT, 'assets/samples');
const folder = freshFolder();
/** As on a machine without Node: the arguments of `env` that stand before the program's own. */
let alone: readonly string[];

beforeAll(() => {
  runWell(process.execPath, [join(ROOT, 'scripts/executable.mjs'), folder]);
  alone = ['-i', 'HOME=/nonexistent', join(folder, readdirSync(folder)[0] ?? '')];
});

test('needs nothing beside itself', () => {
  expect(statSync(alone.at(-1) ?? '').mode & 0o111).toBe(0o111);
  expect(runWell('env', [...alone, '--version']).toString()).toMatch(/^certprep \d/);
});

test('answers as the program does', () => {
  const passwords = ['--password-file', join(SAMPLES, 'passwords.txt')];
  const args = ['inspect', SAMPLES, ...passwords, '--json', '--at', '2026-11-26T00:00:00Z'];
  const ours = runWell('env', [...alone, ...args]).toString();
  expect(JSON.parse(ours)).toEqual(
    JSON.parse(runWell(process.execPath, [join(ROOT, 'out/cli/certprep.js'), ...args]).toString()),
  );
});

test('does the main job, and says how it ended', () => {
  const out = join(folder, 'out');
  mkdirSync(out);
  const job = ['export', join(SAMPLES, 'old-pfx'), '--target', 'nginx', '--out', out];
  const locked = run('env', [...alone, ...job]);
  expect(locked.status).toBe(3);
  runWell('env', [...alone, ...job, '--password-file', join(SAMPLES, 'passwords.txt')]);
  expect(readdirSync(out).filter((name) => /\.(crt|key)$/.test(name))).toHaveLength(2);
});

test('finds the public roots beside itself', () => {
  const { roots, pack } = JSON.parse(
    runWell('env', [...alone, 'library', 'info', '--json']).toString(),
  ) as LibraryAnswer;
  expect(pack).toBe(join(folder, 'public.pack'));
  expect(roots).toBeGreaterThan(100);
});
