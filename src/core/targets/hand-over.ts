/** A hand-over as demands look at it: as it is planned, and once more as it was written. */
import type { HostResult } from '#shared/host.ts';
import type { FileFormat, FilePart, PfxProfile } from '#shared/target.ts';
import type { Certificate } from '../x509/certificate.ts';

/** How a key stands in PEM. */
export type KeyForm = 'pkcs1' | 'sec1' | 'pkcs8' | 'encrypted';

export interface HandedPart {
  /** 'other': what belongs to no part of this hand-over. */
  readonly part: FilePart | 'other';
  /** Of a key in text; null for one inside a store, and for certificates. */
  readonly form: KeyForm | null;
}

export interface HandedFile {
  readonly name: string;
  readonly format: FileFormat;
  /** In the order of the file. */
  readonly parts: readonly HandedPart[];
  /** Null where it can't be told before it is written. */
  readonly octets: number | null;
  /** A password is needed to get at what is private in it, or at the whole. */
  readonly isEncrypted: boolean;
  /** Of a PKCS#12. */
  readonly profile: PfxProfile | 'other' | null;
  readonly friendlyNames: readonly string[];
  /** PEM blocks alone. */
  readonly isPlain: boolean;
}

/** What is known about the password for what is written; never the password. */
export interface OutPassword {
  readonly isAscii: boolean;
  /** In characters; null where it is chosen later. */
  readonly length: number | null;
}

export interface HandOver {
  /** Null for a trust bundle. */
  readonly leaf: Certificate | null;
  /** Certificates between leaf and root, in the order of the path. */
  readonly intermediates: readonly Certificate[];
  /** Null where it is unknown, and where the leaf is one itself. */
  readonly root: Certificate | null;
  /** The subject of the path's end when it is no root that public clients carry; null when it is, or is unknown. */
  readonly privateRoot: string | null;
  readonly files: readonly HandedFile[];
  readonly hosts: readonly HostResult[];
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** Null: there is none yet. */
  readonly outPassword: OutPassword | null;
  /** Bundles of other instances that hold the same certificate, and the same key. */
  readonly sharedCertificate: readonly string[];
  readonly sharedKey: readonly string[];
}

/** A hand-over that has a leaf. */
export type LeafHandOver = HandOver & { readonly leaf: Certificate };
