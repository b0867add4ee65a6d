/** The ratios of the short form that were once measured, and whether today's are near them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';

/** @typedef {import('./measure.mjs').Measured} Measured */

const FILE = join(import.meta.dirname, 'recorded.json');

/** Over so many times its recorded value a ratio is no accident any more. */
const TOLERANCE = 2;

/** The best of the rounds: what other programs do to a machine only ever adds. @param {Measured} row @returns {number | null} */
export function bestRatio({ ours, peers }) {
  const [peer] = peers;
  if (peer === undefined) return null;
  const ratios = ours.rounds.flatMap((ms, i) => {
    const theirs = peer.rounds[i];
    return theirs === undefined ? [] : [ms / theirs];
  });
  return Math.min(...ratios);
}

/** @param {readonly Measured[]} rows */
export async function record(rows) {
  const ratios = rows.flatMap((row) => {
    const best = bestRatio(row);
    return best === null ? [] : [[row.id, Number(best.toPrecision(3))]];
  });
  writeFileSync(FILE, await format(JSON.stringify(Object.fromEntries(ratios)), { parser: 'json' }));
}

/** The ids that there is a value for. */
export function recordedIds() {
  return Object.keys(recorded());
}

/** @param {Measured} row @returns {{ best: number, most: number, isWell: boolean }} */
export function judged(row) {
  const best = bestRatio(row) ?? Infinity;
  const most = TOLERANCE * (recorded()[row.id] ?? 0);
  return { best, most, isWell: best <= most };
}

/** @returns {Record<string, number>} */
function recorded() {
  return /** @type {Record<string, number>} */ (JSON.parse(readFileSync(FILE, 'utf8')));
}
