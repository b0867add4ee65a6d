/**
 * From the paths a person named to the regular files behind them. Folders are walked to the bottom; hidden files and
 * links inside them are passed over and said so; nothing that is no regular file is ever opened.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure, FileKind, LimitName, SkipReason } from '#shared/failure.ts';
import type { Dirent, Stats } from 'node:fs';
import { DEFAULT_LIMITS, type Limits } from '#core/limits.ts';
import { readFailure } from './read-failure.ts';

export type Found = {
  readonly path: string;
  /** What the person named: this very path, or the folder that was walked. */
  readonly from: string;
} & (
  | { readonly kind: 'file' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
);

type WalkLimits = Pick<Limits, 'files' | 'folderDepth'>;

/** The files under `paths`, folder by folder in the order of their names. */
export async function* walk(paths: readonly string[], limits: WalkLimits = DEFAULT_LIMITS): AsyncGenerator<Found> {
  const count = { files: 0 };
  for (const path of paths) yield* named(path, limits, count);
}

async function* named(path: string, limits: WalkLimits, count: { files: number }): AsyncGenerator<Found> {
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (error) {
    yield { kind: 'failed', path, from: path, failure: readFailure(error) };
    return;
  }
  if (stats.isDirectory()) yield* folder(path, path, 0, limits, count);
  else if (stats.isFile()) yield { kind: 'file', path, from: path };
  else yield { kind: 'failed', path, from: path, failure: { code: 'NOT_A_FILE', facts: { kind: kindOf(stats) } } };
}

async function* folder(
  path: string,
  from: string,
  depth: number,
  limits: WalkLimits,
  count: { files: number },
): AsyncGenerator<Found> {
  if (depth > limits.folderDepth) {
    yield { kind: 'failed', path, from, failure: tooLarge('folder-depth', limits.folderDepth) };
    return;
  }
  let entries: Dirent[];
  try {
    entries = await entriesIn(path);
  } catch (error) {
    yield { kind: 'failed', path, from, failure: readFailure(error) };
    return;
  }
  for (const entry of entries) {
    const inner = join(path, entry.name);
    if (entry.name.startsWith('.')) yield { kind: 'skipped', path: inner, from, reason: 'hidden' };
    else if (entry.isSymbolicLink()) yield { kind: 'skipped', path: inner, from, reason: 'link' };
    else if (entry.isDirectory()) yield* folder(inner, from, depth + 1, limits, count);
    else if (!entry.isFile()) yield { kind: 'skipped', path: inner, from, reason: 'special' };
    else if (++count.files > limits.files) {
      yield { kind: 'failed', path, from, failure: tooLarge('files', limits.files) };
      return;
    } else yield { kind: 'file', path: inner, from };
  }
}

/** The folder itself tells what each of them is, so that none has to be asked: of 10,000 that takes most of the time. */
async function entriesIn(path: string): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function tooLarge(limit: LimitName, max: number): Failure {
  return { code: 'TOO_LARGE', facts: { limit, max, found: null } };
}

export function kindOf(stats: Stats): FileKind {
  if (stats.isDirectory()) return 'folder';
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isFIFO()) return 'fifo';
  if (stats.isSocket()) return 'socket';
  return stats.isBlockDevice() || stats.isCharacterDevice() ? 'device' : 'other';
}
