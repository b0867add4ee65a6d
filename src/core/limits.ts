/**
 * What one reading may spend. Every limit that bad input can meet stands here with its default and is named in
 * the failure when it is met, so that no file can hang or exhaust the process. What no honest writer comes near, such as
 * levels of SafeContents or lines of headers, is bounded where it is read and told as damage or by one of these names.
 */
import { refuse } from './refusal.ts';
import type { Structure } from '#shared/failure.ts';

export interface Limits {
  /** What is walked to: files in all, and folders inside each other. */
  readonly files: number;
  readonly folderDepth: number;
  /** Octets of one file, and of standard input. */
  readonly fileBytes: number;
  /** PEM blocks in one file. */
  readonly blocks: number;
  /** Things found in one file. */
  readonly items: number;
  /** Constructed values inside each other. */
  readonly nesting: number;
  /** Elements in one structure. */
  readonly elements: number;
  /** Of one archive: files in it, octets that come out of it, octets out of one in, archives inside each other. */
  readonly archiveEntries: number;
  readonly archiveBytes: number;
  readonly archiveRatio: number;
  readonly archiveNesting: number;
  /** Derivation steps on one file, and on all files of a run; a step is one PBKDF2-HMAC-SHA256 iteration. */
  readonly fileCost: number;
  readonly runCost: number;
}

/** 45 million steps are about 20 s on a slow laptop (facts/crypto.md section 4: 451 ns each). */
export const DEFAULT_LIMITS: Limits = {
  files: 100_000,
  folderDepth: 64,
  fileBytes: 20 * 1024 * 1024,
  blocks: 20_000,
  items: 20_000,
  nesting: 64,
  elements: 200_000,
  archiveEntries: 2_000,
  archiveBytes: 100 * 1024 * 1024,
  archiveRatio: 200,
  archiveNesting: 1,
  fileCost: 20_000_000,
  runCost: 45_000_000,
};

/** A purse of derivation steps: `spend` takes from it or refuses, naming what it would have cost. */
export class CostBudget {
  #left: number;
  readonly #parent: CostBudget | null;

  /** `parent` is charged too: a file's purse inside the run's. */
  constructor(steps: number, parent: CostBudget | null = null) {
    this.#left = steps;
    this.#parent = parent;
  }

  /** What can still be spent, in steps. */
  get left(): number {
    return Math.min(this.#left, this.#parent?.left ?? Infinity);
  }

  /** Takes `cost` steps before the work is done; refuses TOO_COSTLY and takes nothing when there is too little left. */
  spend(cost: number, what: Structure, kdf: string, iterations: number): void {
    if (cost > this.left) refuse('TOO_COSTLY', { what, kdf, iterations, cost, budget: this.left });
    this.#left -= cost;
    if (this.#parent !== null) this.#parent.spend(cost, what, kdf, iterations);
  }
}
