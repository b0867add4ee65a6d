/** How time and memory grow with what there is to do: one job at several sizes, by turns. */
import { median } from './measure.mjs';

/**
 * @typedef {object} Growth
 * @property {string} id
 * @property {string} job
 * @property {string} unit what is counted: 'files'
 * @property {readonly number[]} sizes
 * @property {(size: number, i: number) => { ms: number, mib: number | null } | Promise<{ ms: number, mib: number | null }>} run does the job at a size
 * @property {() => unknown} [prepare]
 * @property {number} [rounds]
 * @property {number} [mostMib] peak memory that the largest may take
 *
 * @typedef {object} Point
 * @property {number} size
 * @property {number} ms median
 * @property {number | null} mib
 *
 * `exponent` e: from the second largest size to the largest, time grew as size to the power of e.
 * @typedef {{ id: string, job: string, unit: string, points: readonly Point[], exponent: number, memoryExponent: number | null, mostMib: number | null, reached: boolean }} Grown
 */

/** What a straight line may seem to bend on a machine that others use as well. */
const LINEAR = 1.1;

/** @param {Growth} growth @param {number} rounds @returns {Promise<Grown>} */
export async function measureGrowth(growth, rounds) {
  const { id, job, unit, sizes, mostMib = null } = growth;
  await growth.prepare?.();
  /** @type {Map<number, { ms: number, mib: number | null }[]>} */
  const taken = new Map(sizes.map((size) => [size, []]));
  for (let i = 0; i < Math.min(rounds, growth.rounds ?? rounds); i++) {
    for (const size of sizes) taken.get(size)?.push(await growth.run(size, i));
  }
  const points = sizes.map((size) => {
    const all = taken.get(size) ?? [];
    const mib = all.flatMap((one) => one.mib ?? []);
    return { size, ms: median(all.map(({ ms }) => ms)), mib: mib.length === 0 ? null : median(mib) };
  });
  const exponent = exponentOf(points, ({ ms }) => ms) ?? 0;
  const memoryExponent = exponentOf(points, ({ mib }) => mib);
  const largest = points.at(-1)?.mib ?? 0;
  const reached = exponent <= LINEAR && (memoryExponent ?? 0) <= LINEAR && (mostMib === null || largest <= mostMib);
  return { id, job, unit, points, exponent, memoryExponent, mostMib, reached };
}

/** @param {readonly Point[]} points @param {(point: Point) => number | null} of */
function exponentOf(points, of) {
  const [before, last] = points.slice(-2);
  if (before === undefined || last === undefined) return null;
  const [low, high] = [of(before), of(last)];
  return low === null || high === null ? null : Math.log(high / low) / Math.log(last.size / before.size);
}
