/** Whom to trust, and the library: calls to main. Chains are judged anew there; the shown one is asked for again. */
import type { LibraryImport, LibraryPack, LibraryView } from '#shared/library.ts';
import type { PlaceId } from '#shared/place.ts';
import type { Result } from '#shared/result.ts';
import { api } from './api.ts';
import { useLooking } from './looking.ts';
import { valueOf } from './value-of.ts';
import { putView, useWorkspace } from './workspace.ts';

/** The list that public roots stand in. */
export function useBuiltInList(): LibraryPack | null {
  return useWorkspace(({ mirror }) => mirror.status.library.find(({ kind }) => kind === 'built-in') ?? null);
}

export async function loadLibrary(): Promise<LibraryView | null> {
  return valueOf(api.library());
}

/** A person compared its fingerprint: it is their organisation's root from now on. */
export async function confirmRoot(sha256: string): Promise<boolean> {
  const isKept = (await valueOf(api.confirmRoot({ sha256 }))) !== null;
  await viewAgain();
  return isKept;
}

export async function forgetRoot(sha256: string): Promise<void> {
  await valueOf(api.forgetRoot({ sha256 }));
  await viewAgain();
}

/** Null: nothing was chosen, or it failed. */
export async function choosePlacesToImport(): Promise<readonly PlaceId[] | null> {
  const handed = await valueOf(api.chooseFiles());
  return handed === null || handed.places.length === 0 ? null : handed.places.map(({ id }) => id);
}

/** Null: none of them is on a disk, or it failed. */
export async function droppedPlaces(files: readonly File[]): Promise<readonly PlaceId[] | null> {
  const handed = await valueOf(api.dropped(files));
  return handed === null || handed.places.length === 0 ? null : handed.places.map(({ id }) => id);
}

/** Roots are added, and trusted, that `consented` names by digest. */
export async function importLibrary(
  places: readonly PlaceId[],
  consented: readonly string[],
): Promise<Result<LibraryImport>> {
  const imported = await api.importLibrary({ places, consented });
  await viewAgain();
  return imported;
}

/** No row need have changed, so no revision need come. */
async function viewAgain(): Promise<void> {
  const { bundle } = useLooking.getState();
  if (bundle === null) return;
  const view = await valueOf(api.bundle({ bundle }));
  if (view !== null) putView(view);
}
