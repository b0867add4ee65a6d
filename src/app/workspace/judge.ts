/**
 * Bundles -> everything that follows from them: leaf, key, chain, hostnames, findings, plan. A pure function of the
 * workspace, the choices and the time; nothing here reads, writes or remembers.
 */
import { type Finding, finding } from '#shared/finding.ts';
import type { Pool } from '#core/chain/pool.ts';
import { checkCertificate } from '#core/checks/check.ts';
import { certificateFact } from '#core/checks/judged.ts';
import { nameFindings } from '#core/hostnames/name-findings.ts';
import { matchHosts } from '#core/hostnames/match.ts';
import { sincePrevious } from '../views/compare-view.ts';
import { chainOf, poolOf } from './bundle-chain.ts';
import { certificatesOf } from './choose-leaf.ts';
import type { Circumstances } from './circumstances.ts';
import { demandFindings, handOverOf } from './demand-findings.ts';
import { groupsOf, hostFindings } from './host-findings.ts';
import { judgeTrust } from './judge-trust.ts';
import type { Judgement } from './judgement.ts';
import { materialFindings, planOf } from './material.ts';
import { withFixes } from './offered-fixes.ts';
import { goneFindings, previousFindings } from './previous.ts';
import { receivedFindings } from './received-findings.ts';
import { type Sharing, sharingOf } from './sharing.ts';
import { type Subject, subjectOf } from './subject.ts';
import { isReady } from './ready.ts';
import { strictest } from './strictest.ts';
import type { Workspace } from './workspace.ts';

/** Judges every bundle of the workspace, in its order. */
export function judge(workspace: Workspace, circumstances: Circumstances): Judgement[] {
  const pool = poolOf(workspace, circumstances);
  const subjects = workspace.bundles.map((bundle) => subjectOf(workspace, bundle, circumstances));
  const sharing = sharingOf([...subjects, ...(circumstances.elsewhere ?? [])]);
  return subjects.map((subject, index) => judgeSubject(workspace, pool, subject, sharing[index]!, circumstances));
}

function judgeSubject(
  workspace: Workspace,
  pool: Pool,
  subject: Subject,
  sharing: Sharing,
  circumstances: Circumstances,
): Judgement {
  const { settled, target, leaf, key } = subject;
  if (target?.role === 'trust') return judgeTrust(workspace, { ...subject, target }, circumstances);
  if (leaf === null) {
    return { ...subject, chain: null, hosts: [], unusedNames: [], ready: false, plan: [], handOver: null, trust: null };
  }
  const role = target?.role ?? 'server';
  const chain = chainOf(pool, leaf, settled, role, circumstances);
  const path = chain.path.map(({ certificate }) => certificate);
  const groups = groupsOf(settled.groups, target);
  const { results, unusedNames } = matchHosts(leaf.subjectAltName, leaf.subject.commonName, groups);
  const isPublic = chain.anchor === 'public';
  const plan = planOf(workspace, subject, chain);
  const handOver = handOverOf(subject, chain, plan, results, sharing, circumstances);
  const found = strictest([
    ...subject.findings,
    ...chain.findings,
    ...hostFindings(results, groups, target),
    ...(role === 'client' ? [] : nameFindings(leaf.subjectAltName ?? [], certificateFact(leaf, path), isPublic)),
    ...checkCertificate({
      leaf,
      path,
      role,
      at: circumstances.at,
      isPublic,
      weakKeys: circumstances.weakKeys ?? [],
      isAuthority: target?.demands.some(({ rule }) => rule === 'an-authority') ?? false,
    }),
    ...(settled.before === null
      ? previousFindings(leaf, certificatesOf(workspace))
      : sincePrevious(settled.before, leaf)),
    ...goneFindings(settled.handed, plan, 'info'),
    ...demandFindings(target, handOver, groups, sharing),
    ...materialFindings(workspace, subject, chain, plan),
    ...receivedFindings(workspace, key),
    ...checklistFindings(subject),
  ]);
  const findings = withFixes(found, subject, chain, plan);
  const ready = isReady(findings, settled.accepted);
  return { ...subject, key, chain, hosts: results, unusedNames, findings, ready, plan, handOver, trust: null };
}

function checklistFindings({ target, settled }: Subject): Finding[] {
  const items = (target?.checklist ?? []).filter((item) => !settled.ticked.has(item));
  return items.length === 0 ? [] : [finding('CHECKLIST_OPEN', 'info', { items })];
}
