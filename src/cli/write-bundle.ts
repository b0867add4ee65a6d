/** A judged bundle -> files in a folder, with what there is to say about it. */
import type { ExportAnswer, Problem } from '#shared/answers.ts';
import type { Failure } from '#shared/failure.ts';
import { type Exported, exportPlan, type WrittenDemands } from '#app/export/export.ts';
import type { Prove } from '#app/export/proof.ts';
import { type FilePlan, modeView } from '#app/export/plan.ts';
import { failureProblem } from '#words/problem.ts';
import { DONE, NOT_WRITTEN, STOPPED } from './exit.ts';
import type { Run } from './run.ts';

export interface WriteOrder {
  readonly folder: string;
  readonly password: string | null;
  readonly demands: WrittenDemands;
  readonly prove: Prove;
}

export interface Written extends Pick<ExportAnswer, 'written' | 'verified' | 'verifiedBy'> {
  readonly problems: readonly Problem[];
  readonly exit: number;
}

export const NOT_TRIED: Written = { written: [], verified: false, verifiedBy: null, problems: [], exit: DONE };

/** Writes and reads back; on a failure nothing new is there. */
export async function writeBundle(run: Run, plan: readonly FilePlan[], order: WriteOrder): Promise<Written> {
  const { options, terminal, words } = run;
  const { signal } = terminal;
  const { demands, prove } = order;
  const choices = { force: options.force === true, sums: options['no-sums'] !== true, signal, demands, prove };
  const exported = await exportPlan(plan, order.folder, order.password, choices);
  const tell = (failure: Failure, severity: Problem['severity'], subject: string): Problem =>
    failureProblem(failure, { severity, subject }, words);
  if (!exported.ok) {
    const { failure } = exported;
    const exit = failure.code === 'STOPPED' ? STOPPED : NOT_WRITTEN;
    return { ...NOT_TRIED, problems: [tell(failure, 'error', order.folder)], exit };
  }
  const { written, isSecondOpinion } = exported.value;
  const problems = afterwards(exported.value, plan).map(({ failure, severity }) =>
    tell(failure, severity, order.folder),
  );
  return {
    written,
    verified: true,
    verifiedBy: isSecondOpinion ? 'certprep+forge' : 'certprep',
    problems,
    exit: DONE,
  };
}

interface Told {
  readonly failure: Failure;
  readonly severity: 'warning' | 'info';
}

function afterwards({ written, swept }: Exported, plan: readonly FilePlan[]): Told[] {
  const open = written.filter(({ mode }, i) => plan[i]?.mode === 0o600 && mode !== modeView(0o600));
  return [
    ...(swept.length === 0 ? [] : [leftovers(swept)]),
    ...open.map(({ path, mode }): Told => ({
      failure: { code: 'PERMISSIONS_NOT_KEPT', facts: { path, mode } },
      severity: 'warning',
    })),
  ];
}

function leftovers(names: readonly string[]): Told {
  return { failure: { code: 'LEFTOVERS_REMOVED', facts: { names } }, severity: 'info' };
}
