/** docs/PERFORMANCE.md with its drawings, out of the measurements: nothing in it is written by hand. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { growthPlot, ratioPlot } from './plot.mjs';
import { ROOT } from './programs.mjs';
import { duration } from './table.mjs';

/** @typedef {import('./measure.mjs').Measured} Measured */
/** @typedef {import('./growth.mjs').Grown} Grown */
/** @typedef {import('./run.mjs').Result} Result */

const DOCS = join(ROOT, 'docs');

/** Writes the document, its drawings, and every measurement as JSON. @param {Result} result */
export async function writeDocument(result) {
  const folder = join(DOCS, 'performance');
  mkdirSync(folder, { recursive: true });
  const config = (await resolveConfig(join(DOCS, 'PERFORMANCE.md'))) ?? {};
  const json = JSON.stringify(result, (_, /** @type {unknown} */ value) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value,
  );
  writeFileSync(join(folder, 'measured.json'), await format(json, { ...config, parser: 'json' }));
  writeFileSync(join(folder, 'ratios.svg'), ratioPlot(result.rows));
  for (const grown of result.growth) {
    writeFileSync(join(folder, `${grown.id}-time.svg`), growthPlot(grown, 'ms'));
    if (grown.memoryExponent !== null) writeFileSync(join(folder, `${grown.id}-memory.svg`), growthPlot(grown, 'mib'));
  }
  writeFileSync(join(DOCS, 'PERFORMANCE.md'), await format(documentOf(result), { ...config, parser: 'markdown' }));
}

/** @param {Result} result @returns {string} */
export function documentOf({ machine, versions, day, rows, growth, unmeasured }) {
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# Performance

What CertPrep takes beside other programs that do the same job on the same files, turn by turn in one run. This page and its
drawings are written by \`npm run bench -- --write\`; [bench/README.md](../bench/README.md) says how to read them, and
[measured.json](performance/measured.json) holds every round.

Measured on ${day}: ${Object.values(machine).join(', ')}. ${programs.join(', ')}.

## Beside others

**ratio** is CertPrep's time divided by the other's: below 1 CertPrep is faster. Rows without a goal are there for comparison.

| job | CertPrep | beside | ratio | to reach | |
| --- | ---: | --- | ---: | ---: | --- |
${rows.flatMap(comparedLines).join('\n')}

![Ratios beside what each row promises](performance/ratios.svg)

## Within a time

| job | CertPrep | to stay under | |
| --- | ---: | ---: | --- |
${rows.flatMap(timedLines).join('\n')}

## Growth

From the second largest number to the largest, time and memory grow with this power: 1 is a straight line, and up to 1.1 counts as
one.

| job | largest | time | peak memory | power of time | power of memory | |
| --- | ---: | ---: | ---: | ---: | ---: | --- |
${growth.map(growthLine).join('\n')}

${growth.flatMap(growthPictures).join('\n\n')}
${limits(rows)}${notMeasured(unmeasured)}`;
}

/** @param {Measured} row */
function comparedLines({ job, ours, peers }) {
  return peers.map(({ name, ms, ratio, goal }, i) => {
    const verdict = goal === null ? ['', ''] : [String(goal), ratio <= goal ? 'reached' : '**not reached**'];
    const about = i === 0 ? [job, duration(ours.ms)] : ['', ''];
    return cells(...about, `${name}, ${duration(ms)}`, ratio.toPrecision(2), ...verdict);
  });
}

/** @param {Measured} row */
function timedLines({ job, ours, most }) {
  if (most === null) return [];
  return [cells(job, duration(ours.ms), duration(most), ours.ms <= most ? 'reached' : '**not reached**')];
}

/** @param {Grown} grown */
function growthLine({ job, unit, points, exponent, memoryExponent, mostMib, reached }) {
  const last = points.at(-1);
  const mib = last?.mib ?? null;
  const memory = mib === null ? '' : `${mib.toFixed()} MiB${mostMib === null ? '' : `, to stay under ${mostMib}`}`;
  return cells(
    job,
    `${(last?.size ?? 0).toLocaleString('en')} ${unit}`,
    duration(last?.ms ?? 0),
    memory,
    exponent.toFixed(2),
    memoryExponent?.toFixed(2) ?? '',
    reached ? 'reached' : '**not reached**',
  );
}

/** @param {Grown} grown */
function growthPictures({ id, job, memoryExponent }) {
  const time = `![Time: ${job}](performance/${id}-time.svg)`;
  return memoryExponent === null ? [time] : [time, `![Peak memory: ${job}](performance/${id}-memory.svg)`];
}

/** @param {readonly Measured[]} rows */
function limits(rows) {
  const bounded = rows.flatMap(({ job, ours, limit, peers }) => {
    const [peer] = peers;
    if (limit === null || peer === undefined) return [];
    const least = (limit.ms / peer.ms).toPrecision(2);
    return [
      cells(job, duration(ours.ms), limit.name, duration(limit.ms), least, peer.goal === null ? '' : String(peer.goal)),
    ];
  });
  if (bounded.length === 0) return '';
  return `
## What no program on Node can go under

Measured in the same rounds: the part of a job that stays where all of our own code is left out, and the ratio that it alone would reach.

| job | CertPrep | what is left | takes | ratio of it alone | to reach |
| --- | ---: | --- | ---: | ---: | ---: |
${bounded.join('\n')}
`;
}

/** @param {Result['unmeasured']} unmeasured */
function notMeasured(unmeasured) {
  if (unmeasured.length === 0) return '';
  const list = unmeasured.map(({ job, why }) => `- ${job}: ${why.split('\n')[0]}`);
  return `\n## Not measured here\n\n${list.join('\n')}\n`;
}

/** @param {...string} all */
function cells(...all) {
  return `| ${all.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
