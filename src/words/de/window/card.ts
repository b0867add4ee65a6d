import type { CardWords } from '../../window-trust.ts';
import { de } from '../say.ts';

export const card: CardWords = {
  open: 'Laufzettel…',
  title: 'Laufzettel',
  lead: 'Zum Mitnehmen an einen verbundenen Rechner: alles, was dort nötig ist, und nichts Geheimes.',
  heading: 'Ein Zertifikat fehlt',
  purpose: (signed, at) => `Der Aussteller von ${signed}, gesucht am ${de.date(at)}.`,
  issuer: 'Sein Name',
  keyIdentifier: 'Seine Schlüsselkennung',
  addresses: 'Wo seine Zertifizierungsstelle es bereithält',
  steps: ({ caIssuers }) => [
    caIssuers.length > 0
      ? 'An einem verbundenen Rechner eine dieser Adressen eingeben und die Datei speichern.'
      : 'Bei der Zertifizierungsstelle nach „der Kette“ fragen, oder nach dem Zertifikat mit diesem Namen und dieser Schlüsselkennung.',
    'Die Datei hierher bringen und auf CertPrep ablegen, gleich wie sie heißt.',
    'Ihre Signatur wird dann nachgeprüft; auf welchem Weg sie kommt, ist daher gleich.',
  ],
  code: 'Als QR-Code',
  codeLabel: 'QR-Code mit dem Namen, der Schlüsselkennung und den Adressen',
  tooLong: 'Für einen QR-Code ist dies zu lang.',
  saveText: 'Als Text speichern…',
  savePage: 'Als Seite speichern…',
  print: 'Drucken…',
};
