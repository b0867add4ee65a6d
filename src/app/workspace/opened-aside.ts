/**
 * Files that other processes open ahead of their turn, once a run turns out to be of very many. Whatever goes wrong with
 * that costs nothing but the gain: the file is then opened here, as any other.
 */
import type { Result } from '#shared/result.ts';
import type { Opened } from '#core/item.ts';
import { CostBudget, type Limits } from '#core/limits.ts';
import { readFile } from '../files/read.ts';
import type { Pool } from '../work/pool.ts';
import { wipeItems } from '../work/wipe-items.ts';

/** Starts the processes, or has them ready. */
export type LendPool = () => Promise<Pool>;

export interface Aside {
  readonly read: Promise<Result<Uint8Array<ArrayBuffer>>>;
  /** Null where it is for the caller to open: an archive, or a process that stopped. */
  readonly opened: Promise<(Opened & { readonly spent: number }) | null>;
}

/** Starting other processes takes as long as opening about so many. */
const FIRST = 100;

/** Not a matter of the processors: a password that opened a file is tried first on those after so many. */
const AHEAD = 8;

export class OpenedAside {
  readonly #lend: LendPool;
  readonly #limits: Limits;
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  readonly #begun = new Set<Aside>();
  #pool: Promise<Pool> | null = null;
  #isRefused = false;
  #seen = 0;

  /** `signal` ends at once what is under way. */
  constructor(lend: LendPool, limits: Limits, signal: AbortSignal | undefined) {
    this.#lend = lend;
    this.#limits = limits;
    this.#signal = signal === undefined ? this.#stop.signal : AbortSignal.any([signal, this.#stop.signal]);
  }

  /** How many may wait for their turn. */
  get ahead(): number {
    return this.#seen > FIRST ? AHEAD : 0;
  }

  /** Begins with the file at `path`, which may spend what is `left`, in derivation steps; null where it is not worth it. */
  begin(path: string, passwords: readonly string[], left: number): Aside | null {
    if (++this.#seen <= FIRST || this.#isRefused) return null;
    const read = readFile(path, this.#limits.fileBytes);
    const opened = read.then((bytes) => (bytes.ok ? this.#open(bytes.value, passwords, left) : null));
    const aside = { read, opened };
    this.#begun.add(aside);
    return aside;
  }

  /** From here on it is the caller's. */
  take(aside: Aside): void {
    this.#begun.delete(aside);
  }

  /** Ends the processes, and wipes what nobody took. */
  async end(): Promise<void> {
    this.#stop.abort();
    for (const { read, opened } of this.#begun) {
      const [bytes, found] = await Promise.all([read, opened]);
      if (bytes.ok) bytes.value.fill(0);
      if (found !== null) wipeItems(found.items);
    }
    (await this.#pool?.catch(() => null))?.forget();
  }

  async #open(
    bytes: Uint8Array<ArrayBuffer>,
    passwords: readonly string[],
    left: number,
  ): Promise<(Opened & { readonly spent: number }) | null> {
    const limits = this.#limits;
    const cost = Math.min(limits.fileCost, left);
    const budget = new CostBudget(cost);
    try {
      this.#pool ??= this.#lend();
      const pool = await this.#pool;
      const opened = await pool.open(bytes, { passwords, budget, limits, signal: this.#signal });
      return opened.ok && opened.value.inner === null ? { ...opened.value, spent: cost - budget.left } : null;
    } catch {
      // The system starts no further process.
      this.#isRefused = true;
      return null;
    }
  }
}
