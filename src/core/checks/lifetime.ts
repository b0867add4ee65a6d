/** How long the certificates last from now on (facts/checks.md). What has ended is the chain's own finding. */
import { finding, type Finding, type Severity } from '#shared/finding.ts';
import { certificateFact, type Judged } from './judged.ts';

const DAY = 86_400_000;

export function lifetimeFindings({ leaf, path, at }: Judged): Finding[] {
  const findings: Finding[] = [];
  const left = leaf.notAfter - at;
  const severity = left <= 0 ? null : expirySeverity(left, leaf.notAfter - leaf.notBefore);
  if (severity !== null) {
    const facts = { notAfter: leaf.notAfter, at, daysLeft: Math.floor(left / DAY) };
    findings.push(finding('EXPIRES_SOON', severity, { ...certificateFact(leaf, path), ...facts }));
  }
  for (const certificate of path.slice(1)) {
    if (certificate.isSelfIssued || certificate.notAfter >= leaf.notAfter || certificate.notAfter < at) continue;
    const facts = { notAfter: certificate.notAfter, leafNotAfter: leaf.notAfter };
    findings.push(finding('INTERMEDIATE_ENDS_FIRST', 'error', { ...certificateFact(certificate, path), ...facts }));
  }
  return findings;
}

/** By share of the lifetime where that is below 90 days, so that a 47-day certificate does not nag from its 17th day. */
function expirySeverity(left: number, lifetime: number): Severity | null {
  if (lifetime < 90 * DAY) {
    const share = left / lifetime;
    return share < 0.1 ? 'error' : share < 0.33 ? 'warning' : null;
  }
  if (left < 7 * DAY) return 'error';
  return left < 30 * DAY ? 'warning' : null;
}
