/** The bundles that are open: choices, names, and what was written of them. There is always at least one. */
import { join } from 'node:path';
import type { ExportOutcome } from '#shared/bundle-view.ts';
import type { BundleRow } from '#shared/workspace-rows.ts';
import type { BundleChoice } from '#shared/workspace-calls.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { PreviousBundle } from '../manifest/previous.ts';
import type { OpenBundle } from '../manifest/write-manifest.ts';
import { folderNames } from '../export/folder-names.ts';
import { planView } from '../export/plan.ts';
import { type Bundle, type Choice, choose, type TrustBefore, undo } from '../workspace/bundle.ts';
import { judge } from '../workspace/judge.ts';
import type { Judgement } from '../workspace/judgement.ts';
import { withBundle } from '../workspace/workspace.ts';
import { aboutPassword } from '../workspace/circumstances.ts';
import { bundleState } from './bundle-state.ts';
import { choiceOf } from './choice.ts';
import type { Current } from './current.ts';
import type { Entry } from './export-all.ts';
import type { Judgements } from './judgements.ts';
import type { OwnTargets } from './own-targets.ts';
import type { ExportOrder } from './write-bundle.ts';

/** What was last written of a bundle. */
interface WrittenBundle {
  /** As `writtenAs` says it. */
  readonly as: string;
  readonly outcome: ExportOutcome;
  /** Full path. */
  readonly folder: string;
}

const GONE = failed({ code: 'GONE', facts: { what: 'bundle' } });

export class Bundles {
  readonly #current: Current;
  readonly #judgements: Judgements;
  readonly #targets: Pick<OwnTargets, 'all'>;
  readonly #names = new Map<string, string>();
  readonly #written = new Map<string, WrittenBundle>();
  /** Of what was written, as it was judged before its keys were forgotten. */
  readonly #beforeLock = new Map<string, Judgement>();
  /** Choices that were undone, the last one last; until a new one is made. */
  readonly #undone = new Map<string, readonly Choice[]>();
  #count = 0;

  constructor(current: Current, judgements: Judgements, targets: Pick<OwnTargets, 'all'>) {
    this.#targets = targets;
    this.#current = current;
    this.#judgements = judgements;
    this.open();
  }

  /** The id of a new bundle. */
  open(): string {
    const id = `bundle-${String(++this.#count)}`;
    this.#current.change((workspace) => withBundle(workspace, { id, choices: [] }));
    return id;
  }

  close(id: string): Result<null> {
    if (this.#find(id) === null) return GONE;
    this.#names.delete(id);
    this.#written.delete(id);
    this.#beforeLock.delete(id);
    this.#undone.delete(id);
    this.#current.change((workspace) => ({
      ...workspace,
      bundles: workspace.bundles.filter((bundle) => bundle.id !== id),
    }));
    if (this.#current.workspace.bundles.length === 0) this.open();
    return ok(null);
  }

  rename(id: string, name: string): Result<null> {
    const bundle = this.#find(id);
    if (bundle === null) return GONE;
    this.#names.set(id, name);
    this.#put(bundle);
    return ok(null);
  }

  name(id: string): string | null {
    return this.#names.get(id) ?? null;
  }

  choose(id: string, choice: BundleChoice): Result<null> {
    const bundle = this.#find(id);
    const judgement = this.judgement(id, false);
    if (bundle === null || judgement === null) return GONE;
    const made = choiceOf(choice, judgement, this.#current.workspace, this.#targets.all());
    if (made.ok) {
      this.#undone.delete(id);
      this.#put(choose(bundle, made.value));
    }
    return made.ok ? ok(null) : made;
  }

  /** Compares with the trust bundle before; null: with none any more. */
  compareTrust(id: string, before: TrustBefore | null): Result<null> {
    const bundle = this.#find(id);
    if (bundle === null) return GONE;
    this.#undone.delete(id);
    this.#put(choose(bundle, { kind: 'previous', before }));
    return ok(null);
  }

  undo(id: string): Result<null> {
    const bundle = this.#find(id);
    if (bundle === null) return GONE;
    const last = bundle.choices.at(-1);
    if (last !== undefined) this.#undone.set(id, [...(this.#undone.get(id) ?? []), last]);
    this.#put(undo(bundle));
    return ok(null);
  }

  canRedo(id: string): boolean {
    return (this.#undone.get(id)?.length ?? 0) > 0;
  }

  /** Makes again what was undone last. */
  redo(id: string): Result<null> {
    const bundle = this.#find(id);
    if (bundle === null) return GONE;
    const undone = this.#undone.get(id) ?? [];
    const last = undone.at(-1);
    this.#undone.set(id, undone.slice(0, -1));
    this.#put(last === undefined ? bundle : choose(bundle, last));
    return ok(null);
  }

  /** `isReading`: it may be a moment old. */
  judgement(id: string, isReading: boolean): Judgement | null {
    return this.#judgements.of(this.#current.workspace, isReading).find(({ bundle }) => bundle.id === id) ?? null;
  }

  /** Judged as of `at`, by the very password that is there for what will be written. */
  judgementToWrite(id: string, at: number, password: string | null): Judgement | null {
    return this.judgementsToWrite(at, password).find(({ bundle }) => bundle.id === id) ?? null;
  }

  /** The same of all that are open. */
  judgementsToWrite(at: number, password: string | null): readonly Judgement[] {
    const outPassword = password === null ? null : aboutPassword(password);
    return judge(this.#current.workspace, this.#judgements.circumstances(at, outPassword));
  }

  /** Those of `ids`, in their order, each with a folder of its own; null: one of them is gone. */
  entriesToWrite(ids: readonly string[], at: number, { folder, password }: ExportOrder): readonly Entry[] | null {
    const judged = new Map(this.judgementsToWrite(at, password).map((judgement) => [judgement.bundle.id, judgement]));
    // Of all that are open: one that is written again alone must not come into the folder of another of the same name.
    const open = [...judged.keys()];
    const names = folderNames(open.map((id) => ({ id, name: this.name(id) ?? id })));
    const entries = ids.flatMap((id) => {
      const judgement = judged.get(id);
      return judgement === undefined ? [] : [{ judgement, into: join(folder, names[open.indexOf(id)] as string) }];
    });
    return entries.length === ids.length ? entries : null;
  }

  /** The bundle may have been changed, or closed, while it was written. */
  wrote(judgement: Judgement, outcome: ExportOutcome, folder: string): void {
    const bundle = this.#find(judgement.bundle.id);
    if (bundle === null) return;
    this.#written.set(bundle.id, { as: writtenAs(judgement), outcome, folder });
    this.#put(bundle);
  }

  /** What came of writing this very plan; null: it was not written. */
  written(judgement: Judgement): ExportOutcome | null {
    const written = this.#written.get(judgement.bundle.id);
    return written?.as === writtenAs(judgement) ? written.outcome : null;
  }

  /** Keys are about to be forgotten: what was written with them is not. */
  beforeLock(): void {
    for (const judgement of this.#judgements.of(this.#current.workspace, true)) {
      if (this.written(judgement) !== null) this.#beforeLock.set(judgement.bundle.id, judgement);
    }
  }

  /** To report of: as it is now, or as it was written where nothing but a lock came between. */
  toReport(id: string): Judgement | null {
    const now = this.judgement(id, false);
    if (now === null || this.written(now) !== null) return now;
    const before = this.#beforeLock.get(id);
    return before?.bundle.choices === now.bundle.choices ? before : now;
  }

  /** As a manifest has them. */
  all(): readonly OpenBundle[] {
    return this.#current.workspace.bundles.map((bundle) => ({
      name: this.name(bundle.id) ?? bundle.id,
      bundle,
      folder: this.#written.get(bundle.id)?.folder ?? null,
    }));
  }

  /**
   * Starts bundles as they were last time: the first one in `id` where nothing was chosen in it yet, each of the others
   * in a new one. Answers their ids.
   */
  recall(id: string, previous: readonly PreviousBundle[]): readonly string[] {
    return previous.map(({ name, target, choices }, i) => {
      const free = i === 0 ? this.#find(id) : null;
      const into = free?.choices.length === 0 ? id : this.open();
      const bundle = this.#find(into) as Bundle;
      this.#put([{ kind: 'target', id: target } as const, ...choices].reduce(choose, bundle));
      if (name !== null && this.name(into) === null) this.rename(into, name);
      return into;
    });
  }

  rows(isReading: boolean): readonly BundleRow[] {
    const { workspace } = this.#current;
    const isLocked = workspace.files.some(({ locked }) => locked !== null);
    return this.#judgements.of(workspace, isReading).map((judgement): BundleRow => {
      const { id } = judgement.bundle;
      const isWritten = this.written(judgement) !== null;
      const state = bundleState(judgement, isLocked, isWritten);
      return { kind: 'bundle', id, name: this.name(id), target: judgement.settled.target, state };
    });
  }

  #find(id: string): Bundle | null {
    return this.#current.workspace.bundles.find((bundle) => bundle.id === id) ?? null;
  }

  #put(bundle: Bundle): void {
    this.#current.change((workspace) => withBundle(workspace, bundle));
  }
}

/** Two plans of which this is the same would write the same things under the same names. */
function writtenAs({ plan }: Judgement): string {
  return JSON.stringify(planView(plan));
}
