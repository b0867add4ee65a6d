import type { BundleView } from '#shared/bundle-view.ts';
import type { Judgement } from '../workspace/judgement.ts';

/** What was accepted and is still found, with its reason. */
export function acceptedIn({ settled, findings }: Judgement): BundleView['accepted'] {
  const found = new Set(findings.map(({ code }) => code));
  return [...settled.accepted].filter(([code]) => found.has(code)).map(([code, reason]) => ({ code, reason }));
}
