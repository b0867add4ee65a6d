/** Words for what goes out: target, checks, files, the sheet that writes them, and what came of it. */
import type { ExportOutcome, Pass } from '#shared/bundle-view.ts';
import type { FindingCode, Fix } from '#shared/finding.ts';
import type { PasswordKind } from '#shared/made-password.ts';
import type { FileFormat } from '#shared/target.ts';
import type { TargetFlaw } from '#shared/target-flaw.ts';
import type { TargetSection } from '#shared/target-section.ts';

export interface HandOverWords {
  readonly title: string;
  readonly target: TargetPickerWords;
  readonly checks: CheckListWords;
  readonly checklist: ChecklistWords;
  readonly files: FilesWords;
  readonly sheet: SheetWords;
  readonly all: ExportAllWords;
  readonly password: PasswordWords;
  readonly verified: VerifiedWords;
  readonly report: ReportSheetWords;
}

export interface TargetPickerWords {
  readonly choose: string;
  readonly chooseLead: string;
  readonly dialog: string;
  readonly search: (count: number) => string;
  readonly nothing: string;
  readonly needsPassword: string;
  readonly sections: { readonly [S in TargetSection]: string };
  /** `date`: when the sources were read, as '2026-11'. */
  readonly source: (date: string, sources: readonly string[]) => string;
  readonly unconfirmed: (count: number) => string;
  readonly about: string;
  readonly read: (date: string) => string;
  readonly unconfirmedAre: (topics: readonly string[]) => string;
  readonly recent: string;
  /** A target of one's own that was damaged; `name`: as it calls itself. */
  readonly damaged: (name: string | null, flaw: TargetFlaw) => string;
  readonly remove: (name: string | null) => string;
  readonly ownHint: string;
  readonly own: string;
}

export interface CheckListWords {
  readonly title: string;
  readonly waiting: string;
  readonly allPass: (count: number) => string;
  readonly problems: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly passes: (count: number) => string;
  readonly checksPass: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly moreNotes: (count: number) => string;
  readonly moreLikeIt: (count: number) => string;
  /** Instead of one title for each name. */
  readonly hostsUncovered: (count: number) => string;
  readonly glyphs: {
    readonly problem: string;
    readonly warning: string;
    readonly note: string;
    readonly pass: string;
    readonly accepted: string;
  };
  readonly pass: { readonly [P in Pass]: string };
  readonly done: string;
  readonly fixes: { readonly [F in Fix]: FixWords };
  readonly applyFixes: (count: number) => string;
  readonly undo: string;
  readonly redo: string;
  readonly unlock: string;
  readonly chooseFile: string;
  readonly editHosts: string;
  /** The same instance: nodes of one cluster. */
  readonly sameInstance: (bundle: string) => string;
  readonly accept: (code: FindingCode) => string;
  readonly reason: string;
  readonly reasonEmpty: string;
  readonly acceptNow: string;
  readonly accepted: (reason: string | null) => string;
  readonly notChecked: string;
  readonly left: (count: number) => string;
}

/** Of a change to the plan: what its button says, and what is said once it was pressed. */
export interface FixWords {
  readonly apply: string;
  readonly applied: string;
  readonly takeBack: string;
  readonly takenBack: string;
}

/** What no file can prove. */
export interface ChecklistWords {
  readonly title: string;
  readonly lead: string;
  readonly ticked: (ticked: number, all: number) => string;
}

export interface FilesWords {
  readonly title: string;
  readonly preview: string;
  readonly rename: string;
  readonly name: string;
  readonly nameHint: string;
  /** Of the entry in a store: its friendly name or alias. */
  readonly entry: (name: string) => string;
  readonly renameEntry: string;
  readonly entryName: string;
  readonly entryNameHint: string;
  /** What the list of digests holds. */
  readonly sums: string;
  readonly contents: (certificates: number, hasKey: boolean, isEncrypted: boolean) => string;
  /** Of a trust bundle. */
  readonly authorities: (certificates: number, isEncrypted: boolean) => string;
  readonly mode: (mode: string) => string;
  readonly noFolder: string;
  readonly folder: (name: string) => string;
  readonly chooseFolder: string;
  readonly changeFolder: string;
  readonly obstacles: {
    readonly nothing: string;
    /** Of a trust bundle. */
    readonly noAuthority: string;
    readonly locked: string;
    readonly which: string;
    readonly target: string;
    readonly problems: (count: number) => string;
  };
  readonly export: (files: number) => string;
}

export interface SheetWords {
  readonly title: (files: number) => string;
  readonly lead: string;
  readonly list: string;
  readonly format: string;
  readonly who: string;
  readonly whoMode: (mode: string) => string;
  readonly formatOf: (format: FileFormat, certificates: number, hasKey: boolean, isEncrypted: boolean) => string;
  /** Of a trust bundle. */
  readonly formatOfAuthorities: (format: FileFormat, certificates: number, isEncrypted: boolean) => string;
  readonly keyLines: (lines: number | null) => string;
  readonly insidePassword: string;
  readonly yours: string;
  readonly consent: (file: string, folder: string) => string;
  /** Of the folder's drive. */
  readonly keepsNoPermissions: string;
  readonly consentNeeded: string;
  readonly write: (files: number) => string;
  readonly toPassword: string;
  readonly writing: string;
  readonly writingLead: string;
  readonly stop: string;
  readonly stopNote: string;
  readonly keepBoth: string;
  readonly replace: string;
  readonly tryAgain: string;
}

/** Of several bundles that are written in one go. */
export interface ExportAllWords {
  readonly open: (bundles: number) => string;
  readonly title: string;
  readonly lead: string;
  readonly list: string;
  readonly ready: (files: number) => string;
  readonly together: string;
  readonly notAllReady: string;
  readonly noneReady: string;
  readonly write: (bundles: number) => string;
  readonly toPassword: string;
  readonly progress: (done: number, all: number, current: string) => string;
  readonly stop: string;
  readonly stopNote: string;
  readonly done: (written: number, all: number) => string;
  readonly where: (folder: string) => string;
  readonly written: (files: number, folder: string) => string;
  readonly replace: string;
  readonly replaceNote: string;
}

export interface PasswordWords {
  readonly madeTitle: string;
  readonly madeLead: (file: string) => string;
  readonly madeLabel: (kind: PasswordKind) => string;
  /** `bits`: null until there is one. */
  readonly madeHint: (kind: PasswordKind, bits: number | null) => string;
  /** To make one of that kind. */
  readonly ofKind: Readonly<Record<PasswordKind, string>>;
  readonly again: string;
  readonly other: string;
  readonly own: string;
  readonly made: string;
  readonly ownTitle: string;
  readonly ownLead: (file: string) => string;
  readonly ownLabel: string;
  readonly ownAgain: string;
  readonly differs: string;
  readonly tooShort: string;
  readonly use: string;
}

/** Of what is kept of a hand-over, beside its files. */
export interface ReportSheetWords {
  readonly heading: string;
  readonly says: string;
  readonly open: string;
  readonly reminders: string;
  readonly manifest: string;
  /** The name under which a manifest is offered to be saved. */
  readonly manifestName: string;
  readonly title: string;
  readonly lead: string;
  readonly fields: { readonly preparedBy: string; readonly checkedBy: string; readonly change: string };
  readonly format: string;
  readonly formats: { readonly html: string; readonly md: string; readonly json: string };
  readonly leavesOut: string;
  readonly save: string;
}

export interface VerifiedWords {
  readonly title: string;
  /** Which programs read the files after they were written, and found what was planned. */
  readonly verifiedBy: { readonly [V in ExportOutcome['verifiedBy']]: string };
  readonly where: (files: number, folder: string, at: number) => string;
  readonly bytes: (bytes: number) => string;
  readonly sha256: string;
  readonly fingerprint: string;
  readonly fingerprintLead: string;
  readonly next: string;
  readonly swept: (names: readonly string[]) => string;
  readonly back: string;
}
