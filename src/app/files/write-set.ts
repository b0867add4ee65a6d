/**
 * Writes a set of files so that each final name is whole or absent: the names are reserved, the bytes go to parts
 * beside them, are flushed, read back and judged, and only then renamed over the reservations. Until the first rename
 * nothing that was there before has changed.
 */
import { lstat, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hex } from '#core/bytes.ts';
import { randomOctets } from '#core/crypto/nodecrypto.ts';
import type { Failure, ReaderStop } from '#shared/failure.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { flushed, flushFolder } from './flushed.ts';
import { makeFolder, removeEmpty } from './make-folder.ts';
import { journalName, openJournal, partName, sweep } from './journal.ts';
import { takeTurn } from './turn.ts';
import { writeFailure } from './write-failure.ts';

export interface FileToWrite {
  /** A name inside the folder, without any separator. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Permissions on systems that have modes. */
  readonly mode: number;
  /** Holds all that the file of this name holds by now, so that it may take its place. */
  readonly grows?: boolean;
}

export interface WriteOptions {
  /** Replace files that are already there. */
  readonly force: boolean;
  /** Asked between files; a stop removes what was written so far. */
  readonly signal?: AbortSignal;
}

/** Whether it holds what it should, or why nobody could tell. */
export type Verdict = boolean | { readonly stopped: ReaderStop };

/** Of the file at `path`, the set's file number `index`. */
export type Verify = (path: string, index: number) => Promise<Verdict>;

export interface SetOptions extends WriteOptions {
  readonly verify: Verify;
  /** One more file, made of what is in the folder once no other export is at work there that makes one too. */
  readonly last?: () => Promise<FileToWrite>;
}

export interface WrittenSet {
  /** In the order of the set; the mode is what the drive made of it. */
  readonly files: readonly { readonly path: string; readonly mode: number }[];
  /** Names left behind by an earlier export that was killed, now removed. */
  readonly swept: readonly string[];
}

/**
 * Creates `folder` if need be and writes all files or none. Refuses CANNOT_WRITE, READBACK_DIFFERS, READBACK_STOPPED
 * and STOPPED; in each case nothing new remains, and nothing was replaced unless the very renames failed.
 */
export async function writeSet(
  folder: string,
  files: readonly FileToWrite[],
  { force, signal, verify, last }: SetOptions,
): Promise<Result<WrittenSet>> {
  const random = hex(randomOctets(8));
  const isStopped = (): boolean => signal?.aborted === true;
  const ours = new Set<string>();
  const written: WrittenSet['files'][number][] = [];
  let made: readonly string[] = [];
  let current = folder;
  const undo = async (failure: Failure): Promise<Result<never>> => {
    await removeAll(ours);
    await removeEmpty(made);
    return failed(failure);
  };
  try {
    made = await makeFolder(folder);
    const swept = await sweep(folder);
    const turn = last === undefined ? null : await takeTurn(folder, signal);
    if (turn !== null) ours.add(turn);
    if (isStopped()) return await undo({ code: 'STOPPED', facts: {} });
    const steps = [...files, ...(last === undefined ? [] : [await last()])].map((file, index) => ({
      file,
      index,
      final: join(folder, file.name),
      part: join(folder, partName(random, index)),
    }));
    const journal = join(folder, await journalName(random));
    current = journal;
    ours.add(journal);
    const entries = steps.map(({ final, part }) => ({ final: basename(final), part: basename(part) }));
    await openJournal(journal, entries);
    const taken = new Set((await readdir(folder)).map(caseless));
    for (const { file, final } of steps) {
      current = final;
      if (!force && !(file.grows === true && (await isFile(final)))) await reserve(final, taken, ours);
    }
    for (const { file, index, final, part } of steps) {
      current = final;
      if (isStopped()) return await undo({ code: 'STOPPED', facts: {} });
      ours.add(part);
      written.push({ path: final, mode: await flushed(part, file.bytes, 'wx', file.mode) });
      const verdict = await verify(part, index);
      if (verdict === true) continue;
      // Whoever stopped this may have ended what verifies too.
      return await undo(isStopped() ? { code: 'STOPPED', facts: {} } : unverified(final, verdict));
    }
    for (const { final, part } of steps) {
      current = final;
      await rename(part, final);
      ours.delete(part);
    }
    await rm(journal);
    if (turn !== null) await rm(turn);
    await flushFolder(folder);
    return ok({ files: written, swept });
  } catch (error) {
    return undo(await dated(writeFailure(current, error)));
  }
}

function unverified(path: string, verdict: Exclude<Verdict, true>): Failure {
  return verdict === false
    ? { code: 'READBACK_DIFFERS', facts: { path } }
    : { code: 'READBACK_STOPPED', facts: { path, reason: verdict.stopped } };
}

/** With the day of what stands there already, where that is the reason. */
async function dated(failure: Failure): Promise<Failure> {
  if (failure.code !== 'CANNOT_WRITE' || failure.facts.reason !== 'exists') return failure;
  const stats = await lstat(failure.facts.path).catch(() => null);
  return stats === null ? failure : { ...failure, facts: { ...failure.facts, since: stats.mtimeMs } };
}

async function isFile(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isFile() ?? false;
}

/** Names that differ by case alone are one name on Windows, macOS and most sticks: it is told here, before a copy does. */
async function reserve(final: string, taken: Set<string>, ours: Set<string>): Promise<void> {
  const name = caseless(basename(final));
  if (taken.has(name)) throw Object.assign(new Error('taken'), { code: 'EEXIST' });
  taken.add(name);
  const handle = await open(final, 'wx', 0o600);
  ours.add(final);
  await handle.close();
}

function caseless(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Removes what was written here; what can't be removed stays, and the failure told is the first one. */
export async function removeAll(paths: Iterable<string>): Promise<void> {
  for (const path of paths) await rm(path, { force: true }).catch(() => undefined);
}

/** Writes one file under its full path, as `convert --out FILE` does. Fails as `writeSet` does. */
export function writeOne(
  path: string,
  bytes: Uint8Array,
  mode: number,
  options: WriteOptions & { readonly verify: Verify },
): Promise<Result<WrittenSet>> {
  return writeSet(dirname(path), [{ name: basename(path), bytes, mode }], options);
}
