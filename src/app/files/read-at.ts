/** Reading parts of a file where they lie, without waiting in between: for packs, which are searched and never loaded. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Failure } from '#shared/failure.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { refuse } from '#core/refusal.ts';
import { errorCode, readFailure } from './read-failure.ts';
import { kindOf } from './walk.ts';

/** A pipe must not be waited for. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

export interface OpenFile {
  readonly size: number;
  /** Exactly these octets. Throws a Refusal: UNREADABLE_FILE, also where the file gave less than it had. */
  readonly read: (offset: number, length: number) => Uint8Array;
  readonly close: () => void;
}

/** Refuses NOT_A_FILE and UNREADABLE_FILE. */
export function openFileAt(path: string): Result<OpenFile> {
  let file: number | null = null;
  try {
    file = openSync(path, FLAGS);
    const stats = fstatSync(file);
    if (stats.isFile()) return ok(opened(file, stats.size));
    closeSync(file);
    return failed({ code: 'NOT_A_FILE', facts: { kind: kindOf(stats) } });
  } catch (error) {
    if (file !== null) closeSync(file);
    return failed(readFailure(error));
  }
}

function opened(file: number, size: number): OpenFile {
  return {
    size,
    read(offset, length) {
      const bytes = new Uint8Array(length);
      const filled = readInto(file, bytes, offset);
      if (filled < length) refuse('UNREADABLE_FILE', { reason: 'changed', detail: null });
      return bytes;
    },
    close: () => closeSync(file),
  };
}

function readInto(file: number, bytes: Uint8Array, offset: number): number {
  let filled = 0;
  try {
    while (filled < bytes.length) {
      const got = readSync(file, bytes, filled, bytes.length - filled, offset + filled);
      if (got === 0) break;
      filled += got;
    }
  } catch (error) {
    const failure: Failure = { code: 'UNREADABLE_FILE', facts: { reason: 'other', detail: errorCode(error) } };
    refuse(failure.code, failure.facts);
  }
  return filled;
}
