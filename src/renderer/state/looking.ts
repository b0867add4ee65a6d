/** What is only about looking: nothing here is told to main, and nothing here is lost that matters. No secret, ever. */
import { create } from 'zustand';
import type { CertificatePlate, ExportOutcome } from '#shared/bundle-view.ts';
import type { Failure } from '#shared/failure.ts';
import type { ChoicePurpose, FolderView, Place, PlaceId } from '#shared/place.ts';
import type { Saving, Signers } from './to-save.ts';

export type SettingsTab = 'general' | 'library' | 'security';

/** One bundle is written, or all of them. */
export type WriteSheet = 'write' | 'write-all';

/** What lies over the window. There is never more than one. */
export type Sheet =
  | { readonly kind: 'hosts' | 'commands' | 'keyboard' }
  | { readonly kind: WriteSheet }
  /** `isWriting`: asked for on the way to writing, which goes on from there. */
  | { readonly kind: 'name' | 'friendly-name'; readonly isWriting: boolean }
  | { readonly kind: 'report' }
  | { readonly kind: 'rename' }
  | { readonly kind: 'confirm-root'; readonly plate: CertificatePlate }
  | { readonly kind: 'carry-card' }
  | { readonly kind: 'judge-at' }
  | { readonly kind: 'settings'; readonly tab: SettingsTab }
  | {
      readonly kind: 'folders';
      readonly purpose: ChoicePurpose;
      readonly start: FolderView;
      /** What the folder is chosen for. */
      readonly next: WriteSheet;
    }
  | { readonly kind: 'folders'; readonly purpose: 'save'; readonly start: FolderView; readonly saving: Saving };

export type Notice =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'not-on-disk' | 'recalled'; readonly count: number }
  | { readonly kind: 'saved' | 'brought-target'; readonly name: string }
  | { readonly kind: 'gap-stays'; readonly issuer: string }
  | { readonly kind: 'drop-refused' | 'pasted-text' | 'pasted-key' };

export interface Written {
  readonly outcome: ExportOutcome;
  readonly at: number;
}

/** Last time's trust bundle, which waits for its password. */
export interface Comparing {
  readonly bundle: string;
  readonly places: readonly PlaceId[];
  readonly failure: Failure;
}

export interface Looking {
  /** The bundle that is shown; null until the first one is known. */
  readonly bundle: string | null;
  readonly hostsAs: 'table' | 'list';
  /** In a narrow window the list of files is folded to a rail, unless a file is locked or a person says otherwise. */
  readonly tray: 'auto' | 'open' | 'folded';
  /** Of files that the last password did not open, why. */
  readonly notOpened: ReadonlyMap<string, Failure>;
  /** Whether a password is tried on all that is locked. */
  readonly isTriedOnAll: boolean;
  readonly sheet: Sheet | null;
  /** The certificate that is looked at closely, by its digest. */
  readonly inspected: string | null;
  /** Where files will be written. */
  readonly folder: Place | null;
  /** Of each bundle whose files were just written, until it is worked on again. */
  readonly written: ReadonlyMap<string, Written>;
  readonly comparing: Comparing | null;
  readonly notice: Notice | null;
  /** As they were typed last. */
  readonly signers: Signers;
  /** A person went to the workbench while many files are still being read. */
  readonly isReadingAside: boolean;
}

export const useLooking = create<Looking>()(() => ({
  bundle: null,
  hostsAs: 'table',
  tray: 'auto',
  notOpened: new Map(),
  isTriedOnAll: true,
  sheet: null,
  inspected: null,
  folder: null,
  written: new Map(),
  comparing: null,
  notice: null,
  signers: { preparedBy: '', checkedBy: '', change: '' },
  isReadingAside: false,
}));

export const look = useLooking.setState;

export function openSheet(sheet: Sheet): void {
  look({ sheet });
}

export function closeSheet(): void {
  look({ sheet: null });
}

export function noteFailure(failure: Failure): void {
  look({ notice: { kind: 'failure', failure } });
}

export function putWritten(bundle: string, written: Written | null): void {
  look((state) => {
    const all = new Map(state.written);
    if (written === null) all.delete(bundle);
    else all.set(bundle, written);
    return { written: all };
  });
}
