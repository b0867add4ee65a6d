/** Findings as the list of checks shows them: one entry for each code, however often it was found. */
import type { BundleView } from '#shared/bundle-view.ts';
import type { Finding, FindingCode, Fix } from '#shared/finding.ts';
import { grouped } from '../../parts/grouped.ts';
import { standingBlockers } from './standing-blockers.ts';
import { warningsOf } from './warnings.ts';

export interface Issue {
  readonly code: FindingCode;
  readonly kind: 'problem' | 'warning' | 'note' | 'accepted';
  /** One at least. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** Of an accepted one. */
  readonly reason: string | null;
}

export interface Issues {
  readonly problems: readonly Issue[];
  readonly warnings: readonly Issue[];
  readonly accepted: readonly Issue[];
  readonly notes: readonly Issue[];
}

export function issuesOf(view: BundleView): Issues {
  const standing = new Set(standingBlockers(view));
  const reasons = new Map(view.accepted.map(({ code, reason }) => [code, reason]));
  const accepted = view.findings.filter((finding) => reasons.has(finding.code) && !standing.has(finding));
  const notes = view.findings.filter((finding) => finding.severity === 'info' && !reasons.has(finding.code));
  return {
    problems: byCode([...standing], 'problem'),
    warnings: byCode(warningsOf(view), 'warning'),
    accepted: byCode(accepted, 'accepted').map((issue) => ({ ...issue, reason: reasons.get(issue.code) ?? null })),
    notes: byCode(notes, 'note'),
  };
}

/** Changes to the plan that would mend some of them, and are not made yet. */
export function openFixes(issues: readonly Issue[], { fixes: made }: BundleView): readonly Fix[] {
  const offered = issues.flatMap(({ findings }) => findings.map(({ fix }) => fix));
  return [...new Set(offered)].filter((fix): fix is Fix => fix !== null && !made.includes(fix));
}

function byCode(findings: readonly Finding[], kind: Issue['kind']): readonly Issue[] {
  const groups = grouped(findings, ({ code }) => code);
  return [...groups].map(([code, [first, ...rest]]) => ({
    code,
    kind,
    findings: [first as Finding, ...rest],
    reason: null,
  }));
}
