/** Mistakes of the program itself, never of the person. */
import type { FailureWords } from '../tables.ts';

export const mishaps = {
  CALL_REFUSED: {
    message: () =>
      'Das Fenster verlangte etwas, das es nicht darf, und es wurde nicht ausgeführt. Das ist ein Fehler in CertPrep, nicht Ihrer.',
    remedy: () => 'CertPrep schließen und neu starten.',
  },
  PLACE_UNKNOWN: {
    message: () => 'Dieser Ort ist hier nicht mehr bekannt.',
    remedy: () => 'Ihn neu auswählen.',
  },
  INTERNAL: {
    message: () =>
      'CertPrep ist auf einen eigenen Fehler gestoßen, nicht auf einen von Ihnen. Die übergebenen Dateien sind unverändert.',
    remedy: () =>
      'Noch einmal versuchen. Kommt er wieder, der Stelle, von der CertPrep stammt, die Schritte davor schildern.',
  },
} satisfies Partial<FailureWords>;
