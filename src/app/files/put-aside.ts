/** Renames a file that can't be used, so that whoever needs it finds it beside its old place. */
import { link, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { ok, type Result } from '#shared/result.ts';
import { errorCode } from './read-failure.ts';
import { writeFailure } from './write-failure.ts';

const MOST = 1_000;

/** The new name: "settings.damaged-1.json". Nothing that is there is replaced. Refuses CANNOT_WRITE. */
export async function putAside(path: string): Promise<Result<string>> {
  const ending = extname(path);
  const stem = basename(path, ending);
  for (let number = 1; ; number++) {
    const name = `${stem}.damaged-${String(number)}${ending}`;
    try {
      // A link fails where the name is taken; a rename would replace what has it.
      await link(path, join(dirname(path), name));
      await rm(path);
      return ok(name);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || number === MOST) return { ok: false, failure: writeFailure(path, error) };
    }
  }
}
