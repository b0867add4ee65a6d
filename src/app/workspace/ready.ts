/** Whether a bundle may be written: no blocker stands, or each one was accepted by a person who may accept it. */
import { type Finding, type FindingCode, NEVER_LIFTED } from '#shared/finding.ts';

export function isReady(findings: readonly Finding[], accepted: ReadonlyMap<FindingCode, string | null>): boolean {
  return blockers(findings, accepted).length === 0;
}

/** The blockers that still stand. */
export function blockers(
  findings: readonly Finding[],
  accepted: ReadonlyMap<FindingCode, string | null>,
): readonly Finding[] {
  return findings.filter(
    ({ code, severity }) => severity === 'blocker' && (NEVER_LIFTED.has(code) || !accepted.has(code)),
  );
}
