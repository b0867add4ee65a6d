/** The lists of weak keys that a command line names. */
import type { Circumstances } from '#app/workspace/circumstances.ts';
import { weakKeysIn } from '#app/workspace/weak-keys.ts';
import type { Options } from './arguments.ts';
import { mistake } from './mistake.ts';
import { readSettings } from './settings-file.ts';

/** Debian's longest has 4 MB. */
const MOST_OCTETS = 32 * 1024 * 1024;

/** A mistake where a line is none of such a list. */
export async function givenWeakKeys({
  'weak-keys': files = [],
}: Options): Promise<NonNullable<Circumstances['weakKeys']>> {
  return Promise.all(
    files.map(async (file) => {
      const read = weakKeysIn(await readSettings('weak-keys', file, MOST_OCTETS));
      return read.ok ? read.list : mistake('WEAK_KEYS_WRONG', { file, line: read.line });
    }),
  );
}
