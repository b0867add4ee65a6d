/**
 * Reads every file of the corpora through the public door and holds the answers against the index. Arguments:
 * `--category NAME`, `--id ID`, `--runtime PROGRAM` (this one by default), `--answers FILE` (what came out, a line each),
 * `--quiet` (no verdicts: only what came out).
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import exceptions from '../exceptions.json' with { type: 'json' };
import { ask, type Outcome } from './ask.ts';
import { passwordsOf, readRows, type Row } from './row.ts';
import { table, type Judged } from './table.ts';
import { complaint, type Exception, toldBy } from './verdict.ts';

/** For one file, on a machine that has nothing else to do; where others work too, it waits its turn. */
const MILLISECONDS = 10_000 * Math.max(1, (loadavg()[0] as number) / availableParallelism());

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      category: { type: 'string' },
      id: { type: 'string' },
      runtime: { type: 'string', default: process.execPath },
      answers: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const folder = join(process.env['CERTPREP_SHARED'] ?? '../shared', 'corpora');
  const rows = readRows(folder).filter(
    ({ category, id }) => category === (values.category ?? category) && id === (values.id ?? id),
  );
  if (rows.length === 0) return withoutFiles(folder);
  const questions = rows.map((row) => ({ id: row.id, path: join(folder, row.file), passwords: passwordsOf(row) }));
  const command = [values.runtime, join(import.meta.dirname, 'reader.mjs')] as const;
  const outcomes = await ask(questions, { command, count: 2, milliseconds: MILLISECONDS });
  if (values.answers !== undefined)
    writeFileSync(values.answers, outcomes.map((one) => `${JSON.stringify(one)}\n`).join(''));
  if (values.quiet) return 0;
  const judged = rows.map((row, place) => judge(row, outcomes[place] as Outcome));
  const stale = values.category === undefined && values.id === undefined ? staleExceptions(rows) : [];
  const wrong = judged.filter((one) => one.complaint !== null);
  for (const one of wrong)
    console.log(`${one.row.id} ${one.row.category} ${one.row.truth} ${one.row.file}: ${one.complaint ?? ''}`);
  for (const one of stale) console.log(`${one}: only a file of truth ok_exotic may have an exception`);
  console.log(`\n${table(judged)}\n`);
  const failed = wrong.length + stale.length;
  console.log(`${String(judged.length - wrong.length)} passed, ${String(failed)} failed`);
  return failed === 0 ? 0 : 1;
}

function judge(row: Row, outcome: Outcome): Judged {
  if (outcome.kind === 'hang') return { row, verdict: 'hang', complaint: `no answer in ${MILLISECONDS.toFixed()} ms` };
  if (outcome.kind === 'crash') return { row, verdict: 'crash', complaint: outcome.detail };
  const exception = (exceptions as readonly Exception[]).find(({ id }) => id === row.id) ?? null;
  const said = complaint(row, outcome.answer, exception);
  if (said !== null) return { row, verdict: 'wrong', complaint: `${said} [${toldBy(outcome.answer)}]` };
  return { row, verdict: exception === null ? 'right' : 'excused', complaint: null };
}

function staleExceptions(rows: readonly Row[]): string[] {
  const exotic = new Set(rows.filter(({ truth }) => truth === 'ok_exotic').map(({ id }) => id));
  return (exceptions as readonly Exception[]).map(({ id }) => id).filter((id) => !exotic.has(id));
}

/** Less is proven than it seems, so it is a failure, unless somebody said that they know. */
function withoutFiles(folder: string): number {
  const isPartial = process.env['CERTPREP_PARTIAL'] === '1';
  console.log(
    `LEFT OUT: there is no such file in ${folder}. Set CERTPREP_SHARED, or CERTPREP_PARTIAL=1 to do without.`,
  );
  console.log(isPartial ? '0 passed, 0 failed' : '0 passed, 1 failed');
  return isPartial ? 0 : 1;
}

process.exitCode = await main();
