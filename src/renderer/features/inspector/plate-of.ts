import type { BundleView, CertificatePlate } from '#shared/bundle-view.ts';

/** A certificate of the bundle as it is shown, in its chain or among its authorities; null: it is not shown. */
export function plateOf({ chain, trust }: BundleView, sha256: string | null): CertificatePlate | null {
  const plates = [
    ...(chain?.plates ?? []),
    ...(trust?.subjects.flatMap(({ generations }) => generations) ?? []),
    ...(trust?.since?.removed ?? []),
  ];
  return plates.find((plate) => plate.sha256 === sha256) ?? null;
}
