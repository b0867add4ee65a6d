/** What is said about writing. Whatever the reason that a file can't be written, nothing is left half done. */
import type { ReaderStop, WriteReason } from '#shared/failure.ts';
import type { FailureWords } from '../tables.ts';
import { de, nothingToDo } from './say.ts';

export const writing = {
  CANNOT_WRITE: {
    message: ({ path, reason, detail, since }) => {
      const technical = reason === 'other' && detail !== null ? ` Das System meldet: ${detail}.` : '';
      return `${REASONS[reason].message(path, since)}${technical}`;
    },
    remedy: ({ reason }) => REASONS[reason].remedy,
  },
  READBACK_DIFFERS: {
    message: ({ path }) =>
      `Was aus ${path} zurückgelesen wurde, ist nicht, was geschrieben wurde. Womöglich ist das Laufwerk schadhaft. Die neuen Dateien wurden entfernt.`,
    remedy: () => 'Ein anderes Laufwerk verwenden.',
  },
  READBACK_STOPPED: {
    message: ({ path, reason }) =>
      `${path} ließ sich nicht prüfen. ${STOPS[reason]} Am Laufwerk liegt es nicht. Die neuen Dateien wurden entfernt.`,
    remedy: () => 'Andere Programme schließen und noch einmal exportieren.',
  },
  LEFTOVERS_REMOVED: {
    message: ({ names }) =>
      `Ein früherer Export wurde mittendrin beendet. Was er hinterließ, wurde entfernt: ${de.and(names)}.`,
    remedy: nothingToDo,
  },
  PERMISSIONS_NOT_KEPT: {
    message: ({ path, mode }) =>
      `Das Laufwerk mit ${path} bewahrt keine Berechtigungen (es zeigt ${mode}). Wer das Laufwerk hat, kann den Schlüssel lesen.`,
    remedy: () => 'Das Laufwerk nicht aus der Hand geben und die Datei nach der Übergabe löschen.',
  },
} satisfies Partial<FailureWords>;

const STOPS: { readonly [R in ReaderStop]: string } = {
  crashed: 'Der Teil von CertPrep, der Geschriebenes zurückliest, ließ sich nicht starten oder endete zu früh.',
  memory: 'Das Zurücklesen braucht mehr Speicher, als es haben darf.',
  time: 'Das Zurücklesen dauert länger, als es dauern darf.',
};

interface Reason {
  readonly message: (path: string, since?: number) => string;
  readonly remedy: string;
}

const REASONS: { readonly [R in WriteReason]: Reason } = {
  exists: {
    message: (path, since) =>
      `${path} ist schon da${since === undefined ? '' : `, vom ${de.date(since)}`}. Ersetzt wird nichts ohne Nachfrage.`,
    remedy: 'Einen anderen Namen oder Ordner wählen, oder das Ersetzen erlauben.',
  },
  permission: {
    message: (path) => `CertPrep kann nicht in ${path} schreiben. Dort fehlt die Berechtigung.`,
    remedy: 'Einen anderen Ordner wählen.',
  },
  'read-only': {
    message: (path) => `CertPrep kann nicht in ${path} schreiben. Das Laufwerk ist schreibgeschützt.`,
    remedy: 'Einen anderen Ordner wählen.',
  },
  full: {
    message: (path) => `CertPrep kann ${path} nicht schreiben. Das Laufwerk ist voll.`,
    remedy: 'Platz darauf schaffen oder ein anderes Laufwerk wählen.',
  },
  'missing-folder': {
    message: (path) => `CertPrep kann ${path} nicht schreiben. Den Ordner dazu gibt es nicht.`,
    remedy: 'Den Ordner anlegen oder einen anderen wählen.',
  },
  'not-a-folder': {
    message: (path) => `CertPrep kann nicht in ${path} schreiben. Wo ein Ordner sein sollte, steht eine Datei.`,
    remedy: 'Einen anderen Ordner wählen.',
  },
  name: {
    message: (path) => `CertPrep kann ${path} nicht schreiben. Dieses Laufwerk nimmt so einen Namen nicht.`,
    remedy: 'Einen anderen Namen wählen.',
  },
  link: {
    message: (path) => `${path} ist ein Link auf einen anderen Ort. Durch Links schreibt CertPrep nicht.`,
    remedy: 'Den Ort selbst wählen.',
  },
  other: {
    message: (path) => `CertPrep kann nicht in ${path} schreiben.`,
    remedy: 'Einen anderen Ordner oder ein anderes Laufwerk wählen.',
  },
};
