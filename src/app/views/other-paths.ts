import type { OtherPath } from '#shared/path-reason.ts';
import type { Chain } from '#core/chain/chain.ts';

/** The paths that were not chosen, by the digests of their certificates. */
export function otherPaths({ alternatives }: Pick<Chain, 'alternatives'>): OtherPath[] {
  return alternatives.map(({ path, verdict, anchor, reason, because }) => ({
    path: path.map(({ certificate }) => certificate.sha256),
    verdict,
    anchor,
    reason,
    because,
  }));
}
