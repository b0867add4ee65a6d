/** Takes back what an export wrote: its files, and their lines in the folder's list of digests. */
import { basename, dirname, join } from 'node:path';
import { readFile } from '../files/read.ts';
import { takeTurn } from '../files/turn.ts';
import { removeAll, writeOne } from '../files/write-set.ts';
import { MOST_SUMS_OCTETS, SUMS, withoutSums } from './sums.ts';

/** @param paths of one export that replaced nothing; what can't be removed stays */
export async function withdraw(paths: readonly string[]): Promise<void> {
  const [first] = paths;
  if (first === undefined) return;
  await removeAll(paths.filter((path) => basename(path) !== SUMS));
  const folder = dirname(first);
  if (!paths.includes(join(folder, SUMS))) return;
  // Another export may be adding to the list.
  const turn = await takeTurn(folder, undefined).catch(() => null);
  if (turn === null) return;
  try {
    await withdrawLines(
      folder,
      paths.map((path) => basename(path)),
    );
  } finally {
    await removeAll([turn]);
  }
}

async function withdrawLines(folder: string, names: readonly string[]): Promise<void> {
  const list = join(folder, SUMS);
  const read = await readFile(list, MOST_SUMS_OCTETS);
  const rest = read.ok ? withoutSums(names, read.value) : null;
  if (rest === null) return;
  if (rest.length === 0) await removeAll([list]);
  else await writeOne(list, rest, 0o644, { force: true, verify: async () => true });
}
