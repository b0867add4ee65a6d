/** A pack on disk: opened to be searched, or looked at as a whole. */
import type { PackView } from '#shared/library.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { Pack } from '#core/library/pack.ts';
import { attempt } from '#core/refusal.ts';
import { openFileAt } from '../files/read-at.ts';

export interface PackFile {
  readonly path: string;
  readonly pack: Pack;
  readonly close: () => void;
}

/** Reads its header. Refuses NOT_RECOGNISED, LIBRARY_VERSION_UNKNOWN, DAMAGED, NOT_A_FILE and UNREADABLE_FILE. */
export function openPack(path: string): Result<PackFile> {
  const file = openFileAt(path);
  if (!file.ok) return file;
  const pack = attempt(() => new Pack(file.value));
  if (pack.ok) return ok({ path, pack: pack.value, close: file.value.close });
  file.value.close();
  return pack;
}

/** As `openPack`; null where there is no such file, which is no failure where a pack may be lacking. */
export function openPackIfThere(path: string): Result<PackFile> | null {
  const opened = openPack(path);
  if (opened.ok || opened.failure.code !== 'UNREADABLE_FILE') return opened;
  return opened.failure.facts.reason === 'missing' ? null : opened;
}

/** What a pack says of itself. */
export function packView({ path, pack }: PackFile): PackView {
  return { path, ...pack.info };
}

/** The same, with the SHA-256 of the file once all of it agrees with its own digest. Refuses DAMAGED as well. */
export function inspectPack(path: string): Result<PackView & { readonly sha256: string }> {
  const opened = openPack(path);
  if (!opened.ok) return opened;
  const verified = attempt(() => opened.value.pack.verify());
  opened.value.close();
  return verified.ok ? ok({ ...packView(opened.value), sha256: verified.value }) : failed(verified.failure);
}
