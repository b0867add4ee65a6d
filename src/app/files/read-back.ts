/** What was written, read from the disk again. */
import { sameBytes } from '#core/bytes.ts';
import { readFile } from './read.ts';

/** The bytes at `path` where they are those that were written; null where they are not. */
export async function readBack(path: string, written: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> {
  const read = await readFile(path, written.length);
  return read.ok && sameBytes(read.value, written) ? read.value : null;
}
