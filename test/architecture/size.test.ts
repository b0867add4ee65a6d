/** A newcomer finds a thing by its file's name only while files are small and none merely passes others on. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, lines: readFileSync(join(SOURCE, file), 'utf8').split('\n').length - 1 }))
  .toSorted((a, b) => a.lines - b.lines);

test('the median file is under 100 lines', () => {
  expect(files[Math.floor(files.length / 2)]?.lines).toBeLessThan(100);
});

test('no file is over 400 lines', () => {
  expect(files.filter(({ lines }) => lines > 400)).toEqual([]);
});

test('no file is called index', () => {
  expect(files.filter(({ file }) => /^index\.tsx?$/.test(basename(file)))).toEqual([]);
});
