/**
 * What the terminal answers, exactly as `--json` prints it (contract/cli.md): a public contract, so that fields may be
 * added and none renamed or removed. Digests are lower-case hex, times RFC 3339 in UTC, modes octal such as "0600".
 */
import type { FailureCode } from './failure.ts';
import type { FindingCode, Fix, Severity } from './finding.ts';
import type { HostReason, HostResult } from './host.ts';
import type { ItemView } from './item.ts';
import type { OtherPath } from './path-reason.ts';
import type { BuiltInTarget } from './built-in-target.ts';
import type { FileFormat, FilePart, TargetRole } from './target.ts';
import type { CommandName, UsageCode } from './usage.ts';

export interface Problem {
  readonly code: FailureCode | FindingCode | UsageCode;
  readonly severity: Severity;
  /** What happened and why; English in JSON. */
  readonly message: string;
  /** What to do; empty where there is nothing to do. */
  readonly remedy: string;
  /** The item id, file or host it is about. */
  readonly subject: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The clause it is judged by, such as 'RFC 5280 6.1.4 (k)'; left out where there is none. */
  readonly clause?: string;
}

/** A finding is a problem that may have a fix. */
export interface FindingProblem extends Problem {
  readonly code: FindingCode;
  readonly fix: Fix | null;
}

interface Answer<C extends CommandName> {
  readonly schema: 1;
  readonly command: C;
  readonly at: string;
  readonly problems: readonly Problem[];
}

/** The whole answer to a command line that could not be followed: `problems` holds why. */
export interface UsageAnswer extends Omit<Answer<CommandName>, 'command'> {
  readonly command: CommandName | null;
}

export interface InspectAnswer extends Answer<'inspect'> {
  readonly items: readonly ItemView[];
  readonly unread: readonly UnreadView[];
}

/** A file, or part of one, that could not be read. */
export interface UnreadView {
  readonly file: string;
  readonly code: FailureCode;
  readonly message: string;
  readonly remedy: string;
}

/** A certificate as the answers that name several by digest introduce it, once. */
export interface CertificateView {
  readonly sha256: string;
  readonly subject: string;
  readonly issuer: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly isCa: boolean;
  /** Null: from the library or the roots, not from the inputs. */
  readonly file: string | null;
}

export interface ChainView {
  readonly leaf: string;
  /** Leaf first; ends with the root where it is known. */
  readonly path: readonly string[];
  readonly sources: readonly ('given' | 'library' | 'roots')[];
  readonly verdict: 'valid' | 'incomplete' | 'invalid';
  readonly anchor: 'public' | 'organisation' | 'given' | null;
  readonly missing: MissingIssuer | null;
  readonly alternatives: readonly (readonly string[])[];
  /** The same paths, in the same order, each with why it was not chosen. */
  readonly alternativeReasons: readonly OtherPathView[];
  readonly unused: readonly string[];
}

export interface OtherPathView extends OtherPath {
  /** The sentence for `reason`. */
  readonly message: string;
}

export interface MissingIssuer {
  readonly issuer: string;
  readonly authorityKeyId: string | null;
  readonly caIssuers: readonly string[];
}

export interface ChainAnswer extends Answer<'chain'> {
  readonly chains: readonly ChainView[];
  /** Every certificate named above. */
  readonly certificates: readonly CertificateView[];
  /** Packs that were at hand beside the inputs. */
  readonly library: readonly LibraryListView[];
  /** The card of what is missing; null: none was asked for, or nothing is missing. */
  readonly carryCard: WrittenFile | null;
}

export interface HostView extends Omit<HostResult, 'reason'> {
  readonly code: HostReason;
  /** The sentence for `code`. */
  readonly reason: string;
}

export interface HostsAnswer extends Answer<'hosts'> {
  readonly certificate: string | null;
  readonly subject: string | null;
  readonly results: readonly HostView[];
  readonly unusedNames: readonly string[];
  /** Names that are for no host: 'URI:...', 'email:...', 'other:...'. */
  readonly otherNames: readonly string[];
  /** What a reissue must name so that all wanted names are covered: 'DNS:...', 'IP:...'. */
  readonly namesToAskFor: readonly string[];
}

/** OLD against NEW; `certificates` is null, and the rest empty, where one of the two has no certificate that is meant. */
export interface CompareAnswer extends Answer<'compare'> {
  readonly certificates: { readonly old: string; readonly new: string } | null;
  readonly sameCertificate: boolean;
  /** `stillCovered`: of those lost the ones that a wildcard of the new certificate covers all the same. */
  readonly names: {
    readonly lost: readonly string[];
    readonly gained: readonly string[];
    readonly kept: readonly string[];
    readonly stillCovered: readonly string[];
  };
  readonly sameKey: boolean;
  readonly subject: { readonly old: string; readonly new: string } | null;
  readonly issuer: { readonly old: string; readonly new: string } | null;
  readonly usages: { readonly lost: readonly string[]; readonly gained: readonly string[] };
  readonly dates: { readonly old: ValidityView; readonly new: ValidityView } | null;
}

export interface ValidityView {
  readonly notBefore: string;
  readonly notAfter: string;
}

export interface PlannedThing {
  readonly kind: 'certificate' | 'private-key';
  /** Of certificates. */
  readonly sha256?: string;
  /** Of keys. */
  readonly spkiSha256?: string;
  /** The certificate's subject. */
  readonly subject?: string;
}

export interface PlannedFile {
  readonly name: string;
  readonly format: FileFormat;
  /** In the order of the file. */
  readonly contains: readonly PlannedThing[];
  readonly mode: string;
  readonly encrypted: boolean;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
}

/** A blocker that was lifted, and the reason that was given. */
export interface AcceptedView {
  readonly code: FindingCode;
  readonly reason: string | null;
}

/** An item of the target's checklist, which no file can prove. */
export interface ChecklistView {
  readonly item: string;
  readonly text: string;
  readonly ticked: boolean;
}

export interface CheckAnswer extends Answer<'check'> {
  readonly target: string;
  readonly targetName: string;
  readonly checklist: readonly ChecklistView[];
  readonly ready: boolean;
  readonly findings: readonly FindingProblem[];
  readonly plan: Plan;
  readonly accepted: readonly AcceptedView[];
}

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mode: string;
}

export interface ExportAnswer extends Answer<'export'> {
  readonly target: string;
  readonly targetName: string;
  readonly checklist: readonly ChecklistView[];
  readonly ready: boolean;
  readonly findings: readonly FindingProblem[];
  readonly plan: Plan;
  readonly accepted: readonly AcceptedView[];
  /** Empty when a blocker stands, or when writing failed: then nothing was left behind. */
  readonly written: readonly WrittenFile[];
  readonly verified: boolean;
  readonly verifiedBy: 'certprep' | 'certprep+forge' | null;
}

/** A bundle of a manifest, and what came of it. */
export interface BundleExport extends Omit<ExportAnswer, 'schema' | 'command' | 'at'> {
  readonly name: string;
}

/** What came of writing a report. The report itself, as JSON holds it, is in shared/report.ts. */
export interface ReportAnswer extends Answer<'report'> {
  readonly target: string;
  readonly ready: boolean;
  readonly written: readonly WrittenFile[];
}

export interface CompletionsAnswer extends Answer<'completions'> {
  readonly shell: string;
  readonly script: string;
}

/** `export --manifest`. */
export interface ManifestAnswer extends Answer<'export'> {
  readonly bundles: readonly BundleExport[];
  /** Bundles that were written and verified, and all others. */
  readonly ok: number;
  readonly failed: number;
}

/** `convert`, and `unlock`, its short form for a key. */
export interface ConvertAnswer extends Answer<'convert' | 'unlock'> {
  readonly format: string;
  readonly written: readonly WrittenFile[];
  readonly verified: boolean;
}

export interface TargetFileView {
  /** A template such as "NAME.pem". */
  readonly name: string;
  readonly format: FileFormat;
  readonly contains: readonly FilePart[];
  /** What the file holds, in a sentence. */
  readonly description: string;
}

export interface TargetView {
  readonly id: BuiltInTarget | (string & {});
  readonly name: string;
  readonly version: string;
  /** When its sources were read. */
  readonly date: string;
  readonly nicknames: readonly string[];
  readonly role: TargetRole;
  readonly key: 'required' | 'optional' | 'never';
  readonly groups: readonly string[];
  readonly files: readonly TargetFileView[];
  readonly demands: readonly string[];
  readonly checklist: readonly Omit<ChecklistView, 'ticked'>[];
  readonly sources: readonly string[];
  readonly unconfirmed: readonly string[];
}

export interface TargetsAnswer extends Answer<'targets'> {
  readonly targets: readonly TargetView[];
}

/** A pack by the list it holds, and the date of that list. */
export interface LibraryListView {
  readonly kind: 'built-in' | 'own' | 'named';
  readonly source: string;
  readonly date: string;
  readonly intermediates: number;
  readonly roots: number;
}

/** `library build`, `import` and `info`: the pack that was made, added to or looked at. */
export interface LibraryAnswer extends Answer<'library'> {
  readonly action: 'build' | 'import' | 'info';
  /** Null: there is none. */
  readonly pack: string | null;
  /** Of the list. */
  readonly date: string | null;
  readonly intermediates: number;
  readonly roots: number;
  readonly sha256: string | null;
  /** The name of the list. */
  readonly source: string | null;
  readonly added: { readonly intermediates: number; readonly roots: number };
  /** Roots that an import met. */
  readonly rootsMet: readonly RootView[];
}

export interface RootView {
  readonly sha256: string;
  readonly subject: string;
  readonly notAfter: string;
  readonly imported: boolean;
}

export type AnyAnswer =
  | InspectAnswer
  | ChainAnswer
  | HostsAnswer
  | CompareAnswer
  | CheckAnswer
  | ExportAnswer
  | LibraryAnswer
  | ManifestAnswer
  | ReportAnswer
  | CompletionsAnswer
  | ConvertAnswer
  | TargetsAnswer
  | UsageAnswer;
