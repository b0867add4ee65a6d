/**
 * `npm run prove`: endurance at its full sizes, what does not need the same things at the same time, and a record of it in docs/PROOF.md, which grows line by
 * line: a run that is cut short has recorded what it did. For a trial: `-- --soak 3 --kills 4 --fuzz 20 --record FILE`.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { buildIsCurrent } from './build/current.mjs';
import { recordOf } from './prove/record.mjs';
import { run } from './run.mjs';

const root = join(import.meta.dirname, '..');
const { values: sizes } = parseArgs({
  options: {
    soak: { type: 'string', default: '500' },
    kills: { type: 'string', default: '200' },
    fuzz: { type: 'string', default: '50000' },
    record: { type: 'string', default: join(root, 'docs/PROOF.md') },
  },
});

/** @type {readonly import('./prove/record.mjs').Part[]} */
const PARTS = [
  {
    name: 'soak',
    title: `Soak: ${sizes.soak} journeys in one process`,
    why: 'From dropped files by password, target and export to lock, a new bundle and a clean table: see test/soak.',
    command: ['node', 'scripts/soak.mjs', '--count', sizes.soak],
  },
  {
    name: 'leak',
    title: 'The same check, with a leak planted',
    why: 'It must fail: each of six journeys keeps a megabyte on purpose.',
    command: ['node', 'scripts/soak.mjs', '--count', '6', '--keep', '1000000'],
    mustFail: true,
  },
  {
    name: 'kill',
    title: `Kill: ${sizes.kills} exports killed in the middle`,
    why: 'Before and during each thing that an export asks of the file system: see test/faults/killed.test.ts.',
    command: ['npx', 'vitest', 'run', '--project', 'faults', 'test/faults/killed.test.ts'],
    environment: { CERTPREP_KILLS: sizes.kills },
  },
  {
    name: 'fuzz',
    title: `Fuzz: ${sizes.fuzz} mutants of each format`,
    why: `By the seeds 1 to ${sizes.fuzz}; \`npm run fuzz -- --format NAME --seed N\` makes one again: see test/fuzz.`,
    command: ['node', 'scripts/fuzz.mjs', '--count', sizes.fuzz],
  },
];

/** The check that must fail is of the same program as the soak, which comes after it. */
const LANES = [['leak', 'soak'], ['kill'], ['fuzz']];

if (!buildIsCurrent() && !run(process.execPath, ['scripts/build.mjs'])) process.exit(1);

/** @type {import('./prove/record.mjs').Done[]} */
const done = PARTS.map(() => ({ lines: [], seconds: 0, isWell: null }));
const began = new Date();
const record = () => writeFileSync(sizes.record, recordOf(root, began, PARTS, done));

await Promise.all(
  LANES.map(async (lane) => {
    for (const name of lane) await prove(PARTS.findIndex((part) => part.name === name));
  }),
);
const failed = done.filter(({ isWell }) => !isWell).length;
console.log(`${String(done.length - failed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {number} i of the part */
async function prove(i) {
  const [part, one] = /** @type {[(typeof PARTS)[number], (typeof done)[number]]} */ ([PARTS[i], done[i]]);
  const started = performance.now();
  const status = await told(part, (line) => {
    console.log(`${part.name}: ${line}`);
    one.lines.push(line);
    one.seconds = Math.round((performance.now() - started) / 1000);
    record();
  });
  one.seconds = Math.round((performance.now() - started) / 1000);
  one.isWell = (status === 0) !== (part.mustFail ?? false);
  record();
}

/**
 * Runs a part, and hands over its lines as they come.
 * @param {(typeof PARTS)[number]} part @param {(line: string) => void} onLine @returns {Promise<number | null>} its exit code
 */
async function told({ command: [program = '', ...args], environment = {} }, onLine) {
  const env = { ...process.env, ...environment, NO_COLOR: '1' };
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  for await (const line of createInterface({ input: child.stdout })) onLine(stripVTControlCharacters(line).trimEnd());
  return ended;
}
