/** Plan -> files on disk: rendered, written, read back, opened again and compared with the plan, then put in place. */
import { join } from 'node:path';
import type { WrittenFile } from '#shared/answers.ts';
import { ok, type Result } from '#shared/result.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import type { HandedFile } from '#core/targets/hand-over.ts';
import { readBack } from '../files/read-back.ts';
import { readFile } from '../files/read.ts';
import { type FileToWrite, type Verdict, writeSet, type WriteOptions } from '../files/write-set.ts';
import type { PartOf } from './handed.ts';
import { type FilePlan, modeView } from './plan.ts';
import { expectationOf, prove as proveHere, type Prove } from './proof.ts';
import { renderFile } from './render.ts';
import { MOST_SUMS_OCTETS, SUMS, sumsFile } from './sums.ts';

export interface ExportOptions extends WriteOptions {
  /** Whether SHA256SUMS is written beside the files. */
  readonly sums: boolean;
  /** Where what was read back is opened: in this process, unless the host has a fresh one for it. */
  readonly prove?: Prove;
  /** Whether what was written is as the target demands; nothing stands behind the plan where it is left out. */
  readonly demands?: WrittenDemands;
}

/** A target's demands, asked of what was read back. */
export interface WrittenDemands {
  readonly partOf: PartOf;
  readonly keep: (files: readonly HandedFile[]) => boolean;
}

export interface Exported {
  readonly written: readonly WrittenFile[];
  /** node-forge read every file of the plan too, and found the same in it. */
  readonly isSecondOpinion: boolean;
  /** Left behind by an earlier export that was killed, and removed now. */
  readonly swept: readonly string[];
}

/**
 * Writes the files of `plan` into `folder`. `password` is for those that are encrypted.
 * Refuses CANNOT_WRITE, READBACK_DIFFERS, READBACK_STOPPED, STOPPED; nothing new remains then.
 */
export async function exportPlan(
  plan: readonly FilePlan[],
  folder: string,
  password: string | null,
  { force, signal, sums: withSums, prove = proveHere, demands = NO_DEMANDS }: ExportOptions,
): Promise<Result<Exported>> {
  const files: FileToWrite[] = [];
  try {
    for (const file of plan) {
      const bytes = await renderFile(file, password);
      files.push({ name: file.name, bytes, mode: file.mode });
    }
    const all = [...files];
    const sums = async (): Promise<FileToWrite> => {
      const list = await sumsOf(files, folder);
      all.push(list);
      return list;
    };
    const agreed: boolean[] = [];
    const handed: HandedFile[] = [];
    const verify = async (path: string, index: number): Promise<Verdict> => {
      const read = await readBack(path, (all[index] as FileToWrite).bytes);
      const planned = plan[index];
      // The list of digests is no file of the plan.
      if (read === null || planned === undefined) return read !== null;
      const proof = await prove(read, expectationOf(planned, demands.partOf), password);
      read.fill(0);
      if (proof.stopped !== undefined) return { stopped: proof.stopped };
      agreed.push(proof.second === 'agrees');
      if (proof.handed !== null) handed.push(proof.handed);
      // What a demand says of all files together can be asked when the last one was read.
      return proof.holds && (handed.length < plan.length || demands.keep(handed));
    };
    const set = await writeSet(folder, files, {
      force,
      verify,
      ...(withSums ? { last: sums } : {}),
      ...(signal === undefined ? {} : { signal }),
    });
    if (!set.ok) return set;
    const written = set.value.files.map(({ path, mode }, i): WrittenFile => {
      const { bytes } = all[i] as FileToWrite;
      return { path, bytes: bytes.length, sha256: sha256Hex(bytes), mode: modeView(mode) };
    });
    return ok({ written, isSecondOpinion: agreed.every(Boolean), swept: set.value.swept });
  } finally {
    for (const { bytes } of files) bytes.fill(0);
  }
}

/** A list that is there already grows; what is no such list is not replaced without being asked. */
async function sumsOf(files: readonly FileToWrite[], folder: string): Promise<FileToWrite> {
  const sums = files.map(({ name, bytes }) => ({ name, sha256: sha256Hex(bytes) }));
  const before = await readFile(join(folder, SUMS), MOST_SUMS_OCTETS);
  const grown = before.ok ? sumsFile(sums, before.value) : null;
  if (grown !== null) return { name: SUMS, bytes: grown, mode: 0o644, grows: true };
  return { name: SUMS, bytes: sumsFile(sums, null) as Uint8Array, mode: 0o644 };
}

const NO_DEMANDS: WrittenDemands = { partOf: () => 'other', keep: () => true };
