/** Takes back what an export wrote: its files, and their lines in the folder's list of digests. */
import { basename, dirname, join } from 'node:path';
import { readFile } from '../files/read.ts';
import { removeAll, writeOne } from '../files/write-set.ts';
import { MOST_SUMS_OCTETS, SUMS, withoutSums } from './sums.ts';

/** @param paths of one export that replaced nothing; what can't be removed stays */
export async function withdraw(paths: readonly string[]): Promise<void> {
  const [first] = paths;
  if (first === undefined) return;
  await removeAll(paths.filter((path) => basename(path) !== SUMS));
  const list = join(dirname(first), SUMS);
  if (!paths.includes(list)) return;
  const read = await readFile(list, MOST_SUMS_OCTETS);
  const rest = read.ok
    ? withoutSums(
        paths.map((path) => basename(path)),
        read.value,
      )
    : null;
  if (rest === null) return;
  if (rest.length === 0) await removeAll([list]);
  else await writeOne(list, rest, 0o644, { force: true, verify: async () => true });
}
