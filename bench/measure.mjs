/** One row, measured: ours and the others' by turns, so that a machine that slows down slows all; medians compared. */
import { performance } from 'node:perf_hooks';

/**
 * Does the whole work for round `i` and answers what came out. Rounds get different inputs where answers could be kept
 * from one to the next.
 * @typedef {(i: number) => unknown} Job
 *
 * One who does the job. `check` throws where the answer is wrong, and is not timed; `time` says the milliseconds, where
 * the job measured them itself; `goal`: ours / theirs, to be at most this; `rounds` at most, for one that takes long.
 * @typedef {{ name: string, job: Job, check?(answer: unknown, i: number): unknown, time?(answer: unknown): number, goal?: number, rounds?: number }} Side
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} job what is done, for a person
 * @property {Omit<Side, 'name' | 'goal'>} ours
 * @property {readonly Side[]} [peers]
 * @property {number} [most] milliseconds that ours may take
 * @property {Side} [limit] the part of the work that no program of this kind can leave out, alone
 * @property {() => unknown} [prepare] makes the inputs
 * @property {number} [rounds] at most, of a row that takes long
 * @property {boolean} [isWarm] no round is left out: what it reads was just written
 *
 * @typedef {object} Times
 * @property {string} name
 * @property {number} ms median
 * @property {readonly number[]} rounds milliseconds
 *
 * @typedef {Times & { ratio: number, goal: number | null }} Compared `ratio`: ours divided by this one's
 *
 * @typedef {object} Measured
 * @property {string} id
 * @property {string} job
 * @property {Times} ours
 * @property {readonly Compared[]} peers
 * @property {number | null} most
 * @property {Compared | null} limit
 * @property {boolean} reached
 */

/** @param {Row} row @param {number} rounds @returns {Promise<Measured>} */
export async function measure(row, rounds) {
  const { id, job, peers = [], most = null, limit = null, isWarm = false } = row;
  await row.prepare?.();
  const own = { name: 'CertPrep', ...row.ours };
  const sides = [own, ...peers, ...(limit === null ? [] : [limit])];
  /** @type {Map<Side, number[]>} */
  const taken = new Map(sides.map((side) => [side, []]));
  const last = Math.min(rounds, row.rounds ?? rounds);
  // The first round of each fills the system's file cache, and is not counted.
  for (let i = isWarm ? 1 : 0; i <= last; i++) {
    for (const side of sides) {
      if (i > (side.rounds ?? last)) continue;
      const ms = await time(side, i);
      if (i > 0) taken.get(side)?.push(ms);
    }
  }
  /** @param {Side} side @returns {Times} */
  const times = (side) => {
    const all = /** @type {number[]} */ (taken.get(side));
    return { name: side.name, ms: median(all), rounds: all };
  };
  const ours = times(own);
  /** @param {Side} side @returns {Compared} */
  const compared = (side) => {
    const theirs = times(side);
    return { ...theirs, ratio: ours.ms / theirs.ms, goal: side.goal ?? null };
  };
  const measured = peers.map(compared);
  const reached =
    measured.every(({ ratio, goal }) => goal === null || ratio <= goal) && (most === null || ours.ms <= most);
  return { id, job, ours, peers: measured, most, limit: limit === null ? null : compared(limit), reached };
}

/** @param {Side} side @param {number} i */
async function time(side, i) {
  const start = performance.now();
  const answer = await side.job(i);
  const taken = performance.now() - start;
  await side.check?.(answer, i);
  return side.time?.(answer) ?? taken;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = /** @type {number} */ (sorted[middle]);
  return sorted.length % 2 === 1 ? high : (high + /** @type {number} */ (sorted[middle - 1])) / 2;
}
