/** The parts of a file, as they stand in a sentence. */
import type { FilePart } from '#shared/target.ts';

export const partNames: { readonly [P in FilePart]: string } = {
  leaf: 'Ihr Zertifikat',
  intermediates: 'seine Zwischenzertifikate',
  root: 'das Wurzelzertifikat',
  key: 'der Schlüssel',
  authorities: 'die Zertifikate der Zertifizierungsstellen',
};
