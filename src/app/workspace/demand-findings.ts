/** What the target demands of this hand-over and does not get. */
import { finding, type Finding } from '#shared/finding.ts';
import type { HostGroup, HostResult } from '#shared/host.ts';
import type { Chain } from '#core/chain/chain.ts';
import { judgeHostRules } from '#core/hostnames/host-rules.ts';
import { sharedWildcards } from '#core/hostnames/shared-wildcards.ts';
import { judgeDemands } from '#core/targets/demands.ts';
import type { HandOver } from '#core/targets/hand-over.ts';
import type { Target } from '#core/targets/target.ts';
import { handedPlan, type PartOf, partOf } from '../export/handed.ts';
import type { FilePlan } from '../export/plan.ts';
import type { Circumstances } from './circumstances.ts';
import { slug } from './host-findings.ts';
import { intermediatesOf, rootOf } from './material.ts';
import type { Sharing } from './sharing.ts';
import type { Subject } from './subject.ts';

/** The hand-over as its plan says it will be. */
export function handOverOf(
  { leaf }: Subject,
  chain: Chain,
  plan: readonly FilePlan[],
  hosts: readonly HostResult[],
  sharing: Sharing,
  { at, outPassword }: Circumstances,
): HandOver {
  const end = chain.path.at(-1)?.certificate ?? null;
  const isPrivate = chain.missing === null && chain.anchor !== 'public';
  const part = partOfChain(leaf, chain);
  return {
    leaf,
    intermediates: intermediatesOf(chain),
    root: rootOf(chain),
    privateRoot: isPrivate && end !== null ? end.subject.toString() : null,
    files: plan.map((file) => handedPlan(file, part)),
    hosts,
    at,
    outPassword,
    sharedCertificate: sharing.certificate,
    sharedKey: sharing.key,
  };
}

export function partOfChain(leaf: Subject['leaf'], chain: Chain | null): PartOf {
  return partOf(leaf, chain === null ? [] : intermediatesOf(chain));
}

export function demandFindings(
  target: Target | null,
  handOver: HandOver,
  groups: readonly HostGroup[],
  sharing: Sharing,
): Finding[] {
  if (target === null) return sharingFindings(target, handOver, sharing);
  return [
    ...judgeDemands(target, handOver),
    ...hostRuleFindings(target, groups),
    ...passwordFindings(handOver),
    ...sharingFindings(target, handOver, sharing),
  ];
}

function hostRuleFindings({ hostRules }: Target, groups: readonly HostGroup[]): Finding[] {
  return judgeHostRules(groups, hostRules, slug).map((broken) =>
    finding('HOST_RULE_BROKEN', 'error', broken, broken.host),
  );
}

/** keytool and others refuse a password outside ASCII (facts/crypto.md 8.21); without any nothing can be written. */
export function passwordFindings({ files, outPassword }: HandOver): Finding[] {
  const locked = files.filter(({ isEncrypted }) => isEncrypted);
  if (outPassword === null) {
    return locked.map(({ name }) => finding('OUT_PASSWORD_MISSING', 'blocker', { file: name }, name));
  }
  if (outPassword.isAscii) return [];
  return locked.map(({ name }) =>
    finding('OUT_PASSWORD_WEAK_FORM', 'warning', { file: name, reason: 'not-ascii' }, name),
  );
}

/** A target that does not demand uniqueness still hears of it: if one key leaks, both must be replaced. */
function sharingFindings(target: Target | null, { leaf }: HandOver, { certificate, key, others }: Sharing): Finding[] {
  if (leaf === null) return [];
  const wildcards = others.flatMap(({ bundle, hosts }) =>
    sharedWildcards(leaf.subjectAltName ?? [], hosts).map(({ name, host }) =>
      finding('WILDCARD_SHARED', 'warning', { name, host, bundles: [bundle] }),
    ),
  );
  if (target?.demands.some(({ rule }) => rule === 'unique-per-instance') === true) return wildcards;
  return [
    ...wildcards,
    ...(certificate.length === 0
      ? []
      : [finding('CERTIFICATE_SHARED', 'warning', { sha256: leaf.sha256, bundles: certificate })]),
    ...(key.length === 0
      ? []
      : [finding('KEY_SHARED', 'warning', { spkiSha256: leaf.publicKey.sha256, bundles: key })]),
  ];
}
