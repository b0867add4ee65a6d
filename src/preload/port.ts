/** What a host gives the preload to speak through. */
import type { CallName, EventName } from '#shared/contract.ts';
import type { Result } from '#shared/result.ts';

export interface Port {
  readonly call: (name: CallName, argument: unknown) => Promise<Result<unknown>>;
  /** A call whose argument is files: the host finds their paths, the page never sees them. */
  readonly hand: (name: CallName, files: readonly File[]) => Promise<Result<unknown>>;
  /** @returns the way to stop listening */
  readonly on: (event: EventName, listener: (payload: unknown) => void) => () => void;
}
