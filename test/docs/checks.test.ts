/** docs/CHECKS.md is true: what a row says stands in a test that it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TOP = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(TOP, path), 'utf8');
const quoted = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

const rows = read('docs/CHECKS.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (What |-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('there is a table', () => {
  expect(rows.length).toBeGreaterThan(50);
});

test.each(rows.map((cells) => [cells[1] ?? '', cells[2] ?? '', cells[5] ?? ''] as const))('%s', (_, said, tests) => {
  const paths = quoted(tests);
  const words = quoted(said);
  const text = paths.map(read).join('\n');
  expect(paths.length * words.length).toBeGreaterThan(0);
  for (const word of words) expect(text).toMatch(new RegExp(`\\b${word}\\b`));
});
