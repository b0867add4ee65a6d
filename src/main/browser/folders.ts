/** The main side of the window's own folder picker: no browser tells the path of a folder that was chosen in it. */
import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readFailure } from '#app/files/read-failure.ts';
import { writeFailure } from '#app/files/write-failure.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { FolderPicker, Listing } from '../bridge/host.ts';

/** A list longer than this helps nobody to find a folder. */
const MAX_LISTED = 1_000;

export const folderPicker: FolderPicker = { list, make };

/** Refuses UNREADABLE_FILE where the folder can't be listed. */
async function list(path: string): Promise<Result<Listing>> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
    const listed = names.toSorted((a, b) => a.localeCompare(b)).slice(0, MAX_LISTED);
    const folders = listed.map((name) => join(path, name));
    return ok({ trail: trail(path), folders, cut: listed.length < names.length });
  } catch (error) {
    return failed(readFailure(error));
  }
}

/** Half a character would reach the disk as another name, and a control character is nothing a person typed. */
const UNFIT = /[\p{Cc}\p{Cs}/\\:]/u;

/**
 * A new folder, open to its owner alone. Refuses CANNOT_WRITE; a name that is more than one part of a path is refused
 * as a name.
 */
async function make(parent: string, name: string): Promise<Result<string>> {
  if (name !== basename(name) || name === '.' || name === '..' || UNFIT.test(name)) {
    return failed({ code: 'CANNOT_WRITE', facts: { path: name, reason: 'name', detail: null } });
  }
  const path = join(parent, name);
  try {
    await mkdir(path, { mode: 0o700 });
    return ok(path);
  } catch (error) {
    return failed(writeFailure(name, error));
  }
}

/** '/', '/home', '/home/a' for '/home/a'. */
function trail(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...trail(parent), path];
}
