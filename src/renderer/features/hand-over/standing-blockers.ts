import type { BundleView } from '#shared/bundle-view.ts';
import { type Finding, NEVER_LIFTED } from '#shared/finding.ts';

/** What stops the export: blockers that nobody accepted, or that nobody can. */
export function standingBlockers({ findings, accepted }: BundleView): readonly Finding[] {
  const lifted = new Set(accepted.map(({ code }) => code));
  return findings.filter(
    ({ code, severity }) => severity === 'blocker' && (NEVER_LIFTED.has(code) || !lifted.has(code)),
  );
}
