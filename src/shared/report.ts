/**
 * The report for a change ticket, as its JSON form holds it: a public contract, like the answers (shared/answers.ts).
 * It holds no secret. Digests are lower-case hex, times RFC 3339 in UTC.
 */
import type {
  AcceptedView,
  CertificateView,
  FindingProblem,
  HostView,
  MissingIssuer,
  Plan,
  Problem,
  WrittenFile,
} from './answers.ts';
import type { Fix } from './finding.ts';
import type { HostGroup } from './host.ts';
import type { ItemView } from './item.ts';

export const REPORT_FORMATS = ['html', 'md', 'json', 'ics'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface Report {
  readonly schema: 1;
  readonly command: 'report';
  /** The time judged at. */
  readonly at: string;
  /** A person said to judge as of then; else the computer's clock did. */
  readonly isTimeSet: boolean;
  readonly problems: readonly Problem[];
  readonly tool: { readonly name: 'certprep'; readonly version: string };
  readonly preparedBy: string | null;
  readonly checkedBy: string | null;
  /** The number of the change, as the organisation's ticket system knows it. */
  readonly change: string | null;
  readonly target: string;
  readonly targetVersion: number | null;
  readonly ready: boolean;
  /** What came in. */
  readonly files: readonly ReportedFile[];
  readonly leaf: CertificateView | null;
  /** 'DNS:www.example.com': the names of the leaf. */
  readonly names: readonly string[];
  /** The digest of the leaf's SubjectPublicKeyInfo. */
  readonly keySha256: string | null;
  readonly chain: ReportedChain | null;
  /** What stood beside the files when the chain was judged: the lists of authorities, each with its date. */
  readonly library: readonly ReportedPack[];
  readonly hosts: readonly HostView[];
  readonly unusedNames: readonly string[];
  readonly findings: readonly FindingProblem[];
  readonly accepted: readonly AcceptedView[];
  /** What no file can prove, as the target lists it, and what of it a person ticked. */
  readonly checklist: readonly { readonly item: string; readonly text: string; readonly ticked: boolean }[];
  readonly plan: Plan;
  /** Empty where nothing was written. */
  readonly written: readonly WrittenFile[];
  readonly verified: boolean;
  readonly verifiedBy: 'certprep' | 'certprep+forge' | null;
  readonly renewal: Renewal | null;
  /** Lines for a POSIX shell that make and check the same with openssl. */
  readonly commands: readonly string[];
  /** The leaf's DER in base64, against which the next one is compared. */
  readonly certificate: string | null;
  /** What was chosen, from which the next hand-over can start. */
  readonly choices: ReportedChoices;
}

export interface ReportedFile {
  readonly file: string;
  readonly bytes: number;
  /**
   * Of the file as it came. Null where nothing was found in it: it may be a note of a password, which anybody could
   * guess by its digest.
   */
  readonly sha256: string | null;
  readonly items: readonly ItemView[];
}

export interface ReportedPack {
  /** 'built-in': came with the program, its roots are public; 'own': imported, its roots are the organisation's. */
  readonly kind: 'built-in' | 'own' | 'named';
  readonly name: string;
  /** Of the list. */
  readonly date: string;
  /** How many of it could come into the chain. */
  readonly intermediates: number;
  /** How many of it were trusted: none where the roots to trust were named (`--roots`). */
  readonly roots: number;
}

export interface ReportedChain {
  readonly verdict: 'valid' | 'incomplete' | 'invalid';
  readonly anchor: 'public' | 'organisation' | 'given' | null;
  readonly missing: MissingIssuer | null;
  /** Leaf first. */
  readonly path: readonly (CertificateView & { readonly source: 'given' | 'library' | 'roots' })[];
}

export interface ReportedChoices {
  readonly groups: readonly HostGroup[];
  /** The name of the files, where one was chosen. */
  readonly fileName: string | null;
  readonly instance: string | null;
  /** What the entry of a store is called, where that was chosen. */
  readonly friendlyName: string | null;
  /** Changes to the plan that were made, or taken back, otherwise than by default. */
  readonly fixes: Partial<Readonly<Record<Fix, boolean>>>;
  /** The hostname that told which leaf was meant, where one was given. */
  readonly leaf: string | null;
}

/** When the certificate must be renewed, and what follows by the CA/Browser Forum's limits (BR 6.3.2). */
export interface Renewal {
  /** The day to begin: a month before the end, or a third of the lifetime where that is below 90 days. */
  readonly begin: string;
  readonly end: string;
  /** Those limits bind public authorities alone. */
  readonly isPublic: boolean;
  /** The certificates that follow, each issued on the day to begin of the one before, for as long as is allowed. */
  readonly next: readonly { readonly issued: string; readonly mostDays: number; readonly end: string }[];
}
