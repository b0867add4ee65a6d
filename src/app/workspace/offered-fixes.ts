/** Findings with the fix that mends each, where a change to the plan does. */
import type { Finding, Fix } from '#shared/finding.ts';
import type { Chain } from '#core/chain/chain.ts';
import type { FilePlan } from '../export/plan.ts';
import { rootOf } from './material.ts';
import type { Subject } from './subject.ts';

/** What a target's own files break once these were taken back, by the rule that is broken. */
const MENDS: ReadonlyMap<string, readonly Fix[]> = new Map<string, readonly Fix[]>([
  ['key-without-password', ['strip-password']],
  ['key-form', ['strip-password', 'rewrap-key']],
  ['order', ['reorder-chain']],
  ['leaf-alone', ['reorder-chain']],
]);

export function withFixes(
  findings: readonly Finding[],
  { settled }: Subject,
  chain: Chain,
  plan: readonly FilePlan[],
): Finding[] {
  const canWriteRoot = isRootLeftOut(chain, plan);
  return findings.map((found) => {
    const fix = fixOf(found, settled.fixes, canWriteRoot);
    return fix === null ? found : { ...found, fix };
  });
}

function fixOf(found: Finding, made: ReadonlySet<Fix>, canWriteRoot: boolean): Fix | null {
  if (found.code === 'FILE_NOT_AS_ASKED') {
    return MENDS.get(found.facts.rule)?.find((fix) => !made.has(fix)) ?? null;
  }
  // Clients need a root that is not public from somewhere: it can be written beside the other files.
  return found.code === 'ROOT_UNCONFIRMED' && canWriteRoot ? 'write-root-apart' : null;
}

function isRootLeftOut(chain: Chain, plan: readonly FilePlan[]): boolean {
  return rootOf(chain) !== null && !plan.some(({ template }) => template.parts.includes('root'));
}
