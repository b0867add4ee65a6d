/** Files that are saved apart from an export: reports, reminders, carry cards and the manifest. Main makes them; nothing of them is here. */
import type { Failure } from '#shared/failure.ts';
import type { PlaceId, SavePlace } from '#shared/place.ts';
import type { Result } from '#shared/result.ts';
import { api } from './api.ts';
import { look, noteFailure, openSheet } from './looking.ts';
import type { Saving } from './to-save.ts';
import { valueOf } from './value-of.ts';

/** Asks where, by the host's dialog or by the window's picker of folders where it has none. */
export async function save(saving: Saving): Promise<void> {
  const choice = await valueOf(api.chooseSave({ name: saving.name }));
  if (choice?.how === 'pick') openSheet({ kind: 'folders', purpose: 'save', start: choice.start, saving });
  // The dialog has asked whether what stands there may go.
  else if (choice?.how === 'chosen') {
    look({ sheet: null });
    const failure = await saveTo(saving, { place: choice.place.id, name: null, replace: true });
    if (failure !== null) noteFailure(failure);
  }
}

/** Beside what stands in the folder; null after the failure was told. */
export async function freeName(folder: PlaceId, name: string): Promise<string | null> {
  return (await valueOf(api.freeName({ folder, name })))?.name ?? null;
}

/** Null where it was saved, which is said; what stood in the way is for the caller to tell. */
export async function saveTo(saving: Saving, to: SavePlace): Promise<Failure | null> {
  const saved = await ordered(saving, to);
  if (!saved.ok) return saved.failure;
  look({ sheet: null, notice: { kind: 'saved', name: saved.value.name } });
  return null;
}

function ordered(saving: Saving, to: SavePlace): Promise<Result<{ readonly name: string }>> {
  switch (saving.kind) {
    case 'report':
      return api.saveReport({ ...reportOrder(saving), to });
    case 'carry-card': {
      const { bundle, format, language } = saving;
      return api.saveCarryCard({ bundle, format, language, to });
    }
    case 'manifest':
      return api.saveManifest({ to });
  }
}

function reportOrder({ bundle, format, language, signers }: Extract<Saving, { kind: 'report' }>) {
  const named = (text: string): string | null => (text === '' ? null : text);
  const { preparedBy, checkedBy, change } = signers;
  return {
    ...{ bundle, format, language },
    ...{ preparedBy: named(preparedBy), checkedBy: named(checkedBy), change: named(change) },
  };
}
