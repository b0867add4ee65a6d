/** Makes a folder and those it lies in, one by one: Node's own recursive way hides why a drive refuses. */
import { mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Answers the folders that were made, the innermost first. Throws the error of the file system. */
export async function makeFolder(path: string): Promise<string[]> {
  const missing: string[] = [];
  for (let folder = path; !(await exists(folder)); folder = dirname(folder)) missing.push(folder);
  const made: string[] = [];
  try {
    for (const folder of missing.toReversed()) {
      await mkdir(folder);
      made.unshift(folder);
    }
  } catch (error) {
    // Another export may have made it since.
    if (!(await exists(path))) {
      await removeEmpty(made);
      throw error;
    }
  }
  return made;
}

/** Removes what `makeFolder` made, as long as nobody has put anything there. */
export async function removeEmpty(made: readonly string[]): Promise<void> {
  for (const folder of made) await rmdir(folder).catch(() => undefined);
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
