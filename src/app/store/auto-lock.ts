/** Forgets passwords and keys without being told to, when a person said it should. Time is the host's. */
import type { LockTime } from '#shared/settings.ts';
import type { After } from '../work/after.ts';

/** Without a person at the window. */
export const IDLE_MS = 10 * 60_000;

export interface AutoLockParts {
  readonly after: After;
  /** As it is set now. */
  readonly when: () => LockTime;
  /** Something is under way that a person waits for, and that a lock would stop. */
  readonly isBusy: () => boolean;
  readonly lock: () => void;
}

export class AutoLock {
  readonly #parts: AutoLockParts;
  #callOff: () => void = () => undefined;

  constructor(parts: AutoLockParts) {
    this.#parts = parts;
  }

  /** A person is there, or said when to lock: the wait begins again. */
  stillHere(): void {
    const { after, when, isBusy, lock } = this.#parts;
    this.#callOff();
    if (when() !== 'idle') return;
    this.#callOff = after(IDLE_MS, () => {
      if (!isBusy()) lock();
      this.stillHere();
    });
  }

  /** Files were written. */
  used(): void {
    if (this.#parts.when() === 'use') this.#parts.lock();
  }

  close(): void {
    this.#callOff();
  }
}
