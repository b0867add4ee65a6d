/** Files and folders -> what a pack is made from, with what was met on the way. */
import type { Failure } from '#shared/failure.ts';
import type { Severity } from '#shared/finding.ts';
import { Collection, LIBRARY_LIMITS } from '#core/library/collection.ts';
import { readFile } from '../files/read.ts';
import { walk } from '../files/walk.ts';

export interface LibraryTrouble {
  readonly failure: Failure;
  readonly severity: Severity;
  /** The file it is about; null: the collection as a whole. */
  readonly subject: string | null;
}

export interface Gathered {
  readonly collection: Collection;
  readonly troubles: readonly LibraryTrouble[];
  readonly stopped: boolean;
}

/** Reads everything under `paths`, one file after the other. */
export async function gather(paths: readonly string[], signal?: AbortSignal): Promise<Gathered> {
  const collection = new Collection();
  const troubles: LibraryTrouble[] = [];
  for await (const found of walk(paths)) {
    if (signal?.aborted === true) return { collection, troubles, stopped: true };
    const { path, from } = found;
    const isNamed = path === from;
    const tell = (failure: Failure): void => {
      // What lies beside the certificates of a folder is nobody's mistake.
      const severity = isNamed ? 'error' : failure.code === 'NOT_RECOGNISED' ? 'info' : 'warning';
      troubles.push({ failure, severity, subject: path });
    };
    if (found.kind === 'skipped') {
      troubles.push({ failure: { code: 'SKIPPED', facts: { reason: found.reason } }, severity: 'info', subject: path });
    } else if (found.kind === 'failed') tell(found.failure);
    else {
      const read = await readFile(path, LIBRARY_LIMITS.fileBytes);
      const failures = read.ok ? await collection.add(read.value) : [read.failure];
      failures.forEach(tell);
    }
  }
  const count = collection.passedOver;
  if (count > 0)
    troubles.push({ failure: { code: 'NOT_AN_AUTHORITY', facts: { count } }, severity: 'info', subject: null });
  return { collection, troubles, stopped: false };
}
