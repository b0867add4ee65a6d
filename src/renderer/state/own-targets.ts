/** A person's own targets: brought from a file, and let go of. */
import { choose } from './actions.ts';
import { api } from './api.ts';
import { noteFailure } from './looking.ts';
import { loadTargets, putTarget } from './targets.ts';
import { valueOf } from './value-of.ts';

/** One of a person's own. */
export async function removeTarget(target: string): Promise<void> {
  await valueOf(api.removeTarget({ target }));
  await loadTargets();
}

/** A person's own target, from a file they choose, for a bundle. A file that describes none is told by its flaw. */
export async function addTarget(bundle: string): Promise<void> {
  const handed = await api.chooseFiles();
  if (!handed.ok) return noteFailure(handed.failure);
  const [place] = handed.value?.places ?? [];
  if (place === undefined) return;
  const added = await api.addTarget({ place: place.id });
  if (!added.ok) return noteFailure(added.failure);
  const target = added.value;
  putTarget(target);
  await choose(bundle, { kind: 'target', id: target.id });
}
