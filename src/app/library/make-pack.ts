/** Packs are made from what was gathered: a new one, or more for a person's own. */
import type { LibraryImport, RootMet } from '#shared/library.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Collection } from '#core/library/collection.ts';
import { type PackContent, type PackEntry, writePack } from '#core/library/write-pack.ts';
import { writeKept } from '../files/write-kept.ts';
import type { WriteOptions } from '../files/write-set.ts';
import type { List } from './list-of.ts';
import { openPackIfThere } from './pack-file.ts';
import { attempt } from '#core/refusal.ts';

/** Public certificates, for whoever uses the machine. */
const MODE = 0o644;

/** Writes a new pack. Refuses CANNOT_WRITE, READBACK_DIFFERS and STOPPED. */
export async function buildPack(
  collection: Collection,
  list: List,
  path: string,
  options: WriteOptions,
): Promise<Result<null>> {
  const intermediates = collection.entries('intermediates');
  const roots = collection.entries('roots');
  return write(path, { ...list, intermediates, roots }, options);
}

/**
 * Adds to the pack at `path`, or begins one. Roots are added only where `consented` says so of the very one, by its
 * SHA-256. Refuses as `buildPack` does, and DAMAGED and the like for a pack that can't be read.
 */
export async function importInto(
  path: string,
  collection: Collection,
  list: List,
  { consented, signal }: { readonly consented: (sha256: string) => boolean; readonly signal?: AbortSignal },
): Promise<Result<LibraryImport>> {
  const before = contentOf(path);
  if (!before.ok) return before;
  const { intermediates, roots } = before.value;
  const found = collection.entries('roots');
  const merged = {
    ...list,
    intermediates: merge(intermediates, collection.entries('intermediates')),
    roots: merge(
      roots,
      found.filter(({ certificate }) => consented(certificate.sha256)),
    ),
  };
  const written = await write(path, merged, { force: true, ...(signal === undefined ? {} : { signal }) });
  if (!written.ok) return written;
  const inPack = new Set(merged.roots.map(({ certificate }) => certificate.sha256));
  return ok({
    added: {
      intermediates: merged.intermediates.length - intermediates.length,
      roots: merged.roots.length - roots.length,
    },
    roots: found.map((entry) => rootMet(entry, inPack.has(entry.certificate.sha256))),
  });
}

export function rootMet({ certificate }: PackEntry, imported: boolean): RootMet {
  const { sha256, subject, notAfter } = certificate;
  return { sha256, subject: subject.toString(), notAfter, imported };
}

async function write(path: string, content: PackContent, options: WriteOptions): Promise<Result<null>> {
  const written = await writeKept(path, writePack(content), MODE, options);
  return written.ok ? ok(null) : written;
}

/** What came later says more: its dates of distrust stand above those from before. */
function merge(before: readonly PackEntry[], added: readonly PackEntry[]): readonly PackEntry[] {
  const merged = new Map(before.map((entry) => [entry.certificate.sha256, entry]));
  for (const entry of added) {
    const { sha256 } = entry.certificate;
    merged.set(sha256, { ...entry, distrust: entry.distrust ?? merged.get(sha256)?.distrust ?? null });
  }
  return [...merged.values()];
}

function contentOf(path: string): Result<Pick<PackContent, 'intermediates' | 'roots'>> {
  const opened = openPackIfThere(path);
  if (opened === null) return ok({ intermediates: [], roots: [] });
  if (!opened.ok) return opened;
  const { pack, close } = opened.value;
  const read = attempt(() => {
    pack.verify();
    return { intermediates: [...pack.all('intermediates')], roots: [...pack.all('roots')] };
  });
  close();
  return read.ok ? read : failed(read.failure);
}
