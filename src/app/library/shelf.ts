/**
 * What stands beside the files a person gave when a chain is judged: the pack built into the program, the person's own,
 * and the roots of their organisation that they confirmed. Opened when a chain is first judged, and not before.
 */
import { join } from 'node:path';
import type { Failure } from '#shared/failure.ts';
import type { LibraryPack } from '#shared/library.ts';
import type { PoolSource } from '#core/chain/pool.ts';
import { loadMissed } from '#core/crypto/rare-signatures.ts';
import { packSource } from '#core/library/pack-source.ts';
import { rootsSource } from '#core/library/roots-source.ts';
import type { KeptSettings } from '../settings/settings.ts';
import type { LibraryTrouble } from './gather.ts';
import { openPackIfThere, type PackFile } from './pack-file.ts';

export interface ShelfPlaces {
  /** The pack that came with the program: its roots are public. Null, or not there: none did. */
  readonly builtIn: string | null;
  /** The person's own pack: its roots are their organisation's. */
  readonly own: string | null;
  /** A pack to take the intermediates of in place of both. */
  readonly named: string | null;
}

export interface ShelfUse {
  /** False: no intermediate is taken from any pack (`--no-library`). */
  readonly intermediates: boolean;
  /** False: a person named the roots to trust, those and no others (`--roots`). */
  readonly roots: boolean;
}

export const FULL_USE: ShelfUse = { intermediates: true, roots: true };
const PACK = 'library.pack';

/** Where a person's own pack lies: where their settings say, else beside them. `folder`: see settingsFolder. */
export function ownPack(folder: string | null, { library }: Pick<KeptSettings, 'library'>): string | null {
  return library ?? (folder === null ? null : join(folder, PACK));
}

export class Shelf {
  readonly sources: readonly PoolSource[];
  /** What is open, the built-in one first. */
  readonly packs: readonly LibraryPack[];
  readonly #files: readonly PackFile[];
  readonly #troubles = new Map<string, LibraryTrouble>();

  constructor(places: ShelfPlaces, confirmed: KeptSettings['roots'], use: ShelfUse) {
    const isOwn = places.named === null;
    const isOfUse = ({ pack, close }: PackFile): boolean => {
      const { roots, intermediates } = pack.info;
      const isUsed = (use.roots && roots > 0) || (use.intermediates && intermediates > 0);
      if (!isUsed) close();
      return isUsed;
    };
    const open = (path: string | null): PackFile[] => {
      const opened = path === null ? null : openPackIfThere(path);
      if (opened === null) return [];
      if (opened.ok) return isOfUse(opened.value) ? [opened.value] : [];
      this.#tell(path ?? '', opened.failure);
      return [];
    };
    const [builtIn, own, named] = [open(places.builtIn), open(places.own), open(places.named)];
    const sourceOf = (roots: 'public' | 'organisation' | null, intermediates: boolean) => (file: PackFile) =>
      packSource(file.pack, {
        roots: use.roots ? roots : null,
        intermediates: use.intermediates && intermediates,
        onDamage: (failure) => this.#tell(file.path, failure),
      });
    this.#files = [...builtIn, ...own, ...named];
    this.packs = [...builtIn.map(packOf('built-in')), ...own.map(packOf('own')), ...named.map(packOf('named'))];
    this.sources = [
      ...builtIn.map(sourceOf('public', isOwn)),
      ...own.map(sourceOf('organisation', isOwn)),
      ...named.map(sourceOf(null, true)),
      ...(use.roots ? [rootsSource(confirmed.map(({ certificate }) => certificate))] : []),
    ];
  }

  /** Packs that could not be read, or not in full: they were left out. */
  get troubles(): readonly LibraryTrouble[] {
    return [...this.#troubles.values()];
  }

  /** What `judge` answers, asked again where these sources brought signatures whose algorithm had to be loaded first. */
  async judge<T>(judge: () => T): Promise<T> {
    let judged = judge();
    for (let loading = loadMissed(); loading !== null; loading = loadMissed()) {
      await loading;
      judged = judge();
    }
    return judged;
  }

  close(): void {
    for (const { close } of this.#files) close();
  }

  #tell(subject: string, failure: Failure): void {
    if (!this.#troubles.has(subject)) this.#troubles.set(subject, { failure, severity: 'warning', subject });
  }
}

function packOf(kind: LibraryPack['kind']): (file: PackFile) => LibraryPack {
  return ({ pack }) => ({ kind, ...pack.info });
}
