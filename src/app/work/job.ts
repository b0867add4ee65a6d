/** What a worker is asked to do, and what it answers. */
import type { Failure } from '#shared/failure.ts';
import type { Unpacked } from '#core/archive/unpack.ts';
import type { Limits } from '#core/limits.ts';
import type { WireItem } from './wire.ts';

/** Open the bytes of one file. */
export interface Job {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly passwords: readonly string[];
  readonly limits: Limits;
  /** Derivation steps it may spend. */
  readonly cost: number;
}

export interface JobDone {
  readonly id: number;
  readonly items: readonly WireItem[];
  readonly unread: readonly Failure[];
  /** Places in the job's list of the passwords that opened something: no password travels back. */
  readonly used: readonly number[];
  readonly spent: number;
  /** Of an archive: the files in it, each to be opened by a job of its own. */
  readonly inner?: readonly Unpacked[];
}

/** Told by their `id`, as a worker and the pool are of one build. */
export function isJobDone(message: unknown, id: number): message is JobDone {
  return typeof message === 'object' && message !== null && 'id' in message && message.id === id && 'items' in message;
}
