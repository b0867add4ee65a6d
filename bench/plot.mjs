/** Drawings of what was measured, as SVG that is read well on light and on dark ground. */
import { duration } from './table.mjs';

/** @typedef {import('./measure.mjs').Measured} Measured */
/** @typedef {import('./growth.mjs').Grown} Grown */

const STYLE = `<style>
  svg { --ground: #fff; --ink: #1c2530; --faint: #8b96a5; --line: #d5dae1; --ours: #0b6e63; --goal: #b4560f; --over: #b3261e; }
  @media (prefers-color-scheme: dark) {
    svg { --ground: #14191f; --ink: #e6eaf0; --faint: #8b96a5; --line: #37404c; --ours: #53c3b4; --goal: #eaa15c; --over: #f2877e; }
  }
  text { font: 13px system-ui, sans-serif; fill: var(--ink); }
  .faint { fill: var(--faint); }
  .end { text-anchor: end; }
  .middle { text-anchor: middle; }
  .head { font-weight: 600; }
</style>`;

/** @param {number} width @param {number} height @param {string} title @param {readonly string[]} parts */
function svg(width, height, title, parts) {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`;
  const ground = `<rect width="${width}" height="${height}" rx="8" style="fill: var(--ground)"/>`;
  return `${[head, STYLE, ground, text(20, 28, title, 'head'), ...parts].join('\n')}\n</svg>\n`;
}

/** Each ratio as a bar from 1, what was promised as a mark. @param {readonly Measured[]} rows */
export function ratioPlot(rows) {
  const bars = rows.flatMap(({ id, peers }) =>
    peers.flatMap(({ name, ratio, goal }) => (goal === null ? [] : [{ id, name, ratio, goal }])),
  );
  const [left, width, top, step] = [330, 860, 96, 34];
  const at = scale([0.01, 10], [left, width - 90]);
  const height = top + step * bars.length + 30;
  const grid = [0.01, 0.1, 1, 10].flatMap((value) => [
    line(at(value), top - 14, at(value), height - 24, 'var(--line)'),
    text(at(value), top - 22, `${value}×`, 'faint middle'),
  ]);
  const drawn = bars.flatMap(({ id, name, ratio, goal }, i) => {
    const y = top + step * i;
    const [from, to] = [Math.min(at(ratio), at(1)), Math.max(at(ratio), at(1))];
    const colour = ratio <= goal ? 'var(--ours)' : 'var(--over)';
    return [
      text(left - 12, y + 6, id, 'end'),
      text(left - 12, y + 20, name, 'end faint'),
      `<rect x="${from.toFixed(1)}" y="${y}" width="${(to - from).toFixed(1)}" height="16" rx="2" style="fill: ${colour}"/>`,
      line(at(goal), y - 4, at(goal), y + 20, 'var(--goal)', 2),
      text(width - 20, y + 13, `${ratio.toFixed(2)} of ${goal}`, 'end'),
    ];
  });
  const note = text(20, 46, 'To the left of 1× CertPrep is faster. The mark is what a row promises.', 'faint');
  return svg(width, height, 'Time that CertPrep takes, by the time of others', [note, ...grid, ...drawn]);
}

/**
 * One quantity against the number of things, both by powers of ten, beside a straight line.
 * @param {Grown} grown @param {'ms' | 'mib'} which
 */
export function growthPlot({ job, unit, points }, which) {
  const values = points.map((point) => ({ size: point.size, value: point[which] ?? 0 }));
  const sizes = values.map(({ size }) => size);
  const [low, high] = [
    decade(Math.min(...values.map(({ value }) => value)), Math.floor),
    decade(Math.max(...values.map(({ value }) => value)), Math.ceil),
  ];
  const [left, right, top, bottom, width, height] = [90, 620, 64, 330, 680, 380];
  const x = scale([Math.min(...sizes), Math.max(...sizes)], [left, right]);
  const y = scale([low, Math.max(high, low * 10)], [bottom, top]);
  const say = (/** @type {number} */ value) => (which === 'ms' ? duration(value) : `${value.toFixed()} MiB`);
  const rows = powers(low, Math.max(high, low * 10)).flatMap((value) => [
    line(left, y(value), right, y(value), 'var(--line)'),
    text(left - 8, y(value) + 4, say(value), 'end faint'),
  ]);
  const columns = sizes.map((size) => text(x(size), bottom + 22, size.toLocaleString('en'), 'middle faint'));
  const last = /** @type {{ size: number, value: number }} */ (values.at(-1));
  const linear = values.filter(({ size }) => (last.value * size) / last.size >= low);
  const path = (/** @type {readonly { size: number, value: number }[]} */ list) =>
    list.map(({ size, value }) => `${x(size).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const straight = linear.map(({ size }) => ({ size, value: (last.value * size) / last.size }));
  return svg(width, height, `${which === 'ms' ? 'Time' : 'Peak memory'}: ${job}`, [
    ...rows,
    ...columns,
    text((left + right) / 2, bottom + 42, unit, 'middle faint'),
    `<polyline points="${path(straight)}" style="fill: none; stroke: var(--goal); stroke-dasharray: 4 4"/>`,
    `<polyline points="${path(values)}" style="fill: none; stroke: var(--ours); stroke-width: 2"/>`,
    ...values.map(
      ({ size, value }) =>
        `<circle cx="${x(size).toFixed(1)}" cy="${y(value).toFixed(1)}" r="4" style="fill: var(--ours)"/>`,
    ),
    ...values.map(({ size, value }) => text(x(size), y(value) - 10, say(value), 'middle')),
  ]);
}

/** Powers of ten from `from` to `to`. @param {number} from @param {number} to */
function powers(from, to) {
  const all = [];
  for (let value = from; value <= to * 1.001; value *= 10) all.push(value);
  return all;
}

/** @param {number} value @param {(value: number) => number} round */
function decade(value, round) {
  return 10 ** round(Math.log10(Math.max(value, 0.001)));
}

/** Logarithmic. @param {readonly [number, number]} values @param {readonly [number, number]} places */
function scale([low, high], [from, to]) {
  return (/** @type {number} */ value) => {
    const share = Math.log(Math.min(Math.max(value, low), high) / low) / Math.log(high / low);
    return from + share * (to - from);
  };
}

/** @param {number} x @param {number} y @param {string} words @param {string} [classes] */
function text(x, y, words, classes = '') {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" class="${classes}">${escaped(words)}</text>`;
}

/** @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 @param {string} colour @param {number} [width] */
function line(x1, y1, x2, y2, colour, width = 1) {
  const places = `x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}"`;
  return `<line ${places} style="stroke: ${colour}; stroke-width: ${width}"/>`;
}

/** @param {string} words */
function escaped(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
