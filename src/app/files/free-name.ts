/** A name beside those that are there already, so that both are kept. */
import { readdir } from 'node:fs/promises';

/** Longer ones are no names on some systems once an ending follows. */
const MOST = 76;

/** `stem` and the first number with which nothing in `folder` begins, case aside: 'portal-2'. */
export async function freeName(folder: string, stem: string): Promise<string> {
  // A folder that can't be listed refuses what is written there by itself.
  const names = (await readdir(folder).catch(() => [])).map((name) => name.toLowerCase());
  const short = stem.slice(0, MOST);
  for (let number = 2; ; number++) {
    const name = `${short}-${String(number)}`;
    if (!names.some((taken) => taken.startsWith(name.toLowerCase()))) return name;
  }
}
