/** What a host lends the pool: a process of its own to read files in. `send` copies; nothing is shared. */
import type { ReaderStop } from '#shared/failure.ts';

export interface Worker {
  readonly send: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Told once, when the process is gone without having been killed from here. */
  readonly onEnd: (listener: (why: Exclude<ReaderStop, 'time'>) => void) => void;
  /** At once, whatever it is doing. */
  readonly kill: () => void;
}

/** Starts the worker (worker.ts) with a bound on its heap. */
export type Launch = () => Worker;
