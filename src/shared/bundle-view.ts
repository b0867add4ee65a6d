/** One bundle in full, as the window shows it: who is handed over, the chain, the names, the findings, the files. */
import type { MissingIssuer, Plan } from './answers.ts';
import type { Failure } from './failure.ts';
import type { Finding, FindingCode, Fix } from './finding.ts';
import type { HostGroup, HostResult } from './host.ts';
import type { OtherPath } from './path-reason.ts';
import type { Result } from './result.ts';

export interface BundleView {
  readonly id: string;
  readonly name: string | null;
  readonly target: string | null;
  /** The workspace revision it was made from. */
  readonly rev: number;
  /** Judged as of then, in milliseconds since 1970 UTC. */
  readonly at: number;
  /** A person set that time; else this computer's clock did. */
  readonly isTimeSet: boolean;
  readonly leaf: CertificatePlate | null;
  readonly key: KeyPlate;
  readonly chain: ChainStack | null;
  /** Those that could be the leaf, where there are several. */
  readonly candidates: readonly CertificatePlate[];
  readonly hosts: HostsPanel;
  /** Files in their facts go by name. */
  readonly findings: readonly Finding[];
  /** Further notes, which nobody looks through: severity 'info' all of them. */
  readonly moreNotes: number;
  readonly accepted: readonly { readonly code: FindingCode; readonly reason: string | null }[];
  /** What is right, by the rule that says so. */
  readonly passes: readonly Pass[];
  readonly ready: boolean;
  readonly plan: Plan;
  /** The written files' key will stand there without password: to be agreed to before writing. */
  readonly writesBareKey: boolean;
  readonly needsOutPassword: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Changes to the plan that are made now. */
  readonly fixes: readonly Fix[];
  /** What no file can prove, as the target lists it. */
  readonly checklist: readonly { readonly item: string; readonly ticked: boolean }[];
  /** What the entry of a store is called; null: no file is a store. */
  readonly friendlyName: string | null;
  /** The name that the files share, before what each adds; null: there is no file. */
  readonly fileName: string | null;
  /** In place of leaf, key, chain and names, where a target wants authorities. */
  readonly trust: TrustPanel | null;
}

export type Pass =
  | 'key-fits'
  | 'chain-complete'
  | 'hosts-covered'
  | 'not-shared'
  | 'signatures-strong'
  | 'in-time'
  | 'key-strong'
  | 'nothing-private'
  | 'authorities-in-time'
  | 'roots-here'
  | 'leaves-trusted';

/** A certificate as a plate of the stack. */
export interface CertificatePlate {
  readonly sha256: string;
  /** The item it came from; null for one from the roots or the library. */
  readonly item: string | null;
  readonly source: 'given' | 'library' | 'roots';
  readonly fileName: string | null;
  readonly title: string;
  readonly organisation: string | null;
  readonly subject: string;
  readonly issuer: string;
  readonly role: 'leaf' | 'intermediate' | 'root';
  readonly notBefore: number;
  readonly notAfter: number;
  /** 'RSA 2048', 'EC P-256'. */
  readonly key: string;
  readonly hasKey: boolean;
  /** Its place in the written file, from 1; null: not written. */
  readonly place: number | null;
  /** From when on browsers stop trusting it as a root, where that is known. */
  readonly distrust: number | null;
  /** Of its signature by the next plate. */
  readonly signedBy: 'verified' | 'wrong' | 'unsupported' | 'itself' | 'missing';
}

export type KeyPlate =
  | {
      readonly state: 'fits';
      readonly item: string;
      readonly fileName: string;
      readonly key: string;
      readonly wasLocked: boolean;
    }
  | { readonly state: 'misfit'; readonly item: string; readonly fileName: string; readonly key: string }
  | { readonly state: 'locked'; readonly fileNames: readonly string[] }
  /** It stays where it was made, and `item`, a request or a public key, belongs to the certificate. */
  | { readonly state: 'elsewhere'; readonly item: string; readonly fileName: string; readonly by: 'csr' | 'public-key' }
  | { readonly state: 'missing' }
  | { readonly state: 'none' };

export interface ChainStack {
  /** Leaf first, the root last where it is known. */
  readonly plates: readonly CertificatePlate[];
  readonly verdict: 'valid' | 'incomplete' | 'invalid';
  readonly anchor: 'public' | 'organisation' | 'given' | null;
  readonly missing: MissingIssuer | null;
  /** The other ways up, best first. */
  readonly others: readonly OtherStack[];
}

/** Another way up, leaf first, with why it was not chosen. */
export interface OtherStack extends Omit<OtherPath, 'path'> {
  readonly plates: readonly CertificatePlate[];
}

/** A trust bundle: who is to be trusted, what changed since the one before, and which leaves that carries. */
export interface TrustPanel {
  /** Roots first. */
  readonly subjects: readonly TrustSubject[];
  /** Authorities of further subjects, which nobody looks through. */
  readonly moreAuthorities: number;
  /** Null: there is nothing to compare with. */
  readonly since: TrustChange | null;
  /** Those that were received. They are no authorities, and so left out. */
  readonly leaves: readonly TrustedLeaf[];
  readonly moreLeaves: number;
}

/** One authority by its name. */
export interface TrustSubject {
  readonly title: string;
  readonly subject: string;
  /** Its certificates, newest first; one at least. */
  readonly generations: readonly TrustGeneration[];
}

export interface TrustGeneration extends CertificatePlate {
  /** From 1: those of one subject with the same number have the same key. */
  readonly keyNumber: number;
  /** It was not in the bundle before; null: there is nothing to compare with. */
  readonly isNew: boolean | null;
}

/** Against the bundle before: what came, what stayed, what went. */
export interface TrustChange {
  /** By name: what the bundle before was read from. */
  readonly files: readonly string[];
  readonly added: number;
  readonly kept: number;
  readonly removed: readonly CertificatePlate[];
}

/** A leaf, for a client that trusts this bundle and nothing else. */
export interface TrustedLeaf extends CertificatePlate {
  readonly isTrusted: boolean;
  /** With the bundle before; null: there is nothing to compare with. */
  readonly wasTrusted: boolean | null;
  /** The issuer that its path leads to; null where it is trusted. */
  readonly leadsTo: string | null;
}

export interface HostsPanel {
  /** With the target's own groups first, empty ones too. */
  readonly groups: readonly HostGroup[];
  readonly results: readonly HostResult[];
  /** 'DNS:*.example.com': the names of the leaf, in its order. */
  readonly names: readonly string[];
  readonly unusedNames: readonly string[];
  /** What a reissue is ordered for: the leaf's names, then those it lacks; empty where it lacks none. */
  readonly reissue: readonly string[];
}

/** What came of writing. */
export interface ExportOutcome {
  readonly folder: string;
  readonly written: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly mode: string;
  }[];
  readonly verifiedBy: 'certprep' | 'certprep+forge';
  /** Left behind by an earlier export that was killed, and removed now. */
  readonly swept: readonly string[];
}

/** What came of one of several bundles that were written in one go. */
export interface BundleExported {
  readonly bundle: string;
  /** Problems that keep it from being written; empty where it was tried, or something is lacking still. */
  readonly standing: readonly Finding[];
  readonly result: Result<ExportOutcome>;
}

/** What came of trying a password. */
export interface UnlockOutcome {
  /** Files that it opened, at least in part. */
  readonly opened: readonly string[];
  /** What is still locked, with the reason told for each. */
  readonly locked: readonly { readonly file: string; readonly failure: Failure }[];
}

/** The preview of one file: what a person may see of it. A key's own lines are never shown. */
export interface FilePreview {
  readonly name: string;
  readonly bytes: number | null;
  readonly blocks: readonly (
    | { readonly kind: 'certificate'; readonly title: string; readonly sha256: string; readonly label: string | null }
    | {
        readonly kind: 'private-key';
        readonly key: string;
        readonly label: string | null;
        readonly lines: number | null;
      }
  )[];
}
