/** `certprep export PATH... --target ID --out DIR`: what `check` plans, written, read back and proven. */
import type { ExportAnswer } from '#shared/answers.ts';
import type { Prove } from '#app/export/proof.ts';
import { aboutPassword, LATER } from '#app/workspace/circumstances.ts';
import { writtenDemands } from '#app/workspace/written-demands.ts';
import { refusedPassword } from '#app/workspace/refused-password.ts';
import { BLOCKED, DONE } from '../exit.ts';
import { type HandOver, handOver, handOverView } from '../hand-over.ts';
import { askOutPassword, outPassword, type OutPassword, showMade } from '../out-password.ts';
import { printExport } from '../print/export.ts';
import { type ReportOrder, reportOrders, writeReports } from '../report-files.ts';
import { readingExit, type Run } from '../run.ts';
import { NOT_TRIED, writeBundle, type Written } from '../write-bundle.ts';

export async function exportCommand(run: Run): Promise<number> {
  if (run.options.manifest !== undefined) return (await import('./export-manifest.ts')).exportManifest(run);
  const orders = reportOrders(run, run.options.report);
  // It starts while the files are read and judged.
  const prover = await run.terminal.prover();
  try {
    return await exportOne(run, orders, prover.prove);
  } finally {
    prover.end();
  }
}

async function exportOne(run: Run, orders: readonly ReportOrder[], prove: Prove): Promise<number> {
  const given = await outPassword(run.options, run.terminal);
  const canAsk = run.terminal.ask !== null;
  const later = canAsk ? LATER : null;
  const handed = await handOver(run, given === null ? later : aboutPassword(given.password));
  const reading = readingExit(handed.intake);
  const { ready, plan } = handed.judgement;
  if (reading !== DONE || !ready) {
    const reports = await writeReports(run, orders, handed, NOT_TRIED);
    return answer(run, handed, NOT_TRIED, Math.max(reading, ready ? DONE : BLOCKED, reports.exit));
  }

  const needsPassword = plan.some(({ encrypted }) => encrypted);
  const password = given ?? (needsPassword ? await askOutPassword(run) : null);
  const refused = given === null && password !== null ? refusedPassword(handed.judgement, password.password) : [];
  if (refused.length > 0) {
    run.addFindings(refused);
    return answer(run, handed, NOT_TRIED, BLOCKED);
  }
  const written = await writeBundle(run, plan, {
    folder: run.options.out ?? '',
    password: password?.password ?? null,
    demands: writtenDemands(handed.judgement),
    prove,
  });
  run.problems.push(...written.problems);
  if (written.verified && needsPassword)
    showPassword(run, password, plan.find(({ encrypted }) => encrypted)?.name ?? '');
  const reports = await writeReports(run, orders, handed, written);
  return answer(run, handed, written, Math.max(written.exit, reports.exit));
}

function showPassword(run: Run, password: OutPassword | null, file: string): void {
  const made = password?.made ?? null;
  if (made !== null) showMade(run, made, file);
}

function answer(run: Run, handed: HandOver, { written, verified, verifiedBy }: Written, exit: number): number {
  const exportAnswer: ExportAnswer = {
    ...run.head('export'),
    ...handOverView(run, handed),
    written,
    verified,
    verifiedBy,
  };
  run.print(exportAnswer, printExport);
  return exit;
}
