/** Which leaves a client can verify that trusts one bundle and nothing else. */
import { buildChain } from '../chain/chain.ts';
import { Pool, type PoolMember } from '../chain/pool.ts';
import type { Certificate } from '../x509/certificate.ts';

export interface Trust {
  readonly leaf: Certificate;
  readonly isTrusted: boolean;
  /** The issuer that its path leads to and that nobody trusts; null where it is trusted. */
  readonly leadsTo: string | null;
}

/**
 * Judges each leaf against `authorities` as trust anchors, with everything `given` to build paths from. A leaf that is
 * broken for another reason, such as its age, is none of this bundle's business and counts as trusted.
 */
export function trustOf(
  leaves: readonly Certificate[],
  authorities: readonly Certificate[],
  given: readonly Certificate[],
  at: number,
): Trust[] {
  const member = (certificate: Certificate, isAnchor: boolean): PoolMember => ({
    certificate,
    source: isAnchor ? 'roots' : 'given',
    file: null,
    anchor: isAnchor ? 'organisation' : null,
  });
  const anchors = new Set(authorities.map(({ sha256 }) => sha256));
  const others = given.filter(({ sha256 }) => !anchors.has(sha256));
  const pool = new Pool([
    ...authorities.map((certificate) => member(certificate, true)),
    ...others.map((certificate) => member(certificate, false)),
  ]);
  return leaves.map((leaf) => {
    const { path, anchor, missing } = buildChain(leaf, pool, { at, purpose: 'any', trust: 'anchors-only' });
    const isTrusted = anchor === 'organisation';
    const end = path.at(-1)?.certificate ?? leaf;
    return { leaf, isTrusted, leadsTo: isTrusted ? null : (missing?.issuer ?? String(end.subject)) };
  });
}
