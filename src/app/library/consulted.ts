/** What of the packs counted when a chain was judged, as a report tells it. */
import type { LibraryPack } from '#shared/library.ts';
import type { ShelfUse } from './shelf.ts';

/** The packs that were open under `use`, each with as many of its certificates as could come into a chain from it. */
export function consulted(packs: readonly LibraryPack[], use: ShelfUse): readonly LibraryPack[] {
  const hasNamed = packs.some(({ kind }) => kind === 'named');
  return packs.map((pack) => {
    const isNamed = pack.kind === 'named';
    return {
      ...pack,
      intermediates: use.intermediates && isNamed === hasNamed ? pack.intermediates : 0,
      // Those of a pack that is named on the command line are nobody's anchors.
      roots: use.roots && !isNamed ? pack.roots : 0,
    };
  });
}
