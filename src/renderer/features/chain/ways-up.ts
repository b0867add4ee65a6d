/** The paths of a chain beside each other, the chosen one among them, in an order that choosing does not change. */
import type { CertificatePlate, ChainStack, OtherStack } from '#shared/bundle-view.ts';

export interface Way extends Pick<ChainStack, 'plates' | 'verdict' | 'anchor'> {
  /** From where on it differs from all others. */
  readonly tail: readonly CertificatePlate[];
  readonly isSuggested: boolean;
  /** Why it is not the chosen one; null for the chosen one. */
  readonly why: Pick<OtherStack, 'reason' | 'because'> | null;
}

export function keyOf({ plates }: Pick<ChainStack, 'plates'>): string {
  return plates.map(({ sha256 }) => sha256).join();
}

/** The suggested one first, then the shorter ones. */
export function waysUp(chain: ChainStack): readonly Way[] {
  const all = [chain, ...chain.others];
  const common = sharedStart(all.map(({ plates }) => plates));
  const suggested = chain.others.find(({ reason }) => reason === 'set-aside') ?? chain;
  const ways = all.map((path): Way => {
    const { plates, verdict, anchor } = path;
    const tail = plates.slice(Math.min(common, plates.length - 1));
    return { plates, verdict, anchor, tail, isSuggested: path === suggested, why: 'reason' in path ? path : null };
  });
  return ways.toSorted(
    (a, b) =>
      Number(b.isSuggested) - Number(a.isSuggested) ||
      a.plates.length - b.plates.length ||
      (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

function sharedStart(paths: readonly (readonly CertificatePlate[])[]): number {
  const [first = []] = paths;
  const differs = first.findIndex(({ sha256 }, i) => paths.some((path) => path[i]?.sha256 !== sha256));
  return differs === -1 ? first.length : differs;
}

/** Of its certificates the one that ends before all others. */
export function firstToEnd({ plates }: Pick<Way, 'plates'>): CertificatePlate | null {
  return plates.toSorted((a, b) => a.notAfter - b.notAfter)[0] ?? null;
}

/** Until when its end is trusted. */
export function trustedUntil({ plates }: Pick<Way, 'plates'>): number {
  const last = plates.at(-1);
  return last === undefined ? 0 : Math.min(last.notAfter, last.distrust ?? Infinity);
}
