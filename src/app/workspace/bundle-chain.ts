/** The chain of a bundle: looked for among everything given and the anchors, or the path that the person chose. */
import { buildChain, type Chain, type ChainOptions } from '#core/chain/chain.ts';
import { Pool, type PoolMember } from '#core/chain/pool.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import type { Settled } from './bundle.ts';
import type { Circumstances } from './circumstances.ts';
import type { Workspace } from './workspace.ts';

/** Everything in the workspace, and the anchors, as chains are built from it. */
export function poolOf(workspace: Workspace, { roots, library = [] }: Pick<Circumstances, 'roots' | 'library'>): Pool {
  const given: PoolMember[] = workspace.items.flatMap(({ content, file }) =>
    content.kind === 'certificate'
      ? [{ certificate: content.certificate, source: 'given' as const, file, anchor: null }]
      : [],
  );
  const anchors: PoolMember[] = (roots ?? []).map((certificate) => ({
    certificate,
    source: 'roots',
    file: null,
    anchor: 'organisation',
  }));
  const lists = workspace.items.flatMap(({ content }) => (content.kind === 'crl' ? [content.list] : []));
  return new Pool([...given, ...anchors], library, lists);
}

/** How far trust goes: with roots given, or trust demanded, only an anchor may end a path. */
export function trustOf({ roots, requireTrust }: Pick<Circumstances, 'roots' | 'requireTrust'>): ChainOptions['trust'] {
  return roots !== null || requireTrust ? 'anchors-only' : 'any-root';
}

export function chainOf(
  pool: Pool,
  leaf: Certificate,
  settled: Settled,
  role: 'server' | 'client' | 'both',
  circumstances: Circumstances,
): Chain {
  const purpose = role === 'client' ? 'client' : 'server';
  const { at } = circumstances;
  return buildChain(leaf, pool, { at, purpose, trust: trustOf(circumstances), path: settled.path });
}
