/** A code with its facts -> the problem a person reads, in the words of one language. */
import type { FindingProblem, HostView, Problem, UnreadView } from '#shared/answers.ts';
import { clauseOf } from '#shared/clause.ts';
import type { Failure } from '#shared/failure.ts';
import type { Finding, Severity } from '#shared/finding.ts';
import type { HostResult } from '#shared/host.ts';
import type { Usage } from '#shared/usage.ts';
import type { Telling } from './tables.ts';
import type { Words } from './words.ts';

/** @param severity 'info' for a file met while walking that is nothing of ours, else 'error' */
export function failureProblem(
  failure: Failure,
  { severity, subject }: { readonly severity: Severity; readonly subject: string | null },
  words: Words,
): Problem {
  const { code, facts } = failure;
  return { code, severity, ...told(words.failures[code], facts), subject, facts: { ...facts } };
}

export function findingProblem(finding: Finding, words: Words): FindingProblem {
  const { code, severity, facts, subject, fix } = finding;
  const clause = clauseOf(finding);
  const problem = { code, severity, ...told(words.findings[code], facts), subject, facts: { ...facts }, fix };
  return clause === null ? problem : { ...problem, clause };
}

export function usageProblem({ code, facts }: Usage, words: Words): Problem {
  return { code, severity: 'error', ...told(words.usage[code], facts), subject: null, facts: { ...facts } };
}

/** A row of `unread` in the answer of inspect. */
export function unreadView(file: string, { code, facts }: Failure, words: Words): UnreadView {
  return { file, code, ...told(words.failures[code], facts) };
}

export function hostView({ reason, ...result }: HostResult, words: Words): HostView {
  const by = result.by?.replace(/^[A-Za-z]+:/, '') ?? null;
  return { ...result, code: reason, reason: words.hosts[reason].message({ host: result.host, by, near: result.near }) };
}

/** The facts are those of the table's row: a code and its facts stand together in Failure, Finding and Usage. */
function told(telling: Telling<never>, facts: unknown): { readonly message: string; readonly remedy: string } {
  return { message: telling.message(facts as never), remedy: telling.remedy(facts as never) };
}
