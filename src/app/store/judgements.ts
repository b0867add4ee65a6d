/** The judgement of every bundle, made when it is asked for and kept until something changes. */
import { loadMissed } from '#core/crypto/rare-signatures.ts';
import { judge } from '../workspace/judge.ts';
import type { Judgement } from '../workspace/judgement.ts';
import { type Circumstances, LATER } from '../workspace/circumstances.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { OwnTargets } from './own-targets.ts';
import type { Trust } from './trust.ts';

/** Certificates begin and end by the minute, at most. */
const FRESH_MS = 60_000;
/** While files are read, judging takes at most this part of the time, and is a little behind instead. */
const SHARE = 10;

export class Judgements {
  readonly #now: () => number;
  readonly #trust: Pick<Trust, 'sources'>;
  readonly #changed: () => void;
  readonly #targets: Pick<OwnTargets, 'all'>;
  #sources: Trust['sources'] = [];
  #of: Workspace | null = null;
  #judged: readonly Judgement[] = [];
  #at = 0;
  #notBefore = 0;
  /** Null: what the clock tells. */
  #set: number | null = null;

  /** `now`: milliseconds since 1970 UTC. `changed` is told when the ones last answered no longer hold. */
  constructor(now: () => number, trust: Pick<Trust, 'sources'>, targets: Pick<OwnTargets, 'all'>, changed: () => void) {
    this.#targets = targets;
    this.#now = now;
    this.#trust = trust;
    this.#changed = changed;
  }

  /** Judges as of `at` from now on, whatever the clock tells; null: by the clock again. */
  judgeAt(at: number | null): void {
    this.#set = at;
    this.#again();
  }

  /** The time that was set to judge as of; null: none was. */
  get set(): number | null {
    return this.#set;
  }

  /** As of when would be judged now. */
  get next(): number {
    return this.#set ?? this.#now();
  }

  /** As of when the ones last answered were judged. */
  get at(): number {
    return this.#at;
  }

  /**
   * In the order of the bundles, judged as if there were a good password for what is written. `isReading`: more is
   * about to come, so that one from a moment ago will do, as long as no bundle changed.
   */
  of(workspace: Workspace, isReading: boolean): readonly Judgement[] {
    const began = this.#now();
    const at = this.next;
    const { sources } = this.#trust;
    const isTrusted = sources === this.#sources;
    if (workspace === this.#of && isTrusted && at - this.#at < FRESH_MS) return this.#judged;
    if (isReading && isTrusted && workspace.bundles === this.#of?.bundles && began < this.#notBefore)
      return this.#judged;
    this.#judged = judge(workspace, this.circumstances(at, LATER));
    this.#sources = sources;
    this.#of = workspace;
    this.#at = at;
    this.#notBefore = began + SHARE * (this.#now() - began);
    void loadMissed()?.then(() => this.#again());
    return this.#judged;
  }

  /** Also when certificates out of a pack were signed by algorithms that had to be loaded first. */
  #again(): void {
    this.#of = null;
    this.#changed();
  }

  circumstances(at: number, outPassword: Circumstances['outPassword']): Circumstances {
    const library = this.#trust.sources;
    return { at, roots: null, library, requireTrust: false, outPassword, targets: this.#targets.all() };
  }
}
