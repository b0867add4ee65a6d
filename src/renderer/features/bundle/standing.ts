/** Where a bundle stands, as one code with its facts: the sentence is made of it. */
import type { BundleView, ChainStack, TrustPanel } from '#shared/bundle-view.ts';
import type { BundleState } from '#shared/workspace-rows.ts';
import type { Standing, WhatIsTrusted, WhatThereIs } from '#words/window-voice.ts';
import { grouped } from '../../parts/grouped.ts';
import { standingBlockers } from '../hand-over/standing-blockers.ts';
import { warningsOf } from '../hand-over/warnings.ts';

/** `locked`: how many files wait for a password. `target`: its name. */
export function standingOf(view: BundleView, state: BundleState, locked: number, target: string): Standing {
  if (state === 'locked' && locked > 0) return { code: 'locked', files: locked };
  if (view.leaf === null && view.trust === null) {
    const count = view.candidates.length;
    return count > 1 ? { code: 'which-certificate', count } : { code: 'no-certificate' };
  }
  if (view.trust?.subjects.length === 0) return { code: 'no-authority', leaves: leavesAmong(view) };
  const blockers = standingBlockers(view);
  if (blockers.length > 0) {
    const byCode = grouped(blockers, ({ code }) => code);
    const codes = [...byCode].map(([code, findings]) => ({ code, count: findings.length }));
    return { code: 'problems', count: codes.length, codes };
  }
  const count = new Set(warningsOf(view).map(({ code }) => code)).size;
  if (view.trust !== null) {
    const trusted = { ...whatIsTrusted(view.trust), target };
    return count > 0 ? { code: 'trust-warnings', ...trusted, count } : { code: 'trust-ready', ...trusted };
  }
  const there = whatThereIs(view);
  if (view.target === null) return { code: 'no-target', ...there };
  return count > 0 ? { code: 'warnings', ...there, target, count } : { code: 'ready', ...there, target };
}

function whatIsTrusted({ subjects, moreAuthorities }: TrustPanel): WhatIsTrusted {
  const shown = subjects.flatMap(({ generations }) => generations);
  const until = shown.length === 0 ? null : Math.min(...shown.map(({ notAfter }) => notAfter));
  return { authorities: shown.length + moreAuthorities, until };
}

/** Certificates that are no authorities, where no authority is. */
function leavesAmong({ findings }: BundleView): number {
  return findings.filter(({ code }) => code === 'LEAF_AMONG_AUTHORITIES').length;
}

function whatThereIs({ chain, key }: BundleView): WhatThereIs {
  const plates = chain?.plates ?? [];
  const written = plates.filter(({ role }) => role !== 'root');
  return {
    hasKey: key.state === 'fits',
    intermediates: plates.filter(({ role }) => role === 'intermediate').length,
    anchor: anchorOf(chain),
    until: written.length === 0 ? null : Math.min(...written.map(({ notAfter }) => notAfter)),
  };
}

function anchorOf(chain: ChainStack | null): ChainStack['anchor'] {
  return chain?.verdict === 'valid' ? chain.anchor : null;
}
