/** docs/SECURITY.md promises by tests: each test, script and command that it names is there, and each row names one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/SECURITY.md'), 'utf8');
const tests = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' }).map((path) => `test/${path}`);
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };

/** What stands between backticks. */
const quoted = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);

test('every test that it names is there, by its path or by its name alone', () => {
  const named = quoted.filter((text) => /^test\/|\.(?:test|spec)\.ts$/.test(text));
  expect(named.length).toBeGreaterThan(50);
  const isThere = (name: string): boolean => tests.some((path) => path === name || path.endsWith(`/${name}`));
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

test('so is every script and every command', () => {
  const paths = quoted.filter((text) => /^(?:scripts|docs|src|\.github|\.ci)\/\S+$/.test(text));
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const commands = quoted.flatMap((text) => /^npm run ([\w:]+)/.exec(text)?.[1] ?? []);
  expect(commands.length).toBeGreaterThan(3);
  for (const name of commands) expect(scripts, name).toHaveProperty([name]);
});

test('every row says where it has run, and none that real Electron has', () => {
  const [, table = ''] = /\n## Promise by promise\n([^]*?)\n## /.exec(page) ?? [];
  const rows = table.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| promise'));
  expect(rows.length).toBeGreaterThan(35);
  for (const row of rows) {
    const [, promise, boundary, shown, ran] = row
      .split(' | ')
      .join('|')
      .split('|')
      .map((cell) => cell.trim());
    expect([promise, boundary, shown].includes(''), row).toBe(false);
    expect(ran, row).toMatch(/^(?:here|the (?:text|configuration) here|never yet|as it says there|–)/);
  }
});
