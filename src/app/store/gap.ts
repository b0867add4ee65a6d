import type { Gap } from '../export/carry-card.ts';
import type { Judgement } from '../workspace/judgement.ts';

/** What the bundle's chain lacks; null: nothing. */
export function gapOf({ chain, leaf }: Judgement): Gap | null {
  const missing = chain?.missing ?? null;
  return missing === null || leaf === null ? null : { missing, leaf: leaf.subject.toString() };
}
