/** Which list a pack is of, and of when. */
import { basename } from 'node:path';
import { openPack } from './pack-file.ts';

export interface List {
  readonly name: string;
  /** Milliseconds since 1970 UTC. */
  readonly date: number;
}

/** A pack among the files says so itself; other files are named by the last part of their path, and dated `at`. */
export function listOf(paths: readonly string[], at: number): List {
  const lists = paths.flatMap((path): List[] => {
    const opened = openPack(path);
    if (!opened.ok) return [];
    opened.value.close();
    const { name, date } = opened.value.pack.info;
    return [{ name, date }];
  });
  const [newest] = lists.toSorted((a, b) => b.date - a.date);
  return newest ?? { name: paths.map((path) => basename(path)).join(', '), date: at };
}
