/** What can stand in the way in the window alone, where files are read by workers and things can be locked again. */
import type { ExportRefusal, FailureFacts, ReaderStop } from '#shared/failure.ts';
import type { FailureWords } from '../tables.ts';
import { de } from './say.ts';
import { flawText } from './target-flaw.ts';

export const windowFailures = {
  READER_STOPPED: {
    message: ({ reason }) => `${STOPS[reason]} Keine andere Datei ist davon betroffen.`,
    remedy: () => 'Diese Datei beiseitelegen oder in einem anderen Format anfordern.',
  },
  KEY_FORGOTTEN: {
    message: () => 'Dieser Schlüssel wurde beim Sperren von CertPrep vergessen. Seine Datei enthält ihn ohne Passwort.',
    remedy: () => 'Die Datei noch einmal lesen, wenn der Schlüssel gebraucht wird.',
  },
  EXPORT_REFUSED: {
    message: ({ reason }) => REFUSALS[reason].message,
    remedy: ({ reason }) => REFUSALS[reason].remedy,
  },
  FILE_NAME_UNUSABLE: {
    message: ({ name }) => `${name} kann nicht auf jedem Rechner der Name einer Datei sein.`,
    remedy: () => 'Buchstaben, Ziffern, Punkte, Striche und Unterstriche verwenden.',
  },
  TARGET_FILE_UNFIT: {
    message: ({ file, flaw }) => `${file} beschreibt kein Ziel: ${flawText(flaw)}.`,
    remedy: ({ flaw }) =>
      flaw.allowed.length === 0
        ? 'Die Datei berichtigen; docs/TARGETS.md sagt, woraus ein Ziel besteht.'
        : `Dort ${de.or(flaw.allowed)} schreiben.`,
  },
  EXTENSIONS_FORCED: {
    message: ({ count }) =>
      de.count(count, {
        one: 'Eine Richtlinie dieses Rechners zwingt dem Browser eine Erweiterung auf. Sie könnte hier Passwörter mitlesen, also wird keines angenommen.',
        other:
          'Eine Richtlinie dieses Rechners zwingt dem Browser # Erweiterungen auf. Sie könnten hier Passwörter mitlesen, also wird keines angenommen.',
      }),
    remedy: () =>
      'Das Desktop-Programm oder das Terminal benutzen, oder es unter „CertPrep benutzt kein Netz“ hinnehmen.',
  },
  CANNOT_COPY: {
    message: () => 'Nichts wurde kopiert: In die Zwischenablage lässt sich gerade nicht schreiben.',
    remedy: () => 'Den Text markieren und von Hand kopieren.',
  },
  GONE: {
    message: ({ what }) => `${GONE[what]} ist nicht mehr hier.`,
    remedy: () => 'Etwas anderes auswählen.',
  },
} satisfies Partial<FailureWords>;

const GONE: { readonly [W in FailureFacts['GONE']['what']]: string } = {
  file: 'Diese Datei',
  item: 'Dieser Inhalt',
  bundle: 'Dieses Bündel',
};

const STOPS: { readonly [R in ReaderStop]: string } = {
  crashed: 'Der Teil von CertPrep, der Dateien liest, ist mitten in dieser stehen geblieben.',
  memory: 'Diese Datei zu lesen braucht mehr Speicher, als eine Datei haben darf.',
  time: 'Diese Datei zu lesen dauert länger, als eine Datei dauern darf.',
};

const REFUSALS: { readonly [R in ExportRefusal]: { readonly message: string; readonly remedy: string } } = {
  'not-ready': {
    message: 'Es wurde nichts geschrieben, weil noch ein Problem im Weg steht.',
    remedy: 'Zuerst lösen, was unter den Problemen aufgeführt ist.',
  },
  consent: {
    message:
      'Es wurde nichts geschrieben, weil dort ein Schlüssel ohne Passwort stünde und niemand dem zugestimmt hat.',
    remedy: 'Zustimmen oder ein Ziel wählen, das ein Passwort nimmt.',
  },
  password: {
    message: 'Es wurde nichts geschrieben, weil eine Datei ein Passwort braucht und keines da ist.',
    remedy: 'Zuerst ein Passwort wählen.',
  },
  busy: {
    message: 'Es wurde nichts geschrieben, weil ein anderer Export noch läuft.',
    remedy: 'Warten, bis er fertig ist, oder ihn anhalten.',
  },
  together: {
    message:
      'Von diesem Bündel wurde nichts geschrieben: Nicht alle ließen sich schreiben, und verlangt war alle oder keines.',
    remedy: 'Beheben, was die anderen aufhält, oder jedes Bündel schreiben, das bereit ist.',
  },
};
