/** Writes judged bundles into folders, one export at a time, if all that must be agreed to was. */
import type { ExportOutcome } from '#shared/bundle-view.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Judgement } from '../workspace/judgement.ts';
import type { Prover } from '../work/fresh-prover.ts';
import { type AllOrder, exportAll, type Entry, type Exporting } from './export-all.ts';
import { exportRefusal, type ExportOrder, type Hands, withOwnKeys, writeBundle } from './write-bundle.ts';

const BUSY = failed({ code: 'EXPORT_REFUSED', facts: { reason: 'busy' } });

export class Exporter {
  readonly #prover: () => Prover;
  readonly #changed: () => void;
  #running: { readonly stop: AbortController; readonly ended: Promise<unknown> } | null = null;
  #progress: Exporting | null = null;

  /**
   * @param prover started for each export
   * @param changed is told when `progress` is another
   */
  constructor(prover: () => Prover, changed: () => void) {
    this.#prover = prover;
    this.#changed = changed;
  }

  /** Refuses EXPORT_REFUSED, CANNOT_WRITE, READBACK_DIFFERS, READBACK_STOPPED, STOPPED; nothing new remains then. */
  async export(judgement: Judgement, order: ExportOrder): Promise<Result<ExportOutcome>> {
    if (this.isRunning) return BUSY;
    const reason = exportRefusal(judgement, order);
    if (reason !== null) return failed({ code: 'EXPORT_REFUSED', facts: { reason } });
    return this.#run((hands) =>
      withOwnKeys([judgement], ([own = judgement]) => writeBundle(own, order.folder, order, hands)),
    );
  }

  /** What came of each, in their order. Refuses EXPORT_REFUSED while another is at work. */
  async exportAll(entries: readonly Entry[], order: AllOrder): Promise<Result<readonly Result<ExportOutcome>[]>> {
    if (this.isRunning) return BUSY;
    const tell = (progress: Exporting | null): void => {
      this.#progress = progress;
      this.#changed();
    };
    return ok(await this.#run((hands) => exportAll(entries, order, hands, tell).finally(() => tell(null))));
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** Null: no bundles are written in one go. */
  get progress(): Exporting | null {
    return this.#progress;
  }

  /** Settles when what was under way is over. */
  async stop(): Promise<void> {
    this.#running?.stop.abort();
    await this.#running?.ended.catch(() => undefined);
  }

  #run<Value>(work: (hands: Hands) => Promise<Value>): Promise<Value> {
    const stop = new AbortController();
    const { prove, end } = this.#prover();
    const ended = work({ signal: stop.signal, prove }).finally(() => {
      end();
      this.#running = null;
    });
    this.#running = { stop, ended };
    return ended;
  }
}
