/** What came in, what was judged and what was written -> the report. A pure function of them. */
import type { CertificateView, FindingProblem, Plan, Problem } from '#shared/answers.ts';
import type { HostResult } from '#shared/host.ts';
import type { LibraryPack } from '#shared/library.ts';
import type { Report, ReportedChain, ReportedFile } from '#shared/report.ts';
import type { Chain } from '#core/chain/chain.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { sanView } from '#core/x509/general-name.ts';
import { hostView } from '#words/problem.ts';
import { checklistText } from '#words/target.ts';
import type { Words } from '#words/words.ts';
import { VERSION } from '../version.ts';
import { itemView } from '../views/item-view.ts';
import { timeView } from '../views/time-view.ts';
import { leafHost, switchedFixes } from '../workspace/bundle.ts';
import type { Judgement } from '../workspace/judgement.ts';
import { pairs } from '../workspace/pairing.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { opensslCommands } from './openssl.ts';
import { renewalOf } from './renewal.ts';

/** Who answers for the change, as they want to be named. */
export interface Signers {
  readonly preparedBy: string | null;
  readonly checkedBy: string | null;
  readonly change: string | null;
}

export interface Reported extends Signers, Pick<Report, 'written' | 'verified' | 'verifiedBy' | 'accepted'> {
  readonly workspace: Workspace;
  readonly judgement: Judgement;
  /** The packs that stood beside the files, each with what counted of it. */
  readonly library: readonly LibraryPack[];
  readonly findings: readonly FindingProblem[];
  readonly problems: readonly Problem[];
  readonly plan: Plan;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** A person said to judge as of then. */
  readonly isTimeSet: boolean;
}

/** @param words of the sentences in it; English for the JSON form */
export function reportOf({ workspace, judgement, at, isTimeSet, ...told }: Reported, words: Words): Report {
  const { leaf, chain, settled, target, hosts, unusedNames, ready, plan } = judgement;
  const isPublic = chain?.anchor === 'public';
  const { preparedBy, checkedBy, change, written, verified, verifiedBy, accepted, findings, problems } = told;
  return {
    schema: 1,
    command: 'report',
    at: timeView(at),
    isTimeSet,
    problems,
    tool: { name: 'certprep', version: VERSION },
    preparedBy,
    checkedBy,
    change,
    target: settled.target ?? '',
    targetVersion: target?.version ?? null,
    ready,
    files: filesOf(workspace),
    leaf: leaf === null ? null : certificateView(leaf, workspace),
    names: (leaf?.subjectAltName ?? []).map(sanView).map(({ type, value }) => `${type}:${value}`),
    keySha256: leaf?.publicKey.sha256 ?? null,
    chain: chain === null ? null : chainOf(chain, workspace),
    library: told.library.map(({ kind, name, date, intermediates, roots }) => ({
      kind,
      name,
      date: timeView(date),
      intermediates,
      roots,
    })),
    hosts: hosts.map((result: HostResult) => hostView(result, words)),
    unusedNames,
    findings,
    accepted,
    checklist: (target?.checklist ?? []).map((item) => ({
      item,
      text: checklistText(item, words),
      ticked: settled.ticked.has(item),
    })),
    plan: told.plan,
    written,
    verified,
    verifiedBy,
    renewal: leaf === null ? null : renewalOf(leaf.notBefore, leaf.notAfter, isPublic),
    commands: opensslCommands(plan, workspace.items, written),
    certificate: leaf === null ? null : Buffer.from(leaf.der).toString('base64'),
    choices: {
      groups: settled.groups,
      fileName: settled.name,
      instance: settled.instance === judgement.bundle.id ? null : settled.instance,
      friendlyName: settled.friendlyName,
      fixes: switchedFixes(settled),
      leaf: leafHost(settled.leaf),
    },
  };
}

function filesOf({ files, items }: Workspace): ReportedFile[] {
  const paired = pairs(items);
  return files.map(({ path, bytes, sha256 }) => {
    const inside = items.filter(({ file }) => file === path);
    return {
      file: path,
      bytes,
      sha256: inside.length === 0 ? null : sha256,
      items: inside.map((item) => itemView(item, paired.get(item.id) ?? [])),
    };
  });
}

function chainOf({ path, verdict, anchor, missing }: Chain, workspace: Workspace): ReportedChain {
  const members = path.map(({ certificate, source }) => ({ ...certificateView(certificate, workspace), source }));
  return { verdict, anchor, missing, path: members };
}

function certificateView(certificate: Certificate, { items }: Workspace): CertificateView {
  const { sha256, subject, issuer, notBefore, notAfter, isCa } = certificate;
  const from = items.find(({ content }) => content.kind === 'certificate' && content.certificate.sha256 === sha256);
  return {
    sha256,
    subject: subject.toString(),
    issuer: issuer.toString(),
    notBefore: timeView(notBefore),
    notAfter: timeView(notAfter),
    isCa,
    file: from?.file ?? null,
  };
}
