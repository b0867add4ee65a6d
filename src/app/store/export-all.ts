/** Several judged bundles -> folders side by side: what came of each, all of them or each by itself. */
import { join } from 'node:path';
import type { BundleExported, ExportOutcome } from '#shared/bundle-view.ts';
import type { ExportRefusal } from '#shared/failure.ts';
import { failed, type Result } from '#shared/result.ts';
import type { StatusRow } from '#shared/workspace-rows.ts';
import { withdraw } from '../export/withdraw.ts';
import { isFolder } from '../files/is-folder.ts';
import { removeEmpty } from '../files/make-folder.ts';
import type { Judgement } from '../workspace/judgement.ts';
import { blockers } from '../workspace/ready.ts';
import { toldFindings } from './told-findings.ts';
import { exportRefusal, type ExportOrder, type Hands, withOwnKeys, writeBundle } from './write-bundle.ts';

export interface Entry {
  readonly judgement: Judgement;
  /** Full path of a folder of its own, made if need be. */
  readonly into: string;
}

export interface AllOrder extends ExportOrder {
  /** Nothing stays written unless all of them are. Then nothing may be replaced: it could not be brought back. */
  readonly together: boolean;
}

export type Exporting = NonNullable<StatusRow['exporting']>;

/** What came of each, in their order. */
export async function exportAll(
  entries: readonly Entry[],
  order: AllOrder,
  hands: Hands,
  tell: (progress: Exporting) => void,
): Promise<readonly Result<ExportOutcome>[]> {
  const refusals = entries.map(({ judgement }) => exportRefusal(judgement, order));
  let isHeldBack = order.together && refusals.some((reason) => reason !== null);
  const results: Result<ExportOutcome>[] = [];
  /** Those that were not there before. */
  const made: string[] = [];
  await withOwnKeys(
    entries.map(({ judgement }) => judgement),
    async (owned) => {
      for (const [i, judgement] of owned.entries()) {
        const { into } = entries[i] as Entry;
        const reason = refusals[i] ?? (isHeldBack ? 'together' : null);
        tell({ done: i, all: entries.length, current: judgement.bundle.id });
        if (!(await isFolder(into))) made.push(into);
        const result = await (reason === null ? written(judgement, into, order, hands) : refused(reason));
        isHeldBack ||= order.together && !result.ok;
        results.push(result);
      }
    },
  );
  if (!isHeldBack) return results;
  for (const [i, result] of results.entries()) {
    if (result.ok) await withdraw(result.value.written.map(({ name }) => join((entries[i] as Entry).into, name)));
  }
  await removeEmpty(made);
  return results.map((result) => (result.ok ? refused('together') : result));
}

/** What the window is told of one. `nameOf`: of a file by its id. */
export function told(
  { bundle, findings, settled }: Judgement,
  result: Result<ExportOutcome>,
  nameOf: (file: string) => string | null,
): BundleExported {
  const standing = result.ok ? [] : blockers(findings, settled.accepted);
  return { bundle: bundle.id, standing: toldFindings(standing, nameOf).findings, result };
}

/** One that was stopped before its turn is told so like the one that was being written. */
async function written(
  judgement: Judgement,
  into: string,
  order: AllOrder,
  hands: Hands,
): Promise<Result<ExportOutcome>> {
  if (hands.signal.aborted) return failed({ code: 'STOPPED', facts: {} });
  return writeBundle(judgement, into, order, hands);
}

function refused(reason: ExportRefusal): Result<never> {
  return failed({ code: 'EXPORT_REFUSED', facts: { reason } });
}
