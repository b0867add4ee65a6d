/** One judged bundle -> its files in a folder that is there, and what the window is told of them. */
import { basename } from 'node:path';
import type { ExportOutcome } from '#shared/bundle-view.ts';
import type { ExportRefusal } from '#shared/failure.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type Exported, exportPlan } from '../export/export.ts';
import type { Prove } from '../export/proof.ts';
import { isFolder } from '../files/is-folder.ts';
import type { Judgement } from '../workspace/judgement.ts';
import { writtenDemands } from '../workspace/written-demands.ts';
import { isWritable, needsOutPassword, writesBareKey } from './bundle-view.ts';
import { ownPlan } from './own-plan.ts';
import { withoutPath } from './without-path.ts';

export interface ExportOrder {
  /** Full path of the folder that was chosen. */
  readonly folder: string;
  readonly password: string | null;
  /** A person agreed to a key without password. */
  readonly consent: boolean;
  /** Files of the same names may go. */
  readonly replace: boolean;
}

/** What an export is done with. */
export interface Hands {
  readonly signal: AbortSignal;
  readonly prove: Prove;
}

/** The password first: where it is lacking that is a problem of the bundle too, with less to say. */
export function exportRefusal(judgement: Judgement, { password, consent }: ExportOrder): ExportRefusal | null {
  if (needsOutPassword(judgement) && (password ?? '') === '') return 'password';
  if (!isWritable(judgement)) return 'not-ready';
  return writesBareKey(judgement) && !consent ? 'consent' : null;
}

/** With copies of their keys, made at once, so that locking or removing a file can't change what is being written. */
export async function withOwnKeys<Value>(
  judgements: readonly Judgement[],
  work: (own: readonly Judgement[]) => Promise<Value>,
): Promise<Value> {
  const owned = judgements.map((judgement) => ({ judgement, own: ownPlan(judgement.plan) }));
  try {
    return await work(owned.map(({ judgement, own }) => ({ ...judgement, plan: own.plan })));
  } finally {
    for (const { own } of owned) own.wipe();
  }
}

/** Writes into `into`: the folder that was chosen, which must not be made anew where its drive was pulled, or one in it. */
export async function writeBundle(
  judgement: Judgement,
  into: string,
  { folder, password, replace }: ExportOrder,
  hands: Hands,
): Promise<Result<ExportOutcome>> {
  const { plan } = judgement;
  if (!(await isFolder(folder))) {
    const facts = { path: plan[0]?.name ?? folder, reason: 'missing-folder', detail: null } as const;
    return failed(withoutPath({ code: 'CANNOT_WRITE', facts }));
  }
  const under = needsOutPassword(judgement) ? password : null;
  const options = { ...hands, force: replace, sums: true, demands: writtenDemands(judgement) };
  const exported = await exportPlan(plan, into, under, options);
  return exported.ok ? ok(outcome(into, exported.value)) : failed(withoutPath(exported.failure));
}

function outcome(folder: string, { written, swept, isSecondOpinion }: Exported): ExportOutcome {
  return {
    folder: basename(folder) || folder,
    written: written.map(({ path, bytes, sha256, mode }) => ({ name: basename(path), bytes, sha256, mode })),
    verifiedBy: isSecondOpinion ? 'certprep+forge' : 'certprep',
    swept,
  };
}
