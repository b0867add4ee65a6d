/** The library of public intermediates and roots, as the window and the terminal show it. */

import type { Failure } from './failure.ts';

export interface PackView extends PackInfo {
  readonly path: string;
}

/** What a pack says of itself. */
export interface PackInfo {
  /** Of the list that the certificates come from. */
  readonly name: string;
  /** Of that list, in milliseconds since 1970 UTC. */
  readonly date: number;
  readonly intermediates: number;
  readonly roots: number;
}

/** A root that was met in an import. */
export interface RootMet {
  readonly sha256: string;
  readonly subject: string;
  /** Milliseconds since 1970 UTC. */
  readonly notAfter: number;
  /** It is in the library now, and trusted as an organisation's. */
  readonly imported: boolean;
}

export interface LibraryImport {
  readonly added: { readonly intermediates: number; readonly roots: number };
  readonly roots: readonly RootMet[];
}

/** What stands beside the files a person gave: paths stay in main. */
export interface LibraryView {
  readonly packs: readonly LibraryPack[];
  /** Roots of their organisation that a person confirmed, one by one. */
  readonly confirmed: readonly ConfirmedRootView[];
  /** What of it could not be read, and was left out. */
  readonly troubles: readonly Failure[];
}

export interface LibraryPack extends PackInfo {
  /** 'built-in': came with the program, its roots are public; 'own': imported, its roots are the organisation's. */
  readonly kind: 'built-in' | 'own' | 'named';
}

export interface ConfirmedRootView {
  readonly sha256: string;
  readonly subject: string;
  /** Milliseconds since 1970 UTC. */
  readonly notAfter: number;
  readonly confirmed: number;
}
