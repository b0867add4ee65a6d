/**
 * From the paths a person named to the regular files behind them. Folders are walked to the bottom; hidden files and
 * links inside them are passed over and said so; nothing that is no regular file is ever opened.
 */
import { lstat, opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure, FileKind, LimitName, SkipReason } from '#shared/failure.ts';
import type { Stats } from 'node:fs';
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
  let names: string[];
  try {
    names = await namesIn(path);
  } catch (error) {
    yield { kind: 'failed', path, from, failure: readFailure(error) };
    return;
  }
  for (const name of names) {
    const inner = join(path, name);
    if (name.startsWith('.')) {
      yield { kind: 'skipped', path: inner, from, reason: 'hidden' };
      continue;
    }
    const stats = await lstat(inner).catch(() => null);
    if (stats === null) continue;
    if (stats.isSymbolicLink()) yield { kind: 'skipped', path: inner, from, reason: 'link' };
    else if (stats.isDirectory()) yield* folder(inner, from, depth + 1, limits, count);
    else if (!stats.isFile()) yield { kind: 'skipped', path: inner, from, reason: 'special' };
    else if (++count.files > limits.files) {
      yield { kind: 'failed', path, from, failure: tooLarge('files', limits.files) };
      return;
    } else yield { kind: 'file', path: inner, from };
  }
}

async function namesIn(path: string): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of await opendir(path)) names.push(entry.name);
  return names.toSorted();
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
