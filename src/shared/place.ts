/** Files and folders as the window knows them: an id that means something in main only, and a name to show. */

/** Opaque. Main hands it out for a place a person gave, and takes it back in that place's stead. */
export type PlaceId = string & { readonly place: never };

export interface Place {
  readonly id: PlaceId;
  /** The last part of the path, as it stands on disk: to be escaped where it is shown. */
  readonly name: string;
}

/** What came of files that a person handed over. */
export interface Handed {
  readonly places: readonly Place[];
  /** How many were no files on disk, but made by a script. */
  readonly notOnDisk: number;
}

export type ChoicePurpose = 'read' | 'export';

/** Where one file is saved: a file that a dialog asked for, or one of this name in a folder of the window's picker. */
export interface SavePlace {
  readonly place: PlaceId;
  readonly name: string | null;
  /** What stands there may go: the person was asked. */
  readonly replace: boolean;
}

/**
 * What came of asking for a folder or a file name. `pick`: this host has no dialog for it, so the window shows its own
 * picker, starting at `start`; the id of a folder in the picker is then as good as a chosen one.
 */
export type Choice =
  | { readonly how: 'chosen'; readonly place: Place }
  | { readonly how: 'cancelled' }
  | { readonly how: 'pick'; readonly start: FolderView };

/** One step of the picker. */
export interface FolderView {
  readonly folder: Place;
  /** From the top of the disk down to the folder itself. */
  readonly trail: readonly Place[];
  /** Folders only, by name, without the hidden ones. */
  readonly folders: readonly Place[];
  /** There are more than are listed. */
  readonly cut: boolean;
}
