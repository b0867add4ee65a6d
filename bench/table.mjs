/** The measurements for a terminal, a row as soon as it is measured. */

/** @typedef {import('./measure.mjs').Measured} Measured */
/** @typedef {import('./growth.mjs').Grown} Grown */
/** @typedef {{ machine: Record<string, string | number>, versions: Record<string, string>, rounds: number }} About */

/** @param {Measured | Grown} row @returns {string[]} */
export function lines(row) {
  const head = `${row.reached ? 'reached    ' : 'NOT REACHED'}  ${row.id}: ${row.job}`;
  return [head, ...('points' in row ? grownLines(row) : measuredLines(row)), ''];
}

/** @param {Measured} row */
function measuredLines({ ours, peers, most, limit }) {
  const under = most === null ? '' : `, to stay under ${duration(most)}`;
  const compared = peers.map(({ name, ms, ratio, goal }) => {
    const wanted = goal === null ? '' : `, to reach ${goal}`;
    return `    ${name} ${duration(ms)}: ratio ${ratio.toFixed(3)}${wanted}`;
  });
  const bound = limit === null ? [] : [`    at the least: ${limit.name} ${duration(limit.ms)}`];
  return [`    CertPrep ${duration(ours.ms)}${under}`, ...compared, ...bound];
}

/** @param {Grown} row */
function grownLines({ unit, points, exponent, memoryExponent }) {
  const steps = points.map(({ size, ms, mib }) => {
    const memory = mib === null ? '' : `, ${mib.toFixed()} MiB at the peak`;
    return `    ${size.toLocaleString('en')} ${unit}: ${duration(ms)}${memory}`;
  });
  const memory = memoryExponent === null ? '' : `, memory ${memoryExponent.toFixed(2)}`;
  return [...steps, `    time grows with the power ${exponent.toFixed(2)}${memory} from the second last to the last`];
}

/** @param {About} result */
export function about({ machine, versions, rounds }) {
  const all = [...Object.values(machine), ...Object.entries(versions).map((pair) => pair.join(' '))];
  return `Medians of ${rounds} rounds where a row has no number of its own. ${all.join(', ')}`;
}

/** @param {number} ms */
export function duration(ms) {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  return ms >= 1 ? `${ms.toFixed(1)} ms` : `${(ms * 1000).toFixed()} µs`;
}
