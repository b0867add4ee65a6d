/** What a host lends to the product: a window to talk to, and the ways of asking a person. Paths stay on this side. */
import type { About } from '#shared/about.ts';
import type { EventName, PayloadOf } from '#shared/contract.ts';
import type { ChoicePurpose } from '#shared/place.ts';
import type { Result } from '#shared/result.ts';

/** `none`: this host has no dialog for it here, so the window shows its own picker. */
export type Asked<T> = { readonly how: 'chosen'; readonly value: T } | { readonly how: 'cancelled' | 'none' };

export interface Host {
  readonly about: () => Omit<About, 'extensionsAccepted'>;
  /** Paths of the chosen files, '' for one that is no file on disk. */
  readonly askFiles: () => Promise<Asked<readonly string[]>>;
  readonly askFolder: (purpose: ChoicePurpose) => Promise<Asked<string>>;
  /** A file that stands at the chosen path may be replaced: the dialog asked the person. */
  readonly askSave: (name: string) => Promise<Asked<string>>;
  /** Null on a host that never answers `none`: its window has no way to list folders. */
  readonly folders: FolderPicker | null;
  readonly send: <N extends EventName>(event: N, payload: PayloadOf<N>) => void;
  /** Told when the screen is locked or the computer sleeps, where the host hears of it: the browser does not. */
  readonly onAway: (listener: () => void) => void;
  /** Keeps the window out of pictures of the screen, where the system lets it. */
  readonly hideFromCapture: (hidden: boolean) => void;
  /** The language that a person chose for the host's own menu and dialogs, or null for that of the system. */
  readonly readIn: (language: string | null) => Promise<void>;
  /** Puts text on the clipboard; false where that can't be done now. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly quit: () => void;
}

/** What the window's own picker stands on. */
export interface FolderPicker {
  readonly list: (path: string) => Promise<Result<Listing>>;
  /** The path of a new folder. */
  readonly make: (parent: string, name: string) => Promise<Result<string>>;
}

/** Paths of the folders down to the listed one, and of those in it. */
export interface Listing {
  readonly trail: readonly string[];
  readonly folders: readonly string[];
  readonly cut: boolean;
}
