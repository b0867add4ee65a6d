/** The parts of a file, as they stand in a sentence. */
import type { FilePart } from '#shared/target.ts';

export const partNames: { readonly [P in FilePart]: string } = {
  leaf: 'your certificate',
  intermediates: 'its intermediates',
  root: 'the root',
  key: 'the key',
  authorities: 'the certificates of the authorities',
};
