/** The paths a person gave -> receptions, file by file, with progress and a way to stop. */
import type { Failure } from '#shared/failure.ts';
import { unpack } from '#core/archive/unpack.ts';
import { CostBudget, type Limits } from '#core/limits.ts';
import { readFile, readStream } from '../files/read.ts';
import { type Found, walk } from '../files/walk.ts';
import { innerPath } from './inner-path.ts';
import { openFile } from './open-file.ts';
import type { Reception } from './workspace.ts';

export interface ReceiveOptions {
  readonly passwords: readonly string[];
  readonly limits: Limits;
  /** Derivation without a bound on its cost: the person said so. */
  readonly allowSlow: boolean;
  readonly signal?: AbortSignal;
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

export type Received = { readonly kind: 'reception'; readonly reception: Reception } | NotReceived;
export type NotReceived = Exclude<Found, { kind: 'file' }>;

/** Reads and opens everything under `paths` in turn; after a stop it simply ends, and what was read stands. */
export async function* receivePaths(paths: readonly string[], options: ReceiveOptions): AsyncGenerator<Received> {
  const { limits } = options;
  const budget = new CostBudget(options.allowSlow ? Infinity : limits.runCost);
  const perFile = options.allowSlow ? { ...limits, fileCost: Infinity } : limits;
  let passwords = options.passwords;
  for await (const found of sources(paths)) {
    if (options.signal?.aborted === true) return;
    if (found.kind !== 'file') {
      yield found;
      continue;
    }
    const read =
      found.path === '-' && options.stdin !== undefined
        ? await readStream(options.stdin, limits.fileBytes)
        : await readFile(found.path, limits.fileBytes);
    if (!read.ok) {
      yield { kind: 'failed', path: found.path, from: found.from, failure: read.failure };
      continue;
    }
    for await (const file of filesIn(found.path, read.value, limits)) {
      if ('failure' in file) {
        yield { kind: 'reception', reception: unopened(file.path, found.from, file.failure) };
        continue;
      }
      const reception = await openFile(file.path, found.from, file.bytes, { passwords, budget, limits: perFile });
      passwords = [...new Set([...reception.usedPasswords, ...passwords])];
      yield { kind: 'reception', reception };
    }
  }
}

type Inner = { readonly path: string } & ({ readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failure: Failure });

/** The file itself, or the files in an archive; its own bytes are then overwritten. */
async function* filesIn(path: string, bytes: Uint8Array<ArrayBuffer>, limits: Limits): AsyncGenerator<Inner> {
  const unpacked = await unpack(bytes, limits);
  if (unpacked === null) {
    yield { path, bytes };
    return;
  }
  bytes.fill(0);
  for (const inner of unpacked) yield { ...inner, path: innerPath(path, inner.name) };
}

/** What could not even be unpacked. */
function unopened(path: string, from: string, failure: Failure): Reception {
  return { file: { path, from, bytes: 0, sha256: null, locked: null, unread: [failure] }, items: [] };
}

async function* sources(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path === '-') yield { kind: 'file', path, from: path };
    else yield* walk([path]);
  }
}
