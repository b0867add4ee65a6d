/** The trust anchors of a command line. */
import { rootsIn } from '#app/workspace/roots.ts';
import type { Circumstances } from '#app/workspace/circumstances.ts';
import type { Options } from './arguments.ts';
import { mistake } from './mistake.ts';
import { readSettings } from './settings-file.ts';

/** Null where no `--roots` was given; a file that holds no certificate is a mistake. */
export async function givenRoots(options: Options): Promise<Circumstances['roots']> {
  const files = options.roots;
  if (files === undefined) return null;
  const roots: NonNullable<Circumstances['roots']>[number][] = [];
  for (const file of files) {
    const found = await rootsIn(await readSettings('roots', file));
    if (found.length === 0) mistake('ROOTS_EMPTY', { file });
    roots.push(...found);
  }
  return roots;
}
