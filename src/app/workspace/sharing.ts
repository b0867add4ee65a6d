/** Bundles that hand over the same certificate or the same key. Nodes of one instance may; others should not. */
import type { Certificate } from '#core/x509/certificate.ts';
import type { Settled } from './bundle.ts';

export interface Sharing {
  /** Ids of the bundles of other instances with the same certificate, and with the same key under another. */
  readonly certificate: readonly string[];
  readonly key: readonly string[];
  /** Bundles of other instances with another certificate, and the names they want. */
  readonly others: readonly { readonly bundle: string; readonly hosts: readonly string[] }[];
}

/** Who hands over what, as far as others must know. */
export interface Party {
  readonly bundle: { readonly id: string };
  readonly settled: Settled;
  readonly leaf: Certificate | null;
}

/** For each of `parties`, in order. */
export function sharingOf(parties: readonly Party[]): Sharing[] {
  return parties.map(({ leaf, settled }) => {
    if (leaf === null) return { certificate: [], key: [], others: [] };
    const others = parties.filter((other) => other.leaf !== null && other.settled.instance !== settled.instance);
    const same = others.filter((other) => other.leaf?.sha256 === leaf.sha256);
    const sameKey = others.filter(
      (other) => !same.includes(other) && other.leaf?.publicKey.identity === leaf.publicKey.identity,
    );
    return {
      certificate: same.map(({ bundle }) => bundle.id),
      key: sameKey.map(({ bundle }) => bundle.id),
      others: others
        .filter((other) => !same.includes(other))
        .map((other) => ({ bundle: other.bundle.id, hosts: other.settled.groups.flatMap(({ hosts }) => hosts) })),
    };
  });
}
