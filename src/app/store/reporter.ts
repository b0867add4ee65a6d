/** The report of a bundle, with what was written of it, saved where a person said. It names files, never their paths. */
import { basename } from 'node:path';
import type { ExportOutcome } from '#shared/bundle-view.ts';
import type { LibraryView } from '#shared/library.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { planView } from '../export/plan.ts';
import { consulted } from '../library/consulted.ts';
import { FULL_USE } from '../library/shelf.ts';
import { type NamedBundle, type ReportOrder, saveReport } from '../report/save-report.ts';
import type { Judgement } from '../workspace/judgement.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { acceptedIn } from './accepted.ts';
import { namedWorkspace } from './named-workspace.ts';
import { toldFindings } from './told-findings.ts';
import { withoutPath } from './without-path.ts';

export interface ReportParts {
  readonly judgement: Judgement;
  readonly workspace: Workspace;
  readonly bundles: readonly NamedBundle[];
  readonly packs: LibraryView['packs'];
  readonly nameOf: (id: string) => string | null;
  /** Null: this plan was not written. */
  readonly written: ExportOutcome | null;
  readonly at: number;
  readonly isTimeSet: boolean;
}

/** Refuses CANNOT_WRITE and READBACK_DIFFERS; nothing new remains then. */
export async function reportBundle(
  { judgement, workspace, bundles, packs, nameOf, written, at, isTimeSet }: ReportParts,
  order: ReportOrder,
): Promise<Result<{ readonly name: string }>> {
  const saved = await saveReport(
    {
      workspace: namedWorkspace(workspace, nameOf),
      judgement,
      bundles,
      library: consulted(packs, FULL_USE),
      findings: toldFindings(judgement.findings, nameOf).findings,
      plan: planView(judgement.plan),
      accepted: acceptedIn(judgement),
      written: (written?.written ?? []).map(({ name, ...file }) => ({ path: name, ...file })),
      verified: written !== null,
      verifiedBy: written?.verifiedBy ?? null,
      at,
      isTimeSet,
    },
    order,
  );
  return saved.ok ? ok({ name: basename(order.path) }) : failed(withoutPath(saved.failure));
}
