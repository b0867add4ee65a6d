/** The calls about whom to trust, the library, and how a person likes the window to be. */
import type { Call } from './contract-kinds.ts';
import type { LibraryImport, LibraryView } from './library.ts';
import type { Place, PlaceId } from './place.ts';
import type { Preferences, Settings } from './settings.ts';

const call = <Argument, Value>(): Call<Argument, Value> => ({ takes: 'data' });

export const LIBRARY_CALLS = {
  library: call<null, LibraryView>(),
  /**
   * Adds the intermediates among these to the person's own library. Of the roots only those are added, and trusted from
   * then on, that `consented` names by SHA-256: an import without any tells which roots there are.
   */
  importLibrary: call<{ readonly places: readonly PlaceId[]; readonly consented: readonly string[] }, LibraryImport>(),
  /** A person compared the fingerprint of this root, which is among the files: it is the organisation's from now on. */
  confirmRoot: call<{ readonly sha256: string }, null>(),
  /** Takes a confirmation back. */
  forgetRoot: call<{ readonly sha256: string }, null>(),
  settings: call<null, Settings>(),
  changeSettings: call<Preferences, Settings>(),
  /** Where the last export went, if it is still there. */
  lastFolder: call<null, Place | null>(),
} as const;
