/**
 * `npm run bench`: each row is one job, done by us and by others on the same files, turn by turn in one run. See README.md
 * beside this file for the options and how to read what comes out.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDocument } from './document.mjs';
import { measureGrowth } from './growth.mjs';
import { machine, versions } from './machine.mjs';
import { measure } from './measure.mjs';
import { judged, record, recordedIds } from './recorded.mjs';
import { certificateRows } from './rows/certificates.mjs';
import { folderRows } from './rows/folder.mjs';
import { libraryRows } from './rows/library.mjs';
import { manifestRows } from './rows/manifest.mjs';
import { pathRows } from './rows/paths.mjs';
import { pfxRows } from './rows/pfx.mjs';
import { startRows } from './rows/start.mjs';
import { windowRows } from './rows/window.mjs';
import { about, lines } from './table.mjs';

/** @typedef {{ work: string, isShort: boolean }} Bench `work`: a folder for the family's own files; `isShort`: fewer and smaller */
/** @typedef {import('./measure.mjs').Row | import('./growth.mjs').Growth} AnyRow */
/** @typedef {(bench: Bench) => readonly AnyRow[] | Promise<readonly AnyRow[]>} Family */
/** @typedef {{ id: string, job: string, why: string }} Unmeasured */
/** @typedef {{ day: string, machine: ReturnType<typeof machine>, versions: Record<string, string>, rounds: number, rows: readonly import('./measure.mjs').Measured[], growth: readonly import('./growth.mjs').Grown[], unmeasured: readonly Unmeasured[] }} Result */

/** A family of jobs, a file in rows/. @type {readonly Family[]} */
const FAMILIES = [pfxRows, certificateRows, folderRows, manifestRows, startRows, libraryRows, pathRows, windowRows];

/** Of the short form, whose best is looked at. */
const FEW_ROUNDS = 3;

const { values } = parseArgs({
  options: {
    row: { type: 'string', multiple: true },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const isShort = values.quick || values.check || values.record;
if (values.write && (isShort || values.row !== undefined)) throw new Error('--write is for all rows, as they are.');
const rounds = Number(values.rounds ?? (isShort ? FEW_ROUNDS : 11));
const wanted = values.row ?? (values.check || values.record ? recordedIds() : null);

const result = await measured();
console.log(about(result));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
if (values.write) await writeDocument(result);
if (values.record) await record(result.rows);
if (values.check) check(result);
else process.exitCode = result.unmeasured.length === 0 && isAllReached(result) ? 0 : 1;

/** @returns {Promise<Result>} */
async function measured() {
  /** @type {import('./measure.mjs').Measured[]} */
  const rows = [];
  /** @type {import('./growth.mjs').Grown[]} */
  const growth = [];
  /** @type {Unmeasured[]} */
  const unmeasured = [];
  for (const family of FAMILIES) {
    const work = mkdtempSync(join(tmpdir(), 'certprep-bench-'));
    try {
      for (const row of await family({ work, isShort })) {
        if (wanted !== null && !wanted.includes(row.id)) continue;
        try {
          const one = 'sizes' in row ? await measureGrowth(row, rounds) : await measure(row, rounds);
          console.log(lines(one).join('\n'));
          if ('points' in one) growth.push(one);
          else rows.push(one);
        } catch (error) {
          // One peer that is not there, or one wrong answer, must not cost the other rows.
          const why = error instanceof Error ? error.message : String(error);
          unmeasured.push({ id: row.id, job: row.job, why });
          console.log(`NOT MEASURED ${row.id}: ${row.job}\n    ${why}\n`);
        }
      }
    } finally {
      rmSync(work, { recursive: true });
    }
  }
  const day = new Date().toISOString().slice(0, 10);
  return { day, machine: machine(), versions: versions(), rounds, rows, growth, unmeasured };
}

/** @param {Result} all */
function isAllReached({ rows, growth }) {
  return [...rows, ...growth].every(({ reached }) => reached);
}

/** The last line says how many ratios are near what was recorded. @param {Result} all */
function check({ rows, unmeasured }) {
  const judgements = rows.map((row) => ({ row, ...judged(row) }));
  for (const { row, best, most, isWell } of judgements) {
    console.log(`${isWell ? 'ok' : 'FAILED'}: ${row.id} ${best.toPrecision(3)}, at most ${most.toPrecision(3)}`);
  }
  for (const { id } of unmeasured) console.log(`FAILED: ${id} was not measured`);
  const failed = unmeasured.length + judgements.filter(({ isWell }) => !isWell).length;
  console.log(`${rows.length + unmeasured.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
