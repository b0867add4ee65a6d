/** What becomes of a root, and whether a person may have it otherwise. */
import type { BundleView, CertificatePlate } from '#shared/bundle-view.ts';
import type { RootFate } from '#words/window-trust.ts';

export function rootFate({ sha256, place }: CertificatePlate, { plan }: Pick<BundleView, 'plan'>): RootFate {
  if (place !== null) return 'in-chain';
  return plan.files.some(({ contains }) => contains.some((thing) => thing.sha256 === sha256)) ? 'apart' : 'left-out';
}

/** Clients need a root that is not public from somewhere: it can be written beside the other files. */
export function mayStandApart(plate: CertificatePlate, view: Pick<BundleView, 'plan' | 'chain'>): boolean {
  const { chain, plan } = view;
  if (plate.role !== 'root' || plan.files.length === 0) return false;
  return chain?.anchor !== 'public' && rootFate(plate, view) !== 'in-chain';
}
