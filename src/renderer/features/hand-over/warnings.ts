import type { BundleView } from '#shared/bundle-view.ts';
import type { Finding } from '#shared/finding.ts';

/** What does not stop the export, and should be looked at before it. */
export function warningsOf({ findings, accepted }: BundleView): readonly Finding[] {
  const known = new Set(accepted.map(({ code }) => code));
  return findings.filter(({ code, severity }) => (severity === 'warning' || severity === 'error') && !known.has(code));
}
