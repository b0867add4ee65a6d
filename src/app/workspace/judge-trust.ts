/** A trust bundle: the certificates of authorities that somebody else is to trust, and nothing private. */
import { finding, type Finding } from '#shared/finding.ts';
import { judgeDemands } from '#core/targets/demands.ts';
import type { HandOver } from '#core/targets/hand-over.ts';
import type { Target } from '#core/targets/target.ts';
import { authoritiesOf, generationsOf, isAuthority } from '#core/trust/authorities.ts';
import { type Difference, differenceOf } from '#core/trust/difference.ts';
import { trustOf } from '#core/trust/trusted.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { handedPlan, partOf } from '../export/handed.ts';
import { safeName } from '../export/file-name.ts';
import { planFiles } from '../export/plan.ts';
import { certificatesOf } from './choose-leaf.ts';
import type { Circumstances } from './circumstances.ts';
import { passwordFindings } from './demand-findings.ts';
import type { JudgedLeaf, Judgement, TrustJudgement } from './judgement.ts';
import { goneFindings } from './previous.ts';
import { isReady } from './ready.ts';
import type { Subject } from './subject.ts';
import type { Workspace } from './workspace.ts';

export function judgeTrust(
  workspace: Workspace,
  subject: Subject & { readonly target: Target },
  { at, outPassword }: Circumstances,
): Judgement {
  const { target, settled } = subject;
  const given = certificatesOf(workspace);
  const trust = trustJudgement(given, settled.previous?.authorities ?? null, at);
  const { authorities } = trust;
  const naming = { name: settled.name ?? nameOf(authorities), friendlyName: settled.friendlyName };
  const plan = planFiles(target, naming, { leaf: null, intermediates: [], root: null, key: null, authorities });
  const handOver: HandOver = {
    leaf: null,
    intermediates: [],
    root: null,
    privateRoot: null,
    files: plan.map((file) => handedPlan(file, partOf(null, []))),
    hosts: [],
    at,
    outPassword,
    sharedCertificate: [],
    sharedKey: [],
  };
  const findings = [
    ...subject.findings,
    ...missingFindings(workspace, authorities),
    ...authorityFindings(authorities, given, at),
    ...differenceFindings(trust.difference),
    ...(settled.previous === null ? goneFindings(settled.handed, plan, 'warning') : []),
    ...trustFindings(trust.leaves),
    ...judgeDemands(target, handOver),
    ...passwordFindings(handOver),
  ];
  const ready = isReady(findings, settled.accepted);
  return { ...subject, chain: null, hosts: [], unusedNames: [], findings, ready, plan, handOver, trust };
}

function trustJudgement(
  given: readonly Certificate[],
  before: readonly Certificate[] | null,
  at: number,
): TrustJudgement {
  const authorities = authoritiesOf(given);
  const difference = before === null ? null : differenceOf(before, authorities);
  return { authorities, difference, leaves: judgedLeaves(given, authorities, before, at) };
}

function judgedLeaves(
  given: readonly Certificate[],
  authorities: readonly Certificate[],
  before: readonly Certificate[] | null,
  at: number,
): JudgedLeaf[] {
  const leaves = [...new Map(given.filter((one) => !isAuthority(one)).map((one) => [one.sha256, one])).values()];
  if (authorities.length === 0 || leaves.length === 0) return [];
  const were = before === null ? null : trustOf(leaves, before, given, at);
  return trustOf(leaves, authorities, given, at).map((judged, i) => ({
    ...judged,
    wasTrusted: were === null ? null : were[i]?.isTrusted === true,
  }));
}

function nameOf([first]: readonly Certificate[]): string {
  // Targets add it again.
  return safeName(first?.subject.commonName ?? 'authorities').replace(/-ca$/, '');
}

/** A leaf where an authority was meant is the mistake that is made most. */
function missingFindings({ items }: Workspace, authorities: readonly Certificate[]): Finding[] {
  const others = new Map<string, Finding>();
  for (const { id, content, file } of items) {
    if (content.kind !== 'certificate' || isAuthority(content.certificate)) continue;
    const { sha256, subject } = content.certificate;
    const facts = { sha256, subject: String(subject), file };
    if (!others.has(sha256)) others.set(sha256, finding('LEAF_AMONG_AUTHORITIES', 'warning', facts, id));
  }
  const missing = authorities.length === 0 ? [finding('AUTHORITIES_MISSING', 'blocker', { others: others.size })] : [];
  return [...missing, ...others.values()];
}

function authorityFindings(authorities: readonly Certificate[], given: readonly Certificate[], at: number): Finding[] {
  const subjects = new Set(given.map(({ subject }) => subject.comparable));
  return [
    ...authorities.flatMap(({ sha256, subject, notAfter }) =>
      notAfter < at ? [finding('AUTHORITY_EXPIRED', 'error', { sha256, subject: String(subject), notAfter })] : [],
    ),
    ...authorities.flatMap(({ sha256, subject, issuer, isSelfIssued }) =>
      isSelfIssued || subjects.has(issuer.comparable)
        ? []
        : [finding('AUTHORITY_NOT_ROOT', 'warning', { sha256, subject: String(subject), issuer: String(issuer) })],
    ),
    ...generationsOf(authorities).map((facts) => finding('AUTHORITY_GENERATIONS', 'info', facts)),
  ];
}

function differenceFindings(difference: Difference | null): Finding[] {
  if (difference === null) return [];
  return [
    ...difference.added.map(({ sha256, subject }) =>
      finding('AUTHORITY_ADDED', 'info', { sha256, subject: String(subject) }),
    ),
    ...difference.removed.map(({ sha256, subject, notAfter }) =>
      finding('AUTHORITY_REMOVED', 'warning', { sha256, subject: String(subject), notAfter }),
    ),
  ];
}

/** Which of the leaves that were received would not be trusted any more, or are not. */
function trustFindings(leaves: readonly JudgedLeaf[]): Finding[] {
  return leaves.flatMap(({ leaf, isTrusted, leadsTo, wasTrusted }) => {
    if (isTrusted) return [];
    const facts = {
      sha256: leaf.sha256,
      subject: String(leaf.subject),
      issuer: leadsTo ?? '',
      wasTrusted: wasTrusted === true,
    };
    return [finding('LEAF_NOT_TRUSTED', wasTrusted === true ? 'error' : 'warning', facts)];
  });
}
