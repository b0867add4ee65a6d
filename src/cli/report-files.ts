/** The report of a judged bundle, written to the files that the command line names. */
import type { WrittenFile } from '#shared/answers.ts';
import { type Reported, reportOf } from '#app/report/report.ts';
import { render, reportFormat, writeReport } from '#app/report/write-report.ts';
import { REPORT_FORMATS, type ReportFormat } from '#shared/report.ts';
import { failureProblem, findingProblem } from '#words/problem.ts';
import { type Words, wordsFor } from '#words/words.ts';
import { DONE, NOT_WRITTEN, STOPPED } from './exit.ts';
import { type HandOver, handOverView } from './hand-over.ts';
import { mistake } from './mistake.ts';
import type { Run } from './run.ts';
import type { Written } from './write-bundle.ts';

export interface ReportOrder {
  readonly path: string;
  readonly format: ReportFormat;
}

/** A mistake where a name tells no format: known before anything is done. */
export function reportOrders(run: Run, report: string | undefined): ReportOrder[] {
  const { ics } = run.options;
  const named = [...(report === undefined ? [] : [report]), ...(ics === undefined ? [] : [ics])];
  return named.map((path) => {
    const format = path === ics ? 'ics' : reportFormat(path);
    return format === null ? mistake('REPORT_FORMAT_UNKNOWN', { file: path, known: REPORT_FORMATS }) : { path, format };
  });
}

export interface ReportsWritten {
  readonly written: readonly WrittenFile[];
  readonly exit: number;
}

/** What could not be written becomes a problem of the run. */
export async function writeReports(
  run: Run,
  orders: readonly ReportOrder[],
  handed: HandOver,
  outcome: Pick<Written, 'written' | 'verified' | 'verifiedBy'>,
): Promise<ReportsWritten> {
  const files: WrittenFile[] = [];
  let exit = DONE;
  for (const { path, format } of orders) {
    // JSON is for programs, and in English whoever asks for it.
    const words = format === 'json' ? await wordsFor('en') : run.words;
    const text = render(reportOf(reported(run, handed, outcome, words), words), format, words);
    const result = await writeReport(path, text, { force: run.options.force === true, signal: run.terminal.signal });
    if (result.ok) files.push(result.value);
    else {
      run.problems.push(failureProblem(result.failure, { severity: 'error', subject: path }, run.words));
      exit = result.failure.code === 'STOPPED' ? STOPPED : NOT_WRITTEN;
    }
  }
  return { written: files, exit };
}

function reported(
  run: Run,
  handed: HandOver,
  { written, verified, verifiedBy }: Pick<Written, 'written' | 'verified' | 'verifiedBy'>,
  words: Words,
): Reported {
  const { options, at, problems } = run;
  const { plan, accepted } = handOverView(run, handed);
  return {
    workspace: handed.intake.workspace,
    judgement: handed.judgement,
    library: handed.library,
    findings: handed.judgement.findings.map((found) => findingProblem(found, words)),
    problems,
    plan,
    accepted,
    written,
    verified,
    verifiedBy,
    at,
    isTimeSet: options.at !== undefined,
    preparedBy: options['prepared-by'] ?? null,
    checkedBy: options['checked-by'] ?? null,
    change: options.change ?? null,
  };
}
