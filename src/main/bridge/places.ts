/** The one table of paths that were given by a person, by the ids that stand for them in the window. */
import { basename } from 'node:path';
import type { Place, PlaceId } from '#shared/place.ts';

export interface Places {
  /** The same path is always the same place. */
  readonly add: (path: string) => Place;
  readonly path: (id: PlaceId) => string | null;
}

export function makePlaces(): Places {
  const byPath = new Map<string, Place>();
  const paths = new Map<PlaceId, string>();
  return {
    add(path) {
      const known = byPath.get(path);
      if (known) return known;
      // Counted, not random: a place is only ever handed to the one window, so there is nothing to guess.
      const id = `place-${String(paths.size + 1)}` as PlaceId;
      // The top of a disk has no last part.
      const place: Place = { id, name: basename(path) || path };
      byPath.set(path, place);
      paths.set(id, path);
      return place;
    },
    path: (id) => paths.get(id) ?? null,
  };
}
