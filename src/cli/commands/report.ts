/** `certprep report PATH... --target ID --out FILE`: all that `check` knows, on paper for the change ticket. */
import type { ReportAnswer } from '#shared/answers.ts';
import { aboutPassword, LATER } from '#app/workspace/circumstances.ts';
import { BLOCKED, DONE } from '../exit.ts';
import { handOver } from '../hand-over.ts';
import { outPassword } from '../out-password.ts';
import { printReport } from '../print/report.ts';
import { reportOrders, writeReports } from '../report-files.ts';
import { readingExit, type Run } from '../run.ts';
import { NOT_TRIED } from '../write-bundle.ts';

export async function report(run: Run): Promise<number> {
  const orders = reportOrders(run, run.options.out);
  const password = await outPassword(run.options, run.terminal);
  const handed = await handOver(run, password === null ? LATER : aboutPassword(password.password));
  const { ready, settled } = handed.judgement;
  const { written, exit } = await writeReports(run, orders, handed, NOT_TRIED);
  const answer: ReportAnswer = { ...run.head('report'), target: settled.target ?? '', ready, written };
  run.print(answer, printReport);
  return Math.max(readingExit(handed.intake), ready ? DONE : BLOCKED, exit);
}
