/**
 * The tables of a language, each exhaustive over a closed list of codes: a code without words does not compile.
 * Texts say what happened, why, and what to do, in this order: the first two are the message, the last the remedy.
 */
import type { FailureCode, FailureFacts, LimitName, Structure } from '#shared/failure.ts';
import type { FindingCode, FindingFacts, Severity } from '#shared/finding.ts';
import type { HostReason } from '#shared/host.ts';
import type { Container, ItemKind, Repair } from '#shared/item.ts';
import type { PathReason } from '#shared/path-reason.ts';
import type { ProfileRule } from '#shared/profile.ts';
import type { Seems } from '#shared/seems.ts';
import type { BuiltInTarget } from '#shared/built-in-target.ts';
import type {
  ChecklistItem,
  DemandFacts,
  DemandName,
  FileFormat,
  FilePart,
  HostGroupId,
  PfxProfile,
} from '#shared/target.ts';
import type { UsageCode, UsageFacts } from '#shared/usage.ts';

export type Text<Facts> = (facts: Readonly<Facts>) => string;

export interface Telling<Facts> {
  /** What happened and why: whole sentences. */
  readonly message: Text<Facts>;
  /** What to do: whole sentences; empty where there is nothing to do. */
  readonly remedy: Text<Facts>;
}

export type FailureWords = { readonly [C in FailureCode]: Telling<FailureFacts[C]> };
export type FindingWords = { readonly [C in FindingCode]: Telling<FindingFacts[C]> };
export type UsageWords = { readonly [C in UsageCode]: Telling<UsageFacts[C]> };

/** `by`: what covers it, as a bare name. `near`: what almost does. */
export interface HostFacts {
  host: string;
  by: string | null;
  near: string | null;
}
export type HostWords = { readonly [R in HostReason]: Telling<HostFacts> };

export type SeemsWords = { readonly [S in Seems]: { readonly message: string; readonly remedy: string } };
/** Nouns without article, for use inside a sentence. */
export type StructureWords = { readonly [S in Structure]: string };
export type LimitWords = { readonly [L in LimitName]: Telling<{ max: number; found: number | null }> };
/** What is wrong, as the end of the sentence "A rule for authorities is broken: ...". */
export type ProfileWords = { readonly [R in ProfileRule]: string };

/** Why a path was not chosen, as a whole sentence about it. */
export type PathReasonWords = { readonly [R in PathReason]: string };

/** Small words for things, as they stand in tables and headings. */
export interface NounWords {
  readonly kinds: { readonly [K in ItemKind]: string };
  readonly containers: { readonly [C in Container]: string };
  readonly formats: { readonly [F in FileFormat]: string };
  readonly repairs: { readonly [R in Repair]: string };
  readonly roles: { readonly leaf: string; readonly intermediate: string; readonly root: string };
  /** Headings over the problems of each severity. */
  readonly severities: { readonly [S in Severity]: string };
}

/** How a template wraps its key, as far as a person is told. */
export type TemplateKeyForm = 'pkcs1' | 'pkcs8' | 'encrypted';

export interface TargetWords {
  readonly names: { readonly [T in BuiltInTarget]: string };
  /** What a person does with the files, step by step. */
  readonly next: { readonly [T in BuiltInTarget]?: readonly string[] };
  readonly groups: { readonly [G in HostGroupId]: string };
  readonly demands: { readonly [N in DemandName]: Text<DemandFacts[N]> };
  /** What a demand is about, as the end of "no source confirms ...". */
  readonly topics: { readonly [N in DemandName]: string };
  readonly profiles: { readonly [P in PfxProfile]: string };
  readonly checklist: { readonly [I in ChecklistItem]: string };
  readonly file: Text<{ format: FileFormat; parts: readonly FilePart[]; keyForm: TemplateKeyForm | null }>;
}
