/** What `npm run prove` did, as a page: on which commit and machine, what it printed, and how it came out. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { machine, versions } from '../../bench/machine.mjs';

/**
 * @typedef {object} Part
 * @property {string} name in a word
 * @property {string} title
 * @property {string} why
 * @property {readonly string[]} command
 * @property {Record<string, string>} [environment]
 * @property {boolean} [mustFail] it shows that a check can
 */

/** `isWell` is null while it runs. @typedef {{ lines: string[], seconds: number, isWell: boolean | null }} Done */

const { cpu, cores, memoryGiB, system } = machine();
const { node, openssl } = versions();
const load = loadavg().map((one) => one.toFixed(1));

/**
 * @param {string} root of the repository
 * @param {Date} began
 * @param {readonly Part[]} parts
 * @param {readonly Done[]} done one for each
 * @returns {string} Markdown
 */
export function recordOf(root, began, parts, done) {
  const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  return [
    '# Proof',
    `Written by \`npm run prove\`, which runs endurance at its full sizes. \`npm test\` runs less of each.`,
    [
      '| | |',
      '|---|---|',
      `| CertPrep | ${version}, commit ${commitOf(root)} |`,
      `| began | ${began.toISOString()} |`,
      `| took | ${String(Math.round((Date.now() - began.getTime()) / 1000))} s, some parts at the same time |`,
      `| machine | ${cpu}, ${String(cores)} cores, ${String(memoryGiB)} GiB, ${system} |`,
      `| how busy it was with other things at the start | load ${load.join(', ')} |`,
      `| Node | ${node}, ${openssl} beside it |`,
      `| result | ${resultOf(parts, done)} |`,
    ].join('\n'),
    ...parts.flatMap((part, i) => partOf(part, /** @type {Done} */ (done[i]))),
    '',
  ].join('\n\n');
}

/** @param {readonly Part[]} parts @param {readonly Done[]} done */
function resultOf(parts, done) {
  const well = done.filter(({ isWell }) => isWell === true).length;
  return `${String(well)} of ${String(parts.length)} parts came out as they must`;
}

/** @param {Part} part @param {Done} done @returns {string[]} */
function partOf({ title, why, command, environment = {}, mustFail = false }, done) {
  const how = `${verdictOf(done, mustFail)} ${String(done.seconds)} s.`;
  const set = Object.entries(environment).map(([name, value]) => `${name}=${value} `);
  const output = ['```', `$ ${set.join('')}${command.join(' ')}`, ...done.lines, '```'];
  return [`## ${title}`, `${why} ${how}`, output.filter((line) => line !== '').join('\n')];
}

/** @param {Done} done @param {boolean} mustFail */
function verdictOf({ isWell }, mustFail) {
  if (isWell === null) return 'Not finished; so far';
  if (isWell) return mustFail ? 'It failed, as it must;' : 'Passed;';
  return mustFail ? 'IT DID NOT FAIL;' : 'FAILED;';
}

/** @param {string} root */
function commitOf(root) {
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trimEnd();
  // The record itself is being written.
  const changed = git('status', '--porcelain', '--no-renames', '--', '.', ':!docs/PROOF.md')
    .split('\n')
    .filter(Boolean);
  const folders = [...new Set(changed.map((line) => line.slice(3).split('/')[0]))];
  return `${git('rev-parse', 'HEAD')}${folders.length === 0 ? '' : `, with changes in ${folders.join(', ')}`}`;
}
