/**
 * What the window trusts and looks things up in: the built-in pack, the person's own, the roots they confirmed. Kept in
 * one folder (settings-folder.ts); nothing is written there but what a person asked for.
 */
import { basename } from 'node:path';
import type { Failure } from '#shared/failure.ts';
import type { LibraryImport, LibraryView } from '#shared/library.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Preferences, Settings } from '#shared/settings.ts';
import type { PoolSource } from '#core/chain/pool.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { gather } from '../library/gather.ts';
import { listOf } from '../library/list-of.ts';
import { importInto } from '../library/make-pack.ts';
import { FULL_USE, ownPack, Shelf } from '../library/shelf.ts';
import { type KeptSettings, NO_SETTINGS } from '../settings/settings.ts';
import { changeSettings, loadSettings } from '../settings/settings-file.ts';
import { timeView } from '../views/time-view.ts';
import { withoutPath } from './without-path.ts';

export interface TrustPlaces {
  /** Where settings and the own pack lie; null: nowhere, so nothing can be kept. */
  readonly folder: string | null;
  /** The pack that came with the program; it need not be there. */
  readonly pack: string | null;
}

/** More than anybody goes back and forth between. */
const MOST_RECENT = 5;

const NOWHERE: Failure = {
  code: 'CANNOT_WRITE',
  facts: { path: 'settings.json', reason: 'missing-folder', detail: null },
};

export class Trust {
  readonly #places: TrustPlaces;
  readonly #changed: () => void;
  #settings: KeptSettings = NO_SETTINGS;
  #failure: Failure | null = null;
  #shelf: Shelf | null = null;
  /** One change after the other: each reads the file that the one before wrote. */
  #changing: Promise<unknown> = Promise.resolve();

  /** `changed` is told when chains are to be judged anew. */
  constructor(places: TrustPlaces, changed: () => void) {
    this.#places = places;
    this.#changed = changed;
  }

  /** Reads the settings; until then nothing is confirmed. */
  async load(): Promise<void> {
    const { settings, failure } = await loadSettings(this.#places.folder);
    this.#use(settings, failure);
  }

  /** For a pool of certificates; opened when they are first asked for. Another list is another object. */
  get sources(): readonly PoolSource[] {
    return this.#open().sources;
  }

  /** The same object until it is another list. */
  get packs(): LibraryView['packs'] {
    return this.#open().packs;
  }

  get settings(): Settings {
    const { library, lastFolder, theme, language, lock, recentTargets } = this.#settings;
    const named = (path: string | null): string | null => (path === null ? null : basename(path) || path);
    return { library: named(library), lastFolder: named(lastFolder), theme, language, lock, recentTargets };
  }

  /** Full path; null: nothing was exported yet. */
  get lastFolder(): string | null {
    return this.#settings.lastFolder;
  }

  /** A person's own targets, as they stand in the file. */
  get targets(): readonly unknown[] {
    return this.#settings.targets;
  }

  get view(): LibraryView {
    const { packs, troubles } = this.#open();
    const confirmed = this.#settings.roots.map(({ certificate: { sha256, subject, notAfter }, confirmed: at }) => ({
      sha256,
      subject: subject.toString(),
      notAfter,
      confirmed: Date.parse(at),
    }));
    const failures = troubles.map(({ failure }) => failure);
    return { packs, confirmed, troubles: this.#failure === null ? failures : [this.#failure, ...failures] };
  }

  /** Keeps a root as the organisation's, whose fingerprint a person compared at `at`. Refuses CANNOT_WRITE. */
  confirm(certificate: Certificate, at: number): Promise<Result<null>> {
    return this.#change((settings) => ({
      ...settings,
      roots: [...without(settings, certificate.sha256), { certificate, confirmed: timeView(at) }],
    }));
  }

  forget(sha256: string): Promise<Result<null>> {
    return this.#change((settings) => ({ ...settings, roots: without(settings, sha256) }));
  }

  async prefer(preferences: Partial<Preferences>): Promise<Result<Settings>> {
    const changed = await this.#change((settings) => ({ ...settings, ...preferences }));
    return changed.ok ? ok(this.settings) : changed;
  }

  keepTargets(targets: readonly unknown[]): Promise<Result<null>> {
    return this.#change((settings) => ({ ...settings, targets }));
  }

  exportedTo(lastFolder: string): Promise<Result<null>> {
    return this.#change((settings) => ({ ...settings, lastFolder }));
  }

  /** By its id. */
  choseTarget(id: string): Promise<Result<null>> {
    return this.#change((settings) => {
      const others = settings.recentTargets.filter((one) => one !== id);
      return { ...settings, recentTargets: [id, ...others].slice(0, MOST_RECENT) };
    });
  }

  /**
   * Adds what is under `paths` to the own pack: intermediates, and of the roots those that `consented` names by digest.
   * Refuses as importInto does, and with what stood in the way where nothing could be read.
   */
  async import(paths: readonly string[], consented: readonly string[], at: number): Promise<Result<LibraryImport>> {
    const own = ownPack(this.#places.folder, this.#settings);
    if (own === null) return failed(NOWHERE);
    const { collection, troubles } = await gather(paths);
    if (collection.isEmpty) {
      const met = troubles.find(({ severity }) => severity === 'error')?.failure;
      return failed(met ?? { code: 'NOTHING_FOUND', facts: { files: troubles.length } });
    }
    // A file that is open can't be replaced everywhere, and what is open is the one from before.
    this.close();
    const imported = await importInto(own, collection, listOf(paths, at), {
      consented: (sha256) => consented.includes(sha256),
    });
    this.close();
    this.#changed();
    return imported.ok ? imported : failed(withoutPath(imported.failure));
  }

  close(): void {
    this.#shelf?.close();
    this.#shelf = null;
  }

  #open(): Shelf {
    const { pack, folder } = this.#places;
    const own = ownPack(folder, this.#settings);
    this.#shelf ??= new Shelf({ builtIn: pack, own, named: null }, this.#settings.roots, FULL_USE);
    return this.#shelf;
  }

  #change(change: (settings: KeptSettings) => KeptSettings): Promise<Result<null>> {
    const changed = this.#changing.then(() => this.#changeNow(change));
    this.#changing = changed.catch(() => undefined);
    return changed;
  }

  async #changeNow(change: (settings: KeptSettings) => KeptSettings): Promise<Result<null>> {
    const { folder } = this.#places;
    if (folder === null) return failed(NOWHERE);
    const changed = await changeSettings(folder, change);
    if (!changed.ok) return failed(withoutPath(changed.failure));
    this.#use(changed.value.settings, changed.value.failure);
    return ok(null);
  }

  #use(settings: KeptSettings, failure: Failure | null): void {
    const isTrustedAsBefore = trustOf(settings) === trustOf(this.#settings);
    this.#settings = settings;
    this.#failure = failure;
    if (isTrustedAsBefore) return;
    this.close();
    this.#changed();
  }
}

/** The same for settings by which the same is trusted. */
function trustOf({ roots, library }: KeptSettings): string {
  return JSON.stringify([library, roots.map(({ certificate, confirmed }) => [certificate.sha256, confirmed])]);
}

function without({ roots }: KeptSettings, sha256: string): KeptSettings['roots'] {
  return roots.filter(({ certificate }) => certificate.sha256 !== sha256);
}
