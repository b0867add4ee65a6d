/** Who a bundle is about: settled for each bundle before they are compared with each other. */
import type { Finding } from '#shared/finding.ts';
import type { Target } from '#core/targets/target.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { settle, type Bundle, type Settled } from './bundle.ts';
import { type ChosenKey, chooseKey } from './choose-key.ts';
import { chooseBundleLeaf } from './choose-leaf.ts';
import type { Circumstances } from './circumstances.ts';
import type { Workspace } from './workspace.ts';

export interface Subject {
  readonly bundle: Bundle;
  readonly settled: Settled;
  readonly target: Target | null;
  readonly leaf: Certificate | null;
  readonly key: ChosenKey | null;
  readonly findings: readonly Finding[];
}

export function subjectOf(workspace: Workspace, bundle: Bundle, circumstances: Circumstances): Subject {
  const settled = settle(bundle);
  const target = circumstances.targets.find(({ id }) => id === settled.target) ?? null;
  // A trust bundle is about all authorities, and about no leaf.
  if (target?.role === 'trust') return { bundle, settled, target, leaf: null, key: null, findings: [] };
  const chosen = chooseBundleLeaf(workspace, settled.leaf, circumstances.at);
  if (chosen.leaf === null) return { bundle, settled, target, leaf: null, key: null, findings: chosen.findings };
  const key = chooseKey(workspace, chosen.leaf, target?.key ?? 'never');
  return { bundle, settled, target, leaf: chosen.leaf, key, findings: [...chosen.findings, ...key.findings] };
}
