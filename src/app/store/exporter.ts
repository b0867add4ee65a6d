/** Writes a judged bundle into a folder, one export at a time, if all that must be agreed to was. */
import { basename } from 'node:path';
import type { ExportOutcome } from '#shared/bundle-view.ts';
import type { ExportRefusal } from '#shared/failure.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type Exported, type ExportOptions, exportPlan } from '../export/export.ts';
import type { FilePlan } from '../export/plan.ts';
import { isFolder } from '../files/is-folder.ts';
import type { Judgement } from '../workspace/judgement.ts';
import { writtenDemands } from '../workspace/written-demands.ts';
import { isWritable, needsOutPassword, writesBareKey } from './bundle-view.ts';
import type { Prover } from '../work/fresh-prover.ts';
import { ownPlan } from './own-plan.ts';
import { withoutPath } from './without-path.ts';

export interface ExportOrder {
  /** Full path of the folder. */
  readonly folder: string;
  readonly password: string | null;
  /** A person agreed to a key without password. */
  readonly consent: boolean;
  /** Files of the same names may go. */
  readonly replace: boolean;
}

export class Exporter {
  readonly #prover: () => Prover;
  #running: { readonly stop: AbortController; readonly ended: Promise<unknown> } | null = null;

  /** @param prover started for each export */
  constructor(prover: () => Prover) {
    this.#prover = prover;
  }

  /** Refuses EXPORT_REFUSED, CANNOT_WRITE, READBACK_DIFFERS, STOPPED; nothing new remains then. */
  async export(judgement: Judgement, order: ExportOrder): Promise<Result<ExportOutcome>> {
    const reason = this.#running === null ? refusal(judgement, order) : 'busy';
    if (reason !== null) return failed({ code: 'EXPORT_REFUSED', facts: { reason } });
    const { folder, replace } = order;
    const password = needsOutPassword(judgement) ? order.password : null;
    const own = ownPlan(judgement.plan);
    const stop = new AbortController();
    const { signal } = stop;
    const { prove, end } = this.#prover();
    const options = { force: replace, signal, sums: true, prove, demands: writtenDemands(judgement) };
    const writing = writePlan(own.plan, folder, password, options).finally(() => {
      end();
      own.wipe();
      this.#running = null;
    });
    this.#running = { stop, ended: writing };
    const exported = await writing;
    return exported.ok ? ok(outcome(folder, exported.value)) : failed(withoutPath(exported.failure));
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** Settles when what was under way is over. */
  async stop(): Promise<void> {
    this.#running?.stop.abort();
    await this.#running?.ended.catch(() => undefined);
  }
}

/** Into a folder that was chosen: one on a drive that was pulled must not be made anew on this computer. */
async function writePlan(
  plan: readonly FilePlan[],
  folder: string,
  password: string | null,
  options: ExportOptions,
): Promise<Result<Exported>> {
  if (await isFolder(folder)) return exportPlan(plan, folder, password, options);
  const facts = { path: plan[0]?.name ?? folder, reason: 'missing-folder', detail: null } as const;
  return failed({ code: 'CANNOT_WRITE', facts });
}

/** The password first: where it is lacking that is a problem of the bundle too, with less to say. */
function refusal(judgement: Judgement, { password, consent }: ExportOrder): ExportRefusal | null {
  if (needsOutPassword(judgement) && (password ?? '') === '') return 'password';
  if (!isWritable(judgement)) return 'not-ready';
  return writesBareKey(judgement) && !consent ? 'consent' : null;
}

function outcome(folder: string, { written, swept, isSecondOpinion }: Exported): ExportOutcome {
  return {
    folder: basename(folder) || folder,
    written: written.map(({ path, bytes, sha256, mode }) => ({ name: basename(path), bytes, sha256, mode })),
    verifiedBy: isSecondOpinion ? 'certprep+forge' : 'certprep',
    swept,
  };
}
