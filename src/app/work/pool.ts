/**
 * Opens files in other processes, so that neither a slow key derivation nor a hostile file holds up the window. A worker
 * that crashes, hangs or runs out of memory costs the one file it was reading, and is replaced.
 */
import type { ReaderStop } from '#shared/failure.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Unpacked } from '#core/archive/unpack.ts';
import type { Opened } from '#core/item.ts';
import type { CostBudget, Limits } from '#core/limits.ts';
import { attempt } from '#core/refusal.ts';
import { prepare } from '#core/open/prepare.ts';
import type { After } from './after.ts';
import { isJobDone, type Job, type JobDone } from './job.ts';
import type { Launch, Worker } from './port.ts';
import { decodeItem } from './wire.ts';

export interface PoolOptions {
  readonly launch: Launch;
  /** Workers at most. But for the first they are started when there is work for them. */
  readonly size: number;
  readonly after: After;
}

export interface PoolOpenOptions {
  readonly passwords: readonly string[];
  /** Of all files of a run: charged with what the file took. */
  readonly budget: CostBudget;
  readonly limits: Limits;
  readonly signal: AbortSignal;
}

/** Of an archive nothing is found yet: the files in it are for the caller to open. */
export interface PoolOpened extends Opened {
  readonly inner: readonly Unpacked[] | null;
}

interface Task {
  readonly job: Job;
  readonly signal: AbortSignal;
  readonly settle: (result: Result<JobDone>) => void;
}

interface Seat {
  readonly worker: Worker;
  task: Task | null;
  /** Calls off the end of the task's time. */
  inTime: () => void;
}

/** Reading takes well under a second, and a step of derivation under a microsecond on slow machines. */
const READING_MS = 60_000;
const STEPS_PER_MS = 1_000;

export class Pool {
  readonly #options: PoolOptions;
  readonly #queue: Task[] = [];
  readonly #seats = new Set<Seat>();
  #jobs = 0;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#options.size;
  }

  /**
   * What core's `open` finds in `bytes`, which stay the caller's. Refuses READER_STOPPED, and STOPPED after `signal`:
   * a job under way is then ended together with its worker.
   */
  async open(bytes: Uint8Array, { passwords, budget, limits, signal }: PoolOpenOptions): Promise<Result<PoolOpened>> {
    const cost = Math.min(limits.fileCost, budget.left);
    const done = await this.#run({ id: this.#jobs++, bytes, passwords, limits, cost }, signal);
    if (!done.ok) return done;
    const { items, unread, used, spent, inner = null } = done.value;
    // Files read side by side may together take more than was left: the purse is then simply empty.
    budget.spend(Math.min(spent, budget.left), 'der', '', 0);
    const decoded = attempt(() => items.map(decodeItem));
    if (!decoded.ok) return failed({ code: 'READER_STOPPED', facts: { reason: 'crashed' } });
    // The worker loaded what its certificates need for itself; this process needs it too.
    await prepare(decoded.value);
    const usedPasswords = used.flatMap((place) => passwords[place] ?? []);
    return ok({ items: decoded.value, unread, usedPasswords, inner });
  }

  /** Starts a worker before there is work, where there is none: the first file then does not wait for it. */
  startOne(): void {
    if (this.#seats.size === 0) this.#newSeat();
  }

  /** Ends the workers that have nothing to do: the one sure way to forget what their memory may still hold. */
  forget(): void {
    for (const seat of this.#seats) if (seat.task === null) this.#remove(seat);
  }

  #run(job: Job, signal: AbortSignal): Promise<Result<JobDone>> {
    return new Promise((resolve) => {
      const stop = (): void => this.#stop(task);
      const task: Task = {
        job,
        signal,
        settle(result) {
          signal.removeEventListener('abort', stop);
          resolve(result);
        },
      };
      signal.addEventListener('abort', stop);
      this.#queue.push(task);
      if (signal.aborted) stop();
      else this.#pump();
    });
  }

  #pump(): void {
    for (;;) {
      // One stop may end many: those that have not heard of it yet need no worker any more.
      const place = this.#queue.findIndex(({ signal }) => !signal.aborted);
      const task = this.#queue[place];
      if (task === undefined) return;
      const seat = [...this.#seats].find((one) => one.task === null) ?? this.#newSeat();
      if (seat === null) return;
      this.#queue.splice(place, 1);
      this.#begin(seat, task);
    }
  }

  #newSeat(): Seat | null {
    if (this.#seats.size >= this.#options.size) return null;
    const seat: Seat = { worker: this.#options.launch(), task: null, inTime: () => undefined };
    this.#seats.add(seat);
    seat.worker.onMessage((message) => {
      if (seat.task !== null && isJobDone(message, seat.task.job.id)) this.#end(seat, ok(message));
    });
    seat.worker.onEnd((why) => this.#lose(seat, why));
    return seat;
  }

  #begin(seat: Seat, task: Task): void {
    seat.task = task;
    const time = READING_MS + task.job.cost / STEPS_PER_MS;
    seat.inTime = this.#options.after(time, () => this.#lose(seat, 'time'));
    seat.worker.send(task.job);
  }

  #end(seat: Seat, result: Result<JobDone>): void {
    const { task } = seat;
    seat.inTime();
    seat.task = null;
    task?.settle(result);
    this.#pump();
  }

  #lose(seat: Seat, reason: ReaderStop): void {
    this.#remove(seat);
    this.#end(seat, failed({ code: 'READER_STOPPED', facts: { reason } }));
  }

  #stop(task: Task): void {
    const stopped = failed({ code: 'STOPPED', facts: {} });
    const seat = [...this.#seats].find((one) => one.task === task);
    if (seat !== undefined) {
      this.#remove(seat);
      this.#end(seat, stopped);
      return;
    }
    const place = this.#queue.indexOf(task);
    if (place < 0) return;
    this.#queue.splice(place, 1);
    task.settle(stopped);
  }

  #remove(seat: Seat): void {
    this.#seats.delete(seat);
    seat.worker.kill();
  }
}
