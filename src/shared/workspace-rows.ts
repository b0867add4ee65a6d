/**
 * The workspace as the window mirrors it: short rows by id, sent as revisions. What a row leaves out is asked for by
 * id. Codes and facts only: sentences are made in src/words. Digests are lower-case hex, times milliseconds since 1970.
 */
import type { Failure } from './failure.ts';
import type { LibraryPack } from './library.ts';
import type { Container, ItemKind, Repair } from './item.ts';

export type Row = FileRow | ItemRow | BundleRow | StatusRow;

/** A file that was dropped or found in a dropped folder. */
export interface FileRow {
  readonly kind: 'file';
  /** 'file-7'. */
  readonly id: string;
  /** The last part of its path, and the dropped folder it was found in, such as 'mess/old'; '' for a file dropped itself. */
  readonly name: string;
  readonly folder: string;
  readonly state: 'waiting' | 'reading' | 'read';
  readonly bytes: number | null;
  /** What in it could not be read. */
  readonly unread: readonly Failure[];
  /** Something in it needs a password. */
  readonly locked: boolean;
}

/** One thing inside a file. */
export interface ItemRow {
  readonly kind: 'item';
  /** 'file-7#1'. */
  readonly id: string;
  readonly file: string;
  readonly container: Container;
  /** Null: locked, and not even its kind is known. */
  readonly what: ItemKind | null;
  readonly failure: Failure | null;
  /** Common name or first name of a certificate or request; the friendly name of other things; '' without any. */
  readonly title: string;
  readonly role: 'leaf' | 'intermediate' | 'root' | null;
  readonly keyType: string | null;
  readonly keyBits: number | null;
  readonly curve: string | null;
  readonly notAfter: number | null;
  readonly friendlyName: string | null;
  /** 'AES-256-CBC' and the like, of what is or was locked. */
  readonly cipher: string | null;
  readonly repaired: readonly Repair[];
  /** The first item that is the very same thing; null for the first itself. */
  readonly sameAs: string | null;
}

/** A hand-over, as its tab shows it. */
export interface BundleRow {
  readonly kind: 'bundle';
  /** 'bundle-1'. */
  readonly id: string;
  /** The person's own name for it; null: not named yet. */
  readonly name: string | null;
  readonly target: string | null;
  readonly state: BundleState;
}

export type BundleState =
  | 'empty' // nothing to judge yet: no certificate, or no target
  | 'locked' // waits for a password
  | 'problems'
  | 'warnings'
  | 'ready'
  | 'written';

export interface PassedOver {
  /** With the folder inside what was dropped. */
  readonly name: string;
  readonly failure: Failure;
}

/** There is one: 'status'. */
export interface StatusRow {
  readonly kind: 'status';
  readonly id: 'status';
  /** Null: nothing is being read. `all` grows while folders are walked. */
  readonly reading: { readonly done: number; readonly all: number; readonly current: string } | null;
  /** Null: no bundles are written in one go. `current`: the id of the bundle that is being written. */
  readonly exporting: { readonly done: number; readonly all: number; readonly current: string } | null;
  readonly passwordsInMemory: number;
  readonly keysInMemory: number;
  /** What was met that is no file to read: links, hidden files, what could not be opened. The first 200. */
  readonly passedOver: readonly PassedOver[];
  /** How many there were in all. */
  readonly passedOverCount: number;
  /** What stands beside the files a person gave, each with its date; empty: nothing does. */
  readonly library: readonly LibraryPack[];
  /** The time that a person set to judge as of; null: this computer's clock is gone by. */
  readonly judgedAsOf: number | null;
}
