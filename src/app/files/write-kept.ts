/** Writes one file of the program's own, such as a pack or the settings: read back and compared before it gets its name. */
import type { Result } from '#shared/result.ts';
import { readBack } from './read-back.ts';
import { writeOne, type WriteOptions, type WrittenSet } from './write-set.ts';

/** Refuses as `writeSet` does. */
export function writeKept(
  path: string,
  bytes: Uint8Array,
  mode: number,
  options: WriteOptions,
): Promise<Result<WrittenSet>> {
  return writeOne(path, bytes, mode, { ...options, verify: async (part) => (await readBack(part, bytes)) !== null });
}
