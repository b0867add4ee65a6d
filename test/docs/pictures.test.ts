/** Every state that must have a picture can be drawn and was; each picture of the design has ours beside it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingPictures, writeComparison } from '../../scripts/compare.mjs';
import { DEMANDED } from '../pictures/demanded.mjs';
import { DIFFERENCES } from '../pictures/differences.mjs';

const PICTURES = join(import.meta.dirname, '../../docs/pictures');
const states = Object.values(DEMANDED).flat();

test('every picture that is demanded is there; run npm run pictures', () => {
  expect(missingPictures(PICTURES)).toEqual([]);
});

test('a state without a picture is found', () => {
  const empty = mkdtempSync(join(tmpdir(), 'certprep-pictures-'));
  try {
    const missing = missingPictures(empty);
    expect(missing).toContain('empty-900x600-dark');
    expect(missing).toContain('design/01-empty');
    for (const state of states) expect(missing).toContain(state);
  } finally {
    rmSync(empty, { recursive: true });
  }
});

test('no state is demanded twice', () => expect(new Set(states).size).toBe(states.length));

test('each picture of the design is compared once, and something is said of it', () => {
  const designs = readdirSync(join(PICTURES, 'design')).map((name) => name.replace(/\.png$/, ''));
  expect(designs).toHaveLength(28);
  expect(DIFFERENCES.map(({ design }) => design).toSorted()).toEqual(designs.toSorted());
  expect(DIFFERENCES.filter(({ kept }) => kept.length === 0)).toEqual([]);
});

test('compare.html shows both of each pair and why they differ, and is as the data says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'certprep-pictures-'));
  try {
    writeComparison(folder);
    const html = readFileSync(join(folder, 'compare.html'), 'utf8');
    for (const { design, ours } of DIFFERENCES) {
      expect(html).toContain(`src="design/${design}.png"`);
      expect(html).toContain(`src="${ours}.png"`);
    }
    expect(readFileSync(join(PICTURES, 'compare.html'), 'utf8')).toBe(html);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
