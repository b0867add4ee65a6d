/** Choosing a folder or a new file's place: by the host's dialog where it has one, else step by step in the window. */
import { homedir } from 'node:os';
import { basename, extname } from 'node:path';
import { freeName } from '#app/files/free-name.ts';
import type { Choice, FolderView, PlaceId } from '#shared/place.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Asked, FolderPicker } from './host.ts';
import type { Places } from './places.ts';

export interface Picker {
  /** What the window is told of what the host's dialog brought. */
  readonly choice: (asked: Asked<string>) => Promise<Result<Choice>>;
  readonly list: (folder: PlaceId) => Promise<Result<FolderView>>;
  readonly make: (parent: PlaceId, name: string) => Promise<Result<FolderView>>;
  /** A name like `name`, with its ending, that nothing in the folder has yet. */
  readonly free: (folder: PlaceId, name: string) => Promise<Result<{ readonly name: string }>>;
}

const UNKNOWN = failed({ code: 'PLACE_UNKNOWN', facts: {} });

export function makePicker(folders: FolderPicker | null, places: Places): Picker {
  async function view(path: string): Promise<Result<FolderView>> {
    if (!folders) return UNKNOWN;
    const listing = await folders.list(path);
    if (!listing.ok) return listing;
    const { trail, folders: inside, cut } = listing.value;
    const add = (part: string) => places.add(part);
    return ok({ folder: add(path), trail: trail.map(add), folders: inside.map(add), cut });
  }

  return {
    async choice(asked) {
      if (asked.how === 'chosen') return ok({ how: 'chosen', place: places.add(asked.value) });
      if (asked.how === 'cancelled') return ok({ how: 'cancelled' });
      const start = await view(homedir());
      return start.ok ? ok({ how: 'pick', start: start.value }) : start;
    },
    async list(folder) {
      const path = places.path(folder);
      return path === null ? UNKNOWN : view(path);
    },
    async free(folder, name) {
      const path = places.path(folder);
      if (!folders || path === null) return UNKNOWN;
      const ending = extname(name);
      return ok({ name: `${await freeName(path, basename(name, ending))}${ending}` });
    },
    async make(parent, name) {
      const path = places.path(parent);
      if (!folders || path === null) return UNKNOWN;
      const made = await folders.make(path, name);
      return made.ok ? view(made.value) : made;
    },
  };
}
