/** Paths that a person gave -> receptions in the workspace, by way of the pool, with progress and a way to stop. */
import type { Failure } from '#shared/failure.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { PassedOver, StatusRow } from '#shared/workspace-rows.ts';
import type { Unpacked } from '#core/archive/unpack.ts';
import { CostBudget, type Limits } from '#core/limits.ts';
import { readFile } from '../files/read.ts';
import { type Found, walk } from '../files/walk.ts';
import { inLanes } from '../work/in-lanes.ts';
import type { Pool } from '../work/pool.ts';
import { wipeItems } from '../work/wipe-items.ts';
import { innerPath } from '../workspace/inner-path.ts';
import type { Current } from './current.ts';
import type { Keyring } from './keyring.ts';
import { type KnownFile, type KnownFiles, shownName } from './known-files.ts';
import { NO_BYTES, type Octets, receptionOf } from './reception.ts';

export interface ReaderParts {
  readonly pool: Pool;
  readonly files: KnownFiles;
  readonly current: Current;
  readonly keyring: Keyring;
  readonly limits: Limits;
  /** Told of what is not in the workspace itself: states of files, progress. */
  readonly changed: () => void;
}

/** A person reads the first few; a folder of anything may hold any number. */
const MOST_PASSED_OVER = 200;
const STOPPED = failed({ code: 'STOPPED', facts: {} });

export class Reader {
  readonly passedOver: PassedOver[] = [];
  passedOverCount = 0;
  readonly #parts: ReaderParts;
  #stop = new AbortController();
  #running = 0;
  #done = 0;
  #all = 0;
  #current = '';

  constructor(parts: ReaderParts) {
    this.#parts = parts;
  }

  get progress(): StatusRow['reading'] {
    return this.#running === 0 ? null : { done: this.#done, all: this.#all, current: this.#current };
  }

  /** Reads everything under `paths`. Settles when that is done or stopped; what was read until then stays. */
  async read(paths: readonly string[]): Promise<void> {
    await this.#run(async (signal) => {
      const found: KnownFile[] = [];
      for await (const one of walk(paths)) {
        if (signal.aborted) break;
        if (one.kind === 'file') found.push(this.#announce(one.path, one.from));
        else this.#passOver(one);
      }
      return found;
    });
  }

  /** Reads one file again from where it came. Refuses as reading it does; what it gave before then stays. */
  async readAgain({ path, from, archive }: KnownFile): Promise<Result<null>> {
    const file = archive ?? path;
    const [result = STOPPED] = await this.#run(() => Promise.resolve([this.#announce(file, from)]));
    return result;
  }

  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  async #run(find: (signal: AbortSignal) => Promise<readonly KnownFile[]>): Promise<readonly Result<null>[]> {
    const { limits, changed } = this.#parts;
    const { signal } = this.#stop;
    const budget = new CostBudget(limits.runCost);
    this.#running++;
    try {
      return await inLanes(this.#lanes, await find(signal), (file) => this.#readOne(file, budget, signal));
    } finally {
      if (--this.#running === 0) this.#done = this.#all = 0;
      changed();
    }
  }

  /** Two for each worker, so that the next file is read from the disk while one is opened. */
  get #lanes(): number {
    return 2 * this.#parts.pool.size;
  }

  #announce(path: string, from: string, archive: string | null = null): KnownFile {
    this.#all++;
    this.#parts.changed();
    return this.#parts.files.announce(path, from, archive);
  }

  async #readOne(file: KnownFile, budget: CostBudget, signal: AbortSignal): Promise<Result<null>> {
    const { files, changed } = this.#parts;
    files.turn(file.id, 'reading');
    this.#current = file.name;
    changed();
    const result = signal.aborted ? STOPPED : await this.#open(file, budget, signal);
    if (result.ok) files.turn(file.id, 'read');
    else {
      files.giveUp(file.id);
      if (result.failure.code !== 'STOPPED') this.#note(file, result.failure);
    }
    this.#done++;
    changed();
    return result;
  }

  async #open(file: KnownFile, budget: CostBudget, signal: AbortSignal): Promise<Result<null>> {
    const read = await readFile(file.path, this.#parts.limits.fileBytes);
    return read.ok ? this.#openBytes(file, read.value, budget, signal) : read;
  }

  async #openBytes(file: KnownFile, bytes: Octets, budget: CostBudget, signal: AbortSignal): Promise<Result<null>> {
    const { pool, files, current, keyring, limits } = this.#parts;
    const { id } = file;
    const opened = await pool.open(bytes, { passwords: keyring.passwords, budget, limits, signal });
    // Neither a stop nor a removal may be answered by a key that comes in after it.
    if (signal.aborted || files.get(id) === null) {
      bytes.fill(0);
      if (opened.ok) wipeItems(opened.value.items);
      return STOPPED;
    }
    if (opened.ok && opened.value.inner !== null) {
      bytes.fill(0);
      return this.#openInner(file, opened.value.inner, budget, signal);
    }
    if (opened.ok) keyring.keep(opened.value.usedPasswords);
    const found = opened.ok ? opened.value : { items: [], unread: [opened.failure], usedPasswords: [] };
    current.receive(receptionOf(id, bytes, found));
    return ok(null);
  }

  /** The files in an archive have rows of their own, and the archive has none. */
  async #openInner(
    archive: KnownFile,
    inner: readonly Unpacked[],
    budget: CostBudget,
    signal: AbortSignal,
  ): Promise<Result<null>> {
    const { files } = this.#parts;
    const rows = inner.map((one) => {
      const path = innerPath(archive.path, one.name);
      return { one, file: path === archive.path ? archive : this.#announce(path, archive.from, archive.path) };
    });
    await inLanes(this.#lanes, rows, async ({ one, file }) => {
      if (signal.aborted) files.giveUp(file.id);
      else await this.#openOneInner(file, one, budget, signal);
      if (file !== archive) this.#done++;
    });
    if (signal.aborted) return STOPPED;
    if (!inner.some(({ name }) => name === '')) files.remove(archive.id);
    if (inner.length === 0) this.#note(archive, { code: 'NOTHING_FOUND', facts: { files: 0 } });
    return ok(null);
  }

  async #openOneInner(file: KnownFile, one: Unpacked, budget: CostBudget, signal: AbortSignal): Promise<void> {
    const { files, current } = this.#parts;
    if (!('bytes' in one)) {
      current.receive(receptionOf(file.id, NO_BYTES, { items: [], unread: [one.failure], usedPasswords: [] }));
      files.turn(file.id, 'read');
      return;
    }
    const opened = await this.#openBytes(file, one.bytes, budget, signal);
    if (opened.ok) files.turn(file.id, 'read');
    else files.giveUp(file.id);
  }

  #passOver(found: Exclude<Found, { kind: 'file' }>): void {
    const failure: Failure =
      found.kind === 'failed' ? found.failure : { code: 'SKIPPED', facts: { reason: found.reason } };
    this.#note(shownName(found.path, found.from), failure);
    this.#parts.changed();
  }

  #note({ name, folder }: { readonly name: string; readonly folder: string }, failure: Failure): void {
    this.passedOverCount++;
    if (this.passedOver.length < MOST_PASSED_OVER) {
      this.passedOver.push({ name: folder === '' ? name : `${folder}/${name}`, failure });
    }
  }
}
