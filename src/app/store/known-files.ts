/**
 * The files the window knows, by ids that mean nothing outside. Paths stand here and nowhere else in the store: the
 * workspace below is given ids in their place, so that nothing made from it can name a path.
 */
import { basename, dirname, join, relative, sep } from 'node:path';
import type { FileRow } from '#shared/workspace-rows.ts';

export interface KnownFile extends Pick<FileRow, 'id' | 'name' | 'folder' | 'state'> {
  readonly path: string;
  /** What was dropped: the file itself, or a folder. */
  readonly from: string;
  /** The archive it lies in: that is what is read again. */
  readonly archive: string | null;
  /** It was read at least once, so there is something to keep when reading it again comes to nothing. */
  readonly wasRead: boolean;
}

const PREFIX = 'file-';

export class KnownFiles {
  readonly #byId = new Map<string, KnownFile>();
  readonly #idByPath = new Map<string, string>();
  #count = 0;

  /** The file at `path`, about to be read; known or new. `from`: what was dropped, the file itself or a folder. */
  announce(path: string, from: string, archive: string | null = null): KnownFile {
    const id = this.#idByPath.get(path) ?? `${PREFIX}${String(++this.#count)}`;
    const { name, folder } = shownName(path, from);
    const wasRead = this.get(id)?.wasRead ?? false;
    const file: KnownFile = { id, path, from, archive, name, folder, state: 'waiting', wasRead };
    this.#idByPath.set(path, id);
    this.#byId.set(id, file);
    return file;
  }

  get isEmpty(): boolean {
    return this.#byId.size === 0;
  }

  get(id: string): KnownFile | null {
    return this.#byId.get(id) ?? null;
  }

  /** With the folder inside what was dropped, as a report tells it. */
  shownName(id: string): string | null {
    const file = this.get(id);
    if (file === null) return null;
    return file.folder === '' ? file.name : `${file.folder}/${file.name}`;
  }

  /** In the order in which they came. */
  all(): Iterable<KnownFile> {
    return this.#byId.values();
  }

  /** Does nothing for a file that was removed meanwhile. */
  turn(id: string, state: KnownFile['state']): void {
    const file = this.#byId.get(id);
    if (file !== undefined) this.#byId.set(id, { ...file, state, wasRead: file.wasRead || state === 'read' });
  }

  /** Reading it came to nothing: a file that was read before stays as it was. */
  giveUp(id: string): void {
    if (this.#byId.get(id)?.wasRead === true) this.turn(id, 'read');
    else this.remove(id);
  }

  remove(id: string): void {
    const file = this.#byId.get(id);
    if (file === undefined) return;
    this.#byId.delete(id);
    this.#idByPath.delete(file.path);
  }
}

/** What a person knows a path by; `folder` with '/' on every system. */
export function shownName(path: string, from: string): { readonly name: string; readonly folder: string } {
  const name = basename(path);
  if (path === from) return { name, folder: '' };
  return { name, folder: join(basename(from), relative(from, dirname(path))).replaceAll(sep, '/') };
}

/** The order of announcement, told by the id alone. */
export function fileOrder(id: string): number {
  return Number(id.slice(PREFIX.length));
}
