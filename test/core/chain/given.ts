/** Short ways to put certificates into a pool and ask for a chain. */
import { buildChain, type Chain, type ChainOptions } from '#core/chain/chain.ts';
import { Pool, type PoolMember } from '#core/chain/pool.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { type Made, NOW } from '#test/support/openssl-tree.ts';

export function given(certificate: Certificate): PoolMember {
  return { certificate, source: 'given', file: 'given.pem', anchor: null };
}

export function anchored(certificate: Certificate): PoolMember {
  return { certificate, source: 'roots', file: null, anchor: 'organisation' };
}

/** A chain for a server at NOW, with `roots` as the only trust anchors. */
export function trusting(
  leaf: Made,
  roots: readonly Made[],
  others: readonly Made[] = [],
  more: Partial<ChainOptions> = {},
): Chain {
  const members = [
    ...others.map(({ certificate }) => given(certificate)),
    ...roots.map(({ certificate }) => anchored(certificate)),
  ];
  return buildChain(leaf.certificate, new Pool(members), {
    at: NOW,
    purpose: 'server',
    trust: 'anchors-only',
    ...more,
  });
}

export function codes({ findings }: Pick<Chain, 'findings'>): string[] {
  return findings.map(({ code }) => code);
}

/** Whether the path is made of exactly these, leaf first. */
export function pathOf({ path }: Pick<Chain, 'path'>): string[] {
  return path.map(({ certificate }) => certificate.sha256);
}

export function digests(made: readonly Made[]): string[] {
  return made.map(({ certificate }) => certificate.sha256);
}
