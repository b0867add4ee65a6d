/**
 * The one workspace, as it is now. What was read is added when somebody looks, however many files that is by then, so
 * that reading many files stays linear.
 */
import { EMPTY_WORKSPACE, receive, type Reception, type Workspace } from '../workspace/workspace.ts';
import { wipeItems } from '../work/wipe-items.ts';
import { itemsByFile } from './items-by-file.ts';
import { fileOrder } from './known-files.ts';
import { lockFile } from './lock-file.ts';
import type { Octets, Received } from './reception.ts';

export class Current {
  #workspace: Workspace = EMPTY_WORKSPACE;
  readonly #waiting = new Map<string, Reception>();
  readonly #sealed = new Map<string, Octets>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get workspace(): Workspace {
    if (this.#waiting.size > 0) this.#add();
    return this.#workspace;
  }

  /** A file received before is replaced, and its keys overwritten. */
  receive({ reception, sealed }: Received): void {
    const { path } = reception.file;
    if (sealed === null) this.#sealed.delete(path);
    else this.#sealed.set(path, sealed);
    const before = this.#waiting.get(path);
    if (before !== undefined) this.#discard(before, reception);
    this.#waiting.set(path, reception);
    this.#changed();
  }

  /** For a change that leaves files and items as they are. */
  change(next: (workspace: Workspace) => Workspace): void {
    this.#workspace = next(this.workspace);
    this.#changed();
  }

  /** Overwrites the keys of a file and forgets it. */
  remove(id: string): void {
    const { files, items, bundles } = this.workspace;
    wipeItems(items.filter(({ file }) => file === id));
    files.find(({ path }) => path === id)?.locked?.fill(0);
    this.#sealed.delete(id);
    this.#workspace = {
      files: files.filter(({ path }) => path !== id),
      items: items.filter(({ file }) => file !== id),
      bundles,
    };
    this.#changed();
  }

  /** Overwrites every key; what can be locked again is. */
  lock(): void {
    const { files, items, bundles } = this.workspace;
    const byFile = itemsByFile(items);
    const locked = files.map((file) => {
      const inside = byFile.get(file.path) ?? [];
      const hasKey = inside.some(({ content }) => content.kind === 'private-key');
      return hasKey ? lockFile(file, inside, this.#sealed.get(file.path) ?? null) : { file, items: inside };
    });
    this.#sealed.clear();
    this.#workspace = { files: locked.map(({ file }) => file), items: locked.flatMap((one) => one.items), bundles };
    this.#changed();
  }

  #add(): void {
    const { files, items } = this.#workspace;
    const inside = itemsByFile(items);
    for (const file of files) {
      const next = this.#waiting.get(file.path);
      if (next !== undefined) this.#discard({ file, items: inside.get(file.path) ?? [] }, next);
    }
    const next = receive(this.#workspace, [...this.#waiting.values()]);
    this.#waiting.clear();
    // Workers end in any order; what a person sees, and what is found first, must not depend on it.
    this.#workspace = {
      ...next,
      files: next.files.toSorted((a, b) => fileOrder(a.path) - fileOrder(b.path)),
      items: next.items.toSorted((a, b) => fileOrder(a.file) - fileOrder(b.file)),
    };
  }

  /** Overwrites what `next` takes the place of, but for bytes that go on to be kept. */
  #discard({ file, items }: Reception, next: Reception): void {
    wipeItems(items);
    const { locked } = file;
    if (locked !== next.file.locked && locked !== this.#sealed.get(file.path)) locked?.fill(0);
  }
}
