import type { Finding } from '#shared/finding.ts';

/** Bundles in its facts go by what a person calls them. */
export function titledFinding(finding: Finding, titleOf: (bundle: string) => string): Finding {
  switch (finding.code) {
    case 'CERTIFICATE_SHARED':
      return { ...finding, facts: { ...finding.facts, bundles: finding.facts.bundles.map(titleOf) } };
    case 'KEY_SHARED':
      return { ...finding, facts: { ...finding.facts, bundles: finding.facts.bundles.map(titleOf) } };
    case 'WILDCARD_SHARED':
      return { ...finding, facts: { ...finding.facts, bundles: finding.facts.bundles.map(titleOf) } };
    default:
      return finding;
  }
}
