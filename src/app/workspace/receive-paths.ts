/** The paths a person gave -> receptions, file by file in the order found, with progress and a way to stop. */
import type { Failure } from '#shared/failure.ts';
import { unpack } from '#core/archive/unpack.ts';
import { CostBudget, type Limits } from '#core/limits.ts';
import { readFile, readStream } from '../files/read.ts';
import { type Found, walk } from '../files/walk.ts';
import { innerPath } from './inner-path.ts';
import { openFile, type OpenedFile, receivedFrom } from './open-file.ts';
import { type Aside, type LendPool, OpenedAside } from './opened-aside.ts';
import type { Reception } from './workspace.ts';

export interface ReceiveOptions {
  readonly passwords: readonly string[];
  readonly limits: Limits;
  /** Derivation without a bound on its cost: the person said so. */
  readonly allowSlow: boolean;
  readonly signal?: AbortSignal;
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Other processes to open files in, where there are very many. */
  readonly pool?: LendPool;
}

export type Received = { readonly kind: 'reception'; readonly reception: Reception } | NotReceived;
export type NotReceived = Exclude<Found, { kind: 'file' }>;

interface Waiting {
  readonly found: Found;
  readonly aside: Aside | null;
}

/**
 * Reads and opens everything under `paths` in turn; after a stop it simply ends, and what was read stands. What comes out
 * depends on the files and their order alone: a file that was opened ahead of its turn is paid for in its turn.
 */
export async function* receivePaths(paths: readonly string[], options: ReceiveOptions): AsyncGenerator<Received> {
  const { limits, allowSlow, signal, pool } = options;
  const reader = new InTurn(options);
  // What may take any time is not begun before somebody waits for it.
  const ahead = pool === undefined || allowSlow ? null : new OpenedAside(pool, limits, signal);
  const waiting: Waiting[] = [];
  const next = (): Waiting => {
    const one = waiting.shift() as Waiting;
    if (one.aside !== null) ahead?.take(one.aside);
    return one;
  };
  try {
    for await (const found of sources(paths)) {
      if (signal?.aborted === true) return;
      const isFile = found.kind === 'file' && found.path !== '-';
      const aside = isFile ? (ahead?.begin(found.path, reader.passwords, reader.left) ?? null) : null;
      waiting.push({ found, aside });
      if (waiting.length > (ahead?.ahead ?? 0)) yield* reader.take(next());
    }
    while (waiting.length > 0) {
      if (signal?.aborted === true) return;
      yield* reader.take(next());
    }
  } finally {
    await ahead?.end();
  }
}

/** One file after the other, with what was learned and spent so far. */
class InTurn {
  /** Likeliest first. */
  passwords: readonly string[];
  readonly #options: ReceiveOptions;
  readonly #budget: CostBudget;

  constructor(options: ReceiveOptions) {
    this.#options = options;
    this.passwords = options.passwords;
    this.#budget = new CostBudget(options.allowSlow ? Infinity : options.limits.runCost);
  }

  /** Derivation steps. */
  get left(): number {
    return this.#budget.left;
  }

  async *take({ found, aside }: Waiting): AsyncGenerator<Received> {
    const { limits, stdin, signal } = this.#options;
    if (found.kind !== 'file') {
      yield found;
      return;
    }
    const { path, from } = found;
    const fromStream = path === '-' && stdin !== undefined;
    const read = await (fromStream
      ? readStream(stdin, limits.fileBytes)
      : (aside?.read ?? readFile(path, limits.fileBytes)));
    if (!read.ok) {
      yield { kind: 'failed', path, from, failure: read.failure };
      return;
    }
    const opened = (await aside?.opened) ?? null;
    if (opened !== null && opened.spent <= this.#budget.left) {
      this.#budget.spend(opened.spent, 'der', '', 0);
      yield this.#learn(receivedFrom(path, from, read.value, opened, true));
      return;
    }
    if (signal?.aborted === true) return;
    yield* this.#open(path, from, read.value);
  }

  async *#open(path: string, from: string, bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Received> {
    const { allowSlow, limits: given } = this.#options;
    const limits = allowSlow ? { ...given, fileCost: Infinity } : given;
    for await (const file of filesIn(path, bytes, given)) {
      if ('failure' in file) {
        yield { kind: 'reception', reception: unopened(file.path, from, file.failure) };
        continue;
      }
      const options = { passwords: this.passwords, budget: this.#budget, limits };
      yield this.#learn(await openFile(file.path, from, file.bytes, options));
    }
  }

  #learn(reception: OpenedFile): Received {
    this.passwords = [...new Set([...reception.usedPasswords, ...this.passwords])];
    return { kind: 'reception', reception };
  }
}

type Inner = { readonly path: string } & ({ readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failure: Failure });

/** The file itself, or the files in an archive; its own bytes are then overwritten. */
async function* filesIn(path: string, bytes: Uint8Array<ArrayBuffer>, limits: Limits): AsyncGenerator<Inner> {
  const unpacked = await unpack(bytes, limits);
  if (unpacked === null) {
    yield { path, bytes };
    return;
  }
  bytes.fill(0);
  for (const inner of unpacked) yield { ...inner, path: innerPath(path, inner.name) };
}

/** What could not even be unpacked. */
function unopened(path: string, from: string, failure: Failure): Reception {
  return { file: { path, from, bytes: 0, sha256: null, locked: null, unread: [failure] }, items: [] };
}

async function* sources(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path === '-') yield { kind: 'file', path, from: path };
    else yield* walk([path]);
  }
}
