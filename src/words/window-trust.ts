/** Words for whom a chain trusts: its ways up, its root, the gap in it, and the library that it is completed from. */
import type { MissingIssuer } from '#shared/answers.ts';
import type { CertificatePlate, ChainStack } from '#shared/bundle-view.ts';
import type { FindingCode } from '#shared/finding.ts';
import type { LibraryImport, LibraryPack } from '#shared/library.ts';

/** What becomes of a root: in the file behind the others, in a file of its own, or not written. */
export type RootFate = 'in-chain' | 'apart' | 'left-out';

export interface RootWords {
  /** `list`: the one a public root stands in, where it is known. */
  readonly note: (
    anchor: ChainStack['anchor'],
    fate: RootFate,
    list: Pick<LibraryPack, 'name' | 'date'> | null,
  ) => string;
  readonly confirm: string;
  readonly confirmTitle: string;
  readonly confirmLead: string;
  readonly fingerprint: string;
  readonly validity: (plate: Pick<CertificatePlate, 'notBefore' | 'notAfter'>) => string;
  readonly typed: string;
  readonly typedHint: string;
  readonly same: string;
  readonly shorter: (digits: number) => string;
  readonly differs: (group: number) => string;
  readonly compared: string;
  readonly confirmNow: string;
  readonly confirmed: string;
}

export interface PathWords {
  readonly title: (count: number) => string;
  readonly lead: string;
  readonly suggested: string;
  /** `last`: the title of its last certificate. */
  readonly upTo: (last: string) => string;
  /** "Root, until 18 Jan 2038". */
  readonly member: (plate: Pick<CertificatePlate, 'role' | 'notAfter'>, at: number) => string;
  /** `until`: the root's end, or the day from which on it is not trusted. */
  readonly trust: (anchor: ChainStack['anchor'], verdict: ChainStack['verdict'], until: number) => string;
  readonly endsFirst: (plate: Pick<CertificatePlate, 'role' | 'title' | 'notAfter'>, at: number) => string;
  readonly count: (certificates: number) => string;
  /** The finding for which a path is not valid, as a sentence. */
  readonly because: (code: FindingCode) => string | null;
}

export interface CardWords {
  readonly open: string;
  readonly title: string;
  readonly lead: string;
  readonly heading: string;
  readonly purpose: (signed: string, at: number) => string;
  readonly issuer: string;
  readonly keyIdentifier: string;
  readonly addresses: string;
  readonly steps: (missing: MissingIssuer) => readonly string[];
  readonly code: string;
  readonly codeLabel: string;
  readonly tooLong: string;
  readonly saveText: string;
  readonly savePage: string;
  readonly print: string;
}

export interface LibraryWords {
  /** "Library of 14 Oct 2026, 1,912 intermediates". */
  readonly status: (pack: Pick<LibraryPack, 'date' | 'intermediates' | 'roots'> | null) => string;
  readonly title: string;
  readonly kinds: { readonly [K in LibraryPack['kind']]: string };
  readonly none: string;
  readonly pack: (pack: LibraryPack) => string;
  readonly confirmedTitle: string;
  readonly confirmedNone: string;
  readonly confirmed: (at: number, notAfter: number) => string;
  readonly forget: string;
  readonly importTitle: string;
  readonly importLead: string;
  readonly importFiles: string;
  readonly added: (added: LibraryImport['added']) => string;
  readonly rootsMet: (count: number) => string;
  readonly rootsLead: string;
  readonly root: (notAfter: number, isImported: boolean) => string;
  readonly trustThese: (count: number) => string;
}
