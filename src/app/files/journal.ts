/**
 * What a set of files in the making leaves behind when the process is killed, and how the next export there cleans up:
 * a journal names the parts and the reserved final names, is written before the first of them and removed after the
 * last. It holds names only; whose it is stands in its own name, so that even an empty one can be judged.
 */
import { lstat, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { flushed } from './flushed.ts';
import { hasEnded, processMark } from './process-mark.ts';

/** What will stand in the folder, name by name. */
export type JournalEntries = readonly { readonly final: string; readonly part: string }[];

const NAME = /^\.certprep-[0-9a-f]{16}-([0-9a-f]{8}-\d+-\d+)\.journal$/;
const PART = /^\.certprep-[0-9a-f]{16}-\d+\.part$/;

export async function journalName(random: string): Promise<string> {
  return `.certprep-${random}-${await processMark()}.journal`;
}

export function partName(random: string, index: number): string {
  return `.certprep-${random}-${String(index)}.part`;
}

/** Writes the journal of a set; `entries` are names inside its folder. */
export async function openJournal(path: string, entries: JournalEntries): Promise<void> {
  await flushed(path, new TextEncoder().encode(JSON.stringify(entries)), 'wx');
}

/**
 * Removes what a killed export left in `folder`: its parts, and final names it had reserved but not filled.
 * Answers the names removed. What belongs to an export still running, here or on another machine, is left alone.
 */
export async function sweep(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const removed: string[] = [];
  for (const name of names) {
    const mark = NAME.exec(name)?.[1];
    if (mark === undefined || !(await hasEnded(mark))) continue;
    for (const { final, part } of parse(await readFile(join(folder, name), 'utf8').catch(() => ''))) {
      if (await removeIf(join(folder, part), () => true)) removed.push(part);
      if (await removeIf(join(folder, final), (size) => size === 0)) removed.push(final);
    }
    await rm(join(folder, name), { force: true });
  }
  return removed;
}

async function removeIf(path: string, condition: (size: number) => boolean): Promise<boolean> {
  const stats = await lstat(path).catch(() => null);
  if (stats === null || !stats.isFile() || !condition(stats.size)) return false;
  await rm(path, { force: true });
  return true;
}

/** A journal is input like any other: only names of our own making inside this very folder are believed. */
function parse(text: string): JournalEntries {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Killed while it was written: nothing else had begun.
    return [];
  }
  const isEntry = (entry: unknown): entry is JournalEntries[number] => {
    const { final, part } = (entry ?? {}) as Partial<Record<'final' | 'part', unknown>>;
    return typeof final === 'string' && !/[/\\]/.test(final) && typeof part === 'string' && PART.test(part);
  };
  return Array.isArray(value) ? value.filter(isEntry) : [];
}
