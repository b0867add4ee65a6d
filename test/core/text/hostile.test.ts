/**
 * Text made to be slow to read. Whatever takes more than a bounded number of steps for each character would run into the
 * time limit of a test by some orders of magnitude.
 */
import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '#core/limits.ts';
import { open } from '#core/open/open.ts';

const SIZE = Number(process.env['HOSTILE_MB'] ?? 1) * 1024 * 1024;
const LINE = `${'A'.repeat(64)}\n`;

const HOSTILE: readonly [name: string, unit: string, before?: string, after?: string][] = [
  ['hyphens', '-'],
  ['hyphens and BEGIN', '-----BEGIN '],
  ['markers without end', '-----BEGIN A-----\n', '', 'x'],
  ['ends without begin', '-----END A-----\n', '-----BEGIN B-----\n'],
  ['dashes of all kinds', '\u2013\u2014-'],
  ['BEGIN alone', 'BEGIN'],
  ['words END', '-END ', '-----BEGIN A-----'],
  ['padding', '='],
  ['padding in a block', '=', '-----BEGIN A-----\n', '!\n-----END A-----\n'],
  ['soft line breaks', '=\n', '-----BEGIN A-----\n', '-----END A-----\n'],
  ['full lines with soft breaks', `${'A'.repeat(75)}=\n`, '-----BEGIN A-----\n', '-----END A-----\n'],
  ['entities', '&#45;', '-----BEGIN A-----\n', '-----END A-----\n'],
  ['entities that never end', '&#', '-----BEGIN A-----\n<br>', '-----END A-----\n'],
  ['tags that never end', '<br ', '-----BEGIN A-----\n', '-----END A-----\n'],
  ['backslashes', '\\', '-----BEGIN A-----\n', '-----END A-----\n'],
  ['percent signs', '%2', '-----BEGIN A-----%20\n', '-----END A-----\n'],
  ['quotation marks of mail', '> ', '> -----BEGIN A-----\n', '\n-----END A-----\n'],
  ['quotation marks', '"', '"-----BEGIN A-----\n', '\n-----END A-----\n'],
  ['spaces', ' '],
  ['spaces in a block', ' ', '-----BEGIN A-----\n', '!\n-----END A-----\n'],
  ['headers', 'A: b\n c\n', '-----BEGIN A-----\n', '\n-----END A-----\n'],
  ['continued headers', ' a\n', '-----BEGIN A-----\nB: c\n', '\n\nAAAA\n-----END A-----\n'],
  ['line feeds', '\n'],
  ['one run of base64', 'A'],
  ['lines of base64', LINE],
  ['lines of base64 with gaps', `${LINE}      \t\t\t     \n\n\n\n`],
  ['runs that nearly are', `${'A'.repeat(59)} `],
  ['words after a full line', `${'A'.repeat(64)} a `],
];

it.each(HOSTILE)('%s: an answer, and a small one', async (...[, unit, before = '', after = '']) => {
  const text = before + unit.repeat(SIZE / unit.length) + after;
  const { items, unread } = await open(new TextEncoder().encode(text).subarray(0, DEFAULT_LIMITS.fileBytes));
  expect(items).toEqual([]);
  expect(unread.length).toBeGreaterThan(0);
  expect(unread.length).toBeLessThanOrEqual(DEFAULT_LIMITS.blocks);
});
