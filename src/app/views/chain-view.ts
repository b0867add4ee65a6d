/** Chains as the contract and the window show them. */
import type { CertificateView, ChainView } from '#shared/answers.ts';
import { finding, type Finding } from '#shared/finding.ts';
import { buildChain, type Chain } from '#core/chain/chain.ts';
import type { PoolMember } from '#core/chain/pool.ts';
import type { HostGroup } from '#shared/host.ts';
import type { OtherPath } from '#shared/path-reason.ts';
import { poolOf, trustOf } from '../workspace/bundle-chain.ts';
import { certificatesOf, leafMissing, leavesNamed } from '../workspace/choose-leaf.ts';
import type { Circumstances } from '../workspace/circumstances.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { otherPaths } from './other-paths.ts';
import { timeView } from './time-view.ts';

/** A chain but for the words that say why its other paths were not chosen. */
export type WordlessChainView = Omit<ChainView, 'alternativeReasons'> & { readonly otherPaths: readonly OtherPath[] };

export interface ChainsView {
  readonly chains: readonly WordlessChainView[];
  /** Every certificate that a chain names. */
  readonly certificates: readonly CertificateView[];
  /** What was found on the chosen paths, in the order of the chains. */
  readonly findings: readonly Finding[];
}

/** One chain for each leaf found, or for those that `wanted` names; uncovered `hosts` make a chain invalid. */
export function chainsView(
  workspace: Workspace,
  wanted: string | null,
  hosts: readonly HostGroup[],
  circumstances: Pick<Circumstances, 'at' | 'roots' | 'library' | 'requireTrust'>,
): ChainsView {
  const pool = poolOf(workspace, circumstances);
  const trust = trustOf(circumstances);
  const chains = leavesNamed(workspace, wanted).map((leaf) =>
    buildChain(leaf, pool, { at: circumstances.at, purpose: 'server', trust, hosts }),
  );
  const notFound = chains.length > 0 ? [] : [nothingNamed(workspace, wanted)];
  const used = new Set(chains.flatMap(({ path }) => path.map(({ certificate }) => certificate.sha256)));
  const unused = [...new Set(certificatesOf(workspace).map(({ sha256 }) => sha256))].filter((one) => !used.has(one));
  const members = chains.flatMap((chain) => [chain.path, ...chain.alternatives.map(({ path }) => path)].flat());
  const others = workspace.items.flatMap(({ content, file }) =>
    content.kind === 'certificate' && unused.includes(content.certificate.sha256)
      ? [{ certificate: content.certificate, source: 'given' as const, file, anchor: null }]
      : [],
  );
  return {
    chains: chains.map((chain) => chainView(chain, unused)),
    certificates: certificateViews([...members, ...others]),
    findings: [...notFound, ...chains.flatMap(({ findings }) => findings)],
  };
}

function nothingNamed(workspace: Workspace, wanted: string | null): Finding {
  return wanted === null ? leafMissing(workspace) : finding('LEAF_NOT_FOUND', 'blocker', { wanted });
}

function chainView(chain: Chain, unused: readonly string[]): WordlessChainView {
  const { leaf, path, verdict, anchor, missing } = chain;
  const others = otherPaths(chain);
  return {
    leaf: leaf.certificate.sha256,
    path: path.map(({ certificate }) => certificate.sha256),
    sources: path.map(({ source }) => source),
    verdict,
    anchor,
    missing,
    alternatives: others.map((other) => other.path),
    otherPaths: others,
    unused,
  };
}

function certificateViews(members: readonly PoolMember[]): CertificateView[] {
  const views = members.map(({ certificate, file }) => ({
    sha256: certificate.sha256,
    subject: certificate.subject.toString(),
    issuer: certificate.issuer.toString(),
    notBefore: timeView(certificate.notBefore),
    notAfter: timeView(certificate.notAfter),
    isCa: certificate.isCa,
    file,
  }));
  return [...new Map(views.map((view) => [view.sha256, view])).values()];
}
