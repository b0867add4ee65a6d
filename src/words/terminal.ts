/** What the terminal says around the facts: headings, labels, verdicts. Times are milliseconds since 1970 UTC. */
import type { CompareWords } from './compare.ts';
import type { ChainView } from '#shared/answers.ts';
import type { FailureCode } from '#shared/failure.ts';
import type { FindingCode } from '#shared/finding.ts';
import type { ItemKind } from '#shared/item.ts';

export interface TerminalWords {
  readonly inspect: InspectWords;
  readonly chain: ChainWords;
  readonly hosts: HostsWords;
  readonly compare: CompareWords;
  readonly check: CheckWords;
  readonly written: WrittenWords;
  readonly manifest: ManifestWords;
  readonly targets: TargetsWords;
  readonly library: LibraryWords;
  readonly help: HelpHeadings;
  /** What to type to follow a remedy. The facts are those of the code; null: nothing to add. */
  readonly hints: {
    readonly [C in FailureCode | FindingCode]?: (facts: Readonly<Record<string, unknown>>) => string | null;
  };
  /** "until 3 Nov 2026, 178 days", or that it has ended or not begun. */
  readonly validity: (notBefore: number, notAfter: number, at: number) => string;
  /** Behind a list that was cut: "and 3 more". */
  readonly more: (count: number) => string;
  readonly judgedAt: (at: number) => string;
  readonly prompts: PromptWords;
}

export interface InspectWords {
  readonly summary: (files: number, found: readonly { kind: ItemKind | 'locked'; count: number }[]) => string;
  readonly nothing: string;
  readonly locked: string;
  /** How it is locked: "AES-256-CBC, PBKDF2 with 600,000 rounds". */
  readonly lockedBy: (parts: readonly string[], iterations: number | null) => string;
  /** Under what was locked and is open now. */
  readonly opened: string;
  readonly names: string;
  readonly mended: (repairs: readonly string[]) => string;
  readonly pairs: string;
  readonly fits: string;
  readonly fitsNothing: string;
  readonly notRead: string;
}

export interface ChainWords {
  readonly none: string;
  readonly verdict: (verdict: ChainView['verdict'], anchor: ChainView['anchor']) => string;
  readonly signedBy: string;
  readonly signatureWrong: string;
  readonly missing: string;
  readonly addresses: string;
  readonly noAddress: string;
  readonly issuerKey: string;
  readonly fromFile: (file: string) => string;
  readonly sources: { readonly [S in ChainView['sources'][number]]: string };
  readonly anchors: { readonly [A in NonNullable<ChainView['anchor']>]: string };
  readonly rootLeftOut: string;
  readonly alternatives: (count: number) => string;
  /** One of them: how many certificates it has, what it ends in, and why it was not chosen. */
  readonly alternative: (members: number, end: string, reason: string) => string;
  readonly unused: string;
}

export interface HostsWords {
  readonly title: (subject: string | null) => string;
  readonly summary: (covered: number, all: number) => string;
  readonly by: (name: string) => string;
  readonly askFor: string;
  readonly others: string;
  readonly legacy: string;
  readonly unused: string;
}

export interface CheckWords {
  readonly ready: string;
  readonly notReady: (blockers: number) => string;
  readonly accepted: (message: string, reason: string | null) => string;
  readonly plan: (ready: boolean) => string;
  readonly certificates: (count: number) => string;
  readonly key: (encrypted: boolean) => string;
  readonly onlyYou: string;
  /** Over what no file can prove. */
  readonly checklist: string;
  readonly notChecked: string;
}

export interface WrittenWords {
  readonly verified: string;
  readonly verifiedTwice: string;
  readonly notVerified: string;
  readonly nothing: string;
  readonly size: (bytes: number) => string;
  readonly next: string;
  readonly carry: readonly string[];
}

export interface ManifestWords {
  readonly progress: (done: number, all: number, name: string) => string;
  readonly summary: (ok: number, all: number) => string;
  readonly files: (count: number, folder: string) => string;
  readonly notWritten: string;
}

export interface TargetsWords {
  readonly id: string;
  readonly files: string;
  readonly demands: string;
  readonly sources: string;
  readonly unconfirmed: string;
  readonly checklist: string;
  /** Behind a list of names alone. */
  readonly more: string;
  readonly key: { readonly required: string; readonly optional: string; readonly never: string };
  readonly version: (version: string) => string;
  readonly dated: (date: string) => string;
}

export interface LibraryWords {
  readonly none: string;
  readonly built: string;
  readonly imported: (intermediates: number, roots: number) => string;
  readonly list: (name: string, date: number) => string;
  /** Under a chain: the lists that were at hand, as `list` says each. */
  readonly used: (lists: readonly string[]) => string;
  readonly holds: (intermediates: number, roots: number) => string;
  readonly rootsMet: (imported: boolean) => string;
  /** Said on standard error before an import trusts these. */
  readonly trusting: (count: number) => string;
}

export interface HelpHeadings {
  readonly usage: string;
  readonly commands: string;
  readonly options: string;
  readonly examples: string;
}

export interface PromptWords {
  readonly password: (file: string) => string;
  readonly outPassword: (file: string) => string;
  readonly outPasswordAgain: string;
  readonly passwordWrong: string;
  readonly passwordsDiffer: string;
  /** Before a password that was made, and behind it the groups of letters or words it is made of. */
  readonly made: (file: string, bits: number) => string;
  readonly madeOf: (parts: readonly string[]) => string;
  readonly reading: (done: number, all: number) => string;
}
