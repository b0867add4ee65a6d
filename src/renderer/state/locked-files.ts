import type { FileRow } from '#shared/workspace-rows.ts';
import { areSame } from '../parts/are-same.ts';

let lastOf: ReadonlyMap<string, FileRow> | null = null;
let last: readonly FileRow[] = [];

/** Those that wait for a password: many places ask after each change. The same list as before while it is the same. */
export function lockedFiles(files: ReadonlyMap<string, FileRow>): readonly FileRow[] {
  if (files !== lastOf) {
    const locked = [...files.values()].filter((file) => file.locked);
    if (!areSame(locked, last)) last = locked;
    lastOf = files;
  }
  return last;
}
