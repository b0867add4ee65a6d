/** Words for the middle of the window: the chain as plates, and the hostnames. */
import type { CertificatePlate, KeyPlate } from '#shared/bundle-view.ts';

/** `place`: in the written file or, while no target says what is written, in the chain; null: not written. */
export interface PlateFacts extends Pick<CertificatePlate, 'place' | 'role' | 'title' | 'issuer' | 'signedBy'> {
  /** How many are written, or stand in the chain. */
  readonly of: number;
  /** Null: it is of no file. */
  readonly fileName: string | null;
  readonly source: CertificatePlate['source'];
}

export interface ChainPlateWords {
  readonly label: string;
  readonly roles: { readonly [R in CertificatePlate['role']]: string };
  readonly from: (file: string) => string;
  readonly sources: { readonly [S in CertificatePlate['source']]: string };
  /** "Until 20 May 2027 (178 days), Meridian Bank plc". */
  readonly validity: (plate: Pick<CertificatePlate, 'notBefore' | 'notAfter' | 'organisation'>, at: number) => string;
  readonly leftOut: string;
  /** All that a plate says, for readers of the screen: "2 of 2, intermediate, Example CA 1, signed by Example Root, …". */
  readonly row: (plate: PlateFacts) => string;
  /** Why it can't be left out, or written as well. */
  readonly asTargetAsks: string;
  readonly oneWay: string;
  /** For readers of the screen: "2 of 3 in the file". */
  readonly place: (place: number | null) => string;
  readonly joints: { readonly [S in CertificatePlate['signedBy']]: string };
  readonly signedBy: string;
  readonly key: string;
  readonly keys: { readonly [S in KeyPlate['state']]: string };
  readonly keyFits: (wasLocked: boolean) => string;
  readonly keyMisfit: (file: string) => string;
  readonly keyLocked: (files: readonly string[]) => string;
  readonly keyElsewhere: (by: 'csr' | 'public-key', file: string) => string;
  readonly keyMissing: string;
  readonly doesNotFit: string;
  readonly waitingFor: (files: readonly string[]) => string;
  readonly waiting: string;
  readonly dropCertificate: string;
  readonly missing: (issuer: string) => string;
  /** `signed`: the role of the one that it signed. */
  readonly missingRole: (signed: CertificatePlate['role']) => string;
  readonly fetchFrom: string;
  readonly askFor: string;
  readonly chooseFile: string;
  readonly whichIsYours: (count: number) => string;
  readonly chooseOne: string;
  readonly chooseAnother: string;
  readonly candidate: (plate: Pick<CertificatePlate, 'notAfter' | 'hasKey' | 'fileName'>, at: number) => string;
}

export interface HostnameWords {
  readonly title: string;
  readonly none: string;
  readonly waiting: (needed: number) => string;
  readonly covered: (covered: number, all: number) => string;
  readonly asTable: string;
  readonly asList: string;
  readonly edit: string;
  readonly add: string;
  readonly needed: string;
  readonly tableCaption: string;
  readonly by: (name: string) => string;
  readonly rules: { readonly exact: string; readonly wildcard: string; readonly ip: string };
  readonly states: { readonly covered: string; readonly uncovered: string; readonly waiting: string };
  readonly unused: (names: readonly string[]) => string;
  readonly editTitle: string;
  readonly editLead: string;
  readonly patternHint: string;
  readonly optional: string;
  readonly lines: (count: number) => string;
  /** Lines that are no names, and stay as they were typed. */
  readonly odd: (count: number) => string;
  /** Fills the target's groups with names to adapt. */
  readonly template: string;
  readonly copyForReissue: string;
  readonly copiedForReissue: (names: number) => string;
}
