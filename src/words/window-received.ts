/** Words for what came in: the empty window, reading, the list of received files, and unlocking in place. */
import type { Container, ItemKind } from '#shared/item.ts';

export interface EmptyWords {
  readonly title: string;
  readonly lead: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly facts: readonly [string, string, string];
  /** What the drawing shows. */
  readonly drawing: string;
  /** While files are held over the window; null: how many is not told. */
  readonly letGo: (count: number | null) => string;
  readonly letGoLead: string;
}

export interface ReadingWords {
  readonly title: (all: number) => string;
  readonly soFar: (done: number) => string;
  readonly progress: string;
  readonly status: (done: number, all: number) => string;
  readonly cancel: string;
  readonly tallies: {
    readonly certificates: string;
    readonly keys: string;
    readonly locked: string;
    readonly duplicates: string;
    readonly other: string;
  };
  readonly justRead: string;
  readonly reading: string;
  readonly ifCancelled: (done: number) => string;
  readonly takingShape: string;
  readonly goesOn: string;
  readonly openWorkbench: string;
}

export type ReceivedGroup = 'locked' | 'attention' | 'used' | 'same' | 'unneeded' | 'waiting';

/** One thing in a file, as its row names it. */
export interface ItemFacts {
  readonly container: Container;
  readonly what: ItemKind | null;
  readonly role: 'leaf' | 'intermediate' | 'root' | null;
  /** 'RSA 2048'; null where there is none or it is still locked. */
  readonly key: string | null;
  readonly isOpen: boolean;
}

export interface ReceivedWords {
  readonly title: string;
  readonly count: (files: number) => string;
  readonly list: string;
  readonly search: string;
  /** Of those the search leaves. */
  readonly found: (files: number, all: number) => string;
  readonly noneFound: string;
  readonly add: string;
  readonly addFolder: string;
  readonly open: string;
  readonly dropMore: string;
  readonly groups: { readonly [G in ReceivedGroup]: (count: number) => string };
  readonly passedOver: (count: number) => string;
  readonly item: (facts: ItemFacts) => string;
  /** A file with several things inside: "PFX, opened with your password". */
  readonly container: (container: Container, count: number, wasLocked: boolean) => string;
  readonly lockedFile: (container: Container, what: ItemKind | null, cipher: string | null) => string;
  readonly sameAs: (what: ItemKind | null, file: string) => string;
  readonly inFolder: (folder: string) => string;
  readonly waiting: string;
  readonly empty: string;
  readonly noKeyInside: string;
  readonly misfit: string;
  readonly readAgain: string;
  readonly remove: (file: string) => string;
  readonly why: string;
  readonly moreInside: (count: number) => string;
  /** Of the folded tray: how many of each. */
  readonly rail: {
    readonly certificates: (count: number) => string;
    readonly keys: (count: number) => string;
    readonly locked: (count: number) => string;
  };
}

export interface UnlockWords {
  readonly label: (file: string) => string;
  readonly placeholder: string;
  readonly show: string;
  readonly hide: string;
  readonly unlock: string;
  readonly trying: string;
  readonly capsLock: string;
  readonly tryAll: (count: number) => string;
  readonly empty: string;
  readonly opened: (files: readonly string[]) => string;
  readonly openedSome: (opened: number, all: number) => string;
}
