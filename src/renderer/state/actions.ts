/** What a person can do: calls to main, whose answers go into the stores. What fails is told at the foot of the window. */
import type { BundleChoice } from '#shared/workspace-calls.ts';
import type { ChoicePurpose, Handed, PlaceId } from '#shared/place.ts';
import { api } from './api.ts';
import { look, noteFailure, openSheet, putWritten, useLooking, type WriteSheet } from './looking.ts';
import { putTarget } from './targets.ts';
import { valueOf } from './value-of.ts';
import { putView } from './workspace.ts';

export async function drop(files: readonly File[]): Promise<void> {
  await readHanded(await valueOf(api.dropped(files)));
}

/** `asked`: the dialog, where it is open already. */
export async function chooseFiles(asked = api.chooseFiles()): Promise<void> {
  await readHanded(await valueOf(asked));
}

async function readHanded(handed: Handed | null): Promise<void> {
  if (handed === null) return;
  look({
    notice: handed.notOnDisk > 0 ? { kind: 'not-on-disk', count: handed.notOnDisk } : null,
    isReadingAside: false,
  });
  await readPlaces(await recall(handed.places.map(({ id }) => id)));
}

/** Last time's reports and manifests start bundles, own targets are kept; what else there is is left to be read. */
async function recall(places: readonly PlaceId[]): Promise<readonly PlaceId[]> {
  const { bundle } = useLooking.getState();
  if (bundle === null || places.length === 0) return places;
  const recalled = await valueOf(api.recall({ bundle, places }));
  if (recalled === null) return [];
  for (const target of recalled.targets) {
    putTarget(target);
    await choose(bundle, { kind: 'target', id: target.id });
    look({ notice: { kind: 'brought-target', name: target.name ?? target.id } });
  }
  const [first] = recalled.bundles;
  if (first !== undefined) look({ bundle: first, notice: { kind: 'recalled', count: recalled.bundles.length } });
  return recalled.places;
}

export async function readPlaces(places: readonly PlaceId[]): Promise<void> {
  if (places.length > 0) await valueOf(api.read({ places }));
}

/** Where the last export went is offered again, if it is still there. */
export async function offerLastFolder(): Promise<void> {
  const folder = await valueOf(api.lastFolder());
  if (folder !== null && useLooking.getState().folder === null) look({ folder });
}

/** By the host's own dialog, or by the window's picker where it has none. */
export async function chooseFolder(purpose: ChoicePurpose, next: WriteSheet = 'write'): Promise<void> {
  const choice = await valueOf(api.chooseFolder({ purpose }));
  if (choice?.how === 'pick') openSheet({ kind: 'folders', purpose, start: choice.start, next });
  if (choice?.how !== 'chosen') return;
  if (purpose === 'export') look({ folder: choice.place });
  else await readPlaces([choice.place.id]);
}

export async function choose(bundle: string, choice: BundleChoice): Promise<boolean> {
  const view = await valueOf(api.choose({ bundle, choice }));
  if (view === null) return false;
  putWritten(bundle, null);
  putView(view);
  return true;
}

/** Another name for its files, where those of before stay. */
export async function keepBoth(bundle: string, folder: PlaceId): Promise<void> {
  const view = await valueOf(api.keepBoth({ bundle, folder }));
  if (view !== null) putView(view);
}

export async function undo(bundle: string): Promise<void> {
  const view = await valueOf(api.undo({ bundle }));
  if (view === null) return;
  putWritten(bundle, null);
  putView(view);
}

export async function redo(bundle: string): Promise<void> {
  const view = await valueOf(api.redo({ bundle }));
  if (view === null) return;
  putWritten(bundle, null);
  putView(view);
}

/** `at`: RFC 3339 in UTC; null: by this computer's clock. */
export async function judgeAt(at: string | null): Promise<boolean> {
  const answer = await api.judgeAt({ at });
  if (!answer.ok) noteFailure(answer.failure);
  return answer.ok;
}

export async function newBundle(): Promise<void> {
  const made = await valueOf(api.newBundle());
  if (made !== null) look({ bundle: made.bundle });
}

export async function closeBundle(bundle: string): Promise<void> {
  await valueOf(api.closeBundle({ bundle }));
}

export async function renameBundle(bundle: string, name: string): Promise<void> {
  await valueOf(api.renameBundle({ bundle, name }));
}

export async function removeFile(file: string): Promise<void> {
  await valueOf(api.removeFile({ file }));
}

export async function readAgain(file: string): Promise<void> {
  await valueOf(api.readAgain({ file }));
}

export async function stopReading(): Promise<void> {
  await valueOf(api.stopReading());
}

export async function lockNow(): Promise<void> {
  await valueOf(api.lockNow());
}
