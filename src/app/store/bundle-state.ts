import type { Finding } from '#shared/finding.ts';
import type { BundleState } from '#shared/workspace-rows.ts';
import type { Judgement } from '../workspace/judgement.ts';
import { blockers } from '../workspace/ready.ts';

/** What its tab shows of a bundle. `isLocked`: a password may open something; `isWritten`: this very plan was. */
export function bundleState(judgement: Judgement, isLocked: boolean, isWritten: boolean): BundleState {
  const { leaf, key, target, findings, settled, trust } = judgement;
  const standing = blockers(findings, settled.accepted);
  const stands = (code: string): boolean => standing.some((finding) => finding.code === code);
  // What is locked may hold the leaf, or the key that a target is going to ask for; or the only authorities.
  const mayHold =
    trust === null ? leaf === null || (target === null && (key?.key ?? null) === null) : trust.authorities.length === 0;
  if (stands('KEY_LOCKED') || (isLocked && mayHold)) return 'locked';
  if (stands('LEAF_MISSING') || standing.some(isNothingHere)) return 'empty';
  if (standing.length > 0) return 'problems';
  if (target === null) return 'empty';
  if (isWritten) return 'written';
  const isWarned = findings.some(
    ({ code, severity }) => (severity === 'warning' || severity === 'error') && !settled.accepted.has(code),
  );
  return isWarned ? 'warnings' : 'ready';
}

/** A trust bundle before anything came in: certificates that are no authorities are a problem instead. */
function isNothingHere({ code, facts }: Finding): boolean {
  return code === 'AUTHORITIES_MISSING' && 'others' in facts && facts.others === 0;
}
