/** Comparing a trust bundle with last time's: its files are read in main and go nowhere else. */
import type { Handed, PlaceId } from '#shared/place.ts';
import { api } from './api.ts';
import { look, noteFailure, putWritten } from './looking.ts';
import { valueOf } from './value-of.ts';
import { putView } from './workspace.ts';

export async function chooseToCompare(bundle: string): Promise<void> {
  await compareHanded(bundle, await valueOf(api.chooseFiles()));
}

/** Dropped on the place for it, in place of being read. */
export async function dropToCompare(bundle: string, files: readonly File[]): Promise<void> {
  await compareHanded(bundle, await valueOf(api.dropped(files)));
}

async function compareHanded(bundle: string, handed: Handed | null): Promise<void> {
  if (handed === null || handed.places.length === 0) return;
  await compareWith(
    bundle,
    handed.places.map(({ id }) => id),
    null,
  );
}

/** Whether it was opened. What is locked is asked for in place. */
export async function compareWith(
  bundle: string,
  places: readonly PlaceId[],
  password: string | null,
): Promise<boolean> {
  const compared = await api.compareTrust({ bundle, places, password });
  if (compared.ok) {
    look({ comparing: null });
    putWritten(bundle, null);
    putView(compared.value);
    return true;
  }
  const { failure } = compared;
  const isLocked = failure.code === 'PASSWORD_NEEDED' || failure.code === 'PASSWORD_WRONG';
  if (isLocked) look({ comparing: { bundle, places, failure } });
  else noteFailure(failure);
  return false;
}

export async function stopComparing(bundle: string): Promise<void> {
  await compareWith(bundle, [], null);
}
