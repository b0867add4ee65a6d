import type { FailureFacts, FileKind, UnreadableReason } from '#shared/failure.ts';
import type { FailureWords } from '../tables.ts';
import { damaged } from './damage.ts';
import { limits } from './limits.ts';
import { libraryFailures } from './library-failures.ts';
import { mishaps } from './mishaps.ts';
import { capital, de } from './say.ts';
import { seems } from './seems.ts';
import { skipped } from './skipped.ts';
import { thisLocked } from './structures.ts';
import { windowFailures } from './window-failures.ts';
import { writing } from './writing.ts';

export const failures: FailureWords = {
  PASSWORD_NEEDED: {
    message: ({ what }) =>
      `${capital(thisLocked(what, 'subject'))} ist mit einem Passwort verschlossen, und keines wurde angegeben.`,
    remedy: () => 'Das Passwort dazu angeben.',
  },
  PASSWORD_WRONG: {
    message: ({ what, tried }) =>
      tried === 1
        ? `Dieses Passwort öffnet ${thisLocked(what, 'object')} nicht. Es wurde nichts verändert.`
        : `Keines der ${de.number(tried)} Passwörter öffnet ${thisLocked(what, 'object')}. Es wurde nichts verändert.`,
    remedy: () => 'Ein anderes probieren; Großschreibung und Tastaturbelegung spielen eine Rolle.',
  },
  ENCRYPTION_UNSUPPORTED: {
    message: ({ what, algorithm }) =>
      `${capital(thisLocked(what, 'subject'))} ist mit ${algorithm} verschlossen, was CertPrep nicht öffnen kann.`,
    remedy: () => 'Mit dem Werkzeug, das die Datei erzeugt hat, neu mit AES-256 speichern.',
  },
  KEY_UNSUPPORTED: {
    message: ({ algorithm }) => `Dies ist ein Schlüssel anderer Art: ${algorithm}. CertPrep kann ihn nicht lesen.`,
    remedy: () =>
      'Gehört er zu Ihrem Zertifikat: neuen Schlüssel erzeugen und Neuausstellung anfordern. Sonst beiseitelegen.',
  },
  DAMAGED: damaged,
  NOT_RECOGNISED: {
    message: (facts) => seems[facts.seems].message,
    remedy: (facts) => seems[facts.seems].remedy,
  },
  TOO_LARGE: {
    message: (facts) => limits[facts.limit].message(facts),
    remedy: (facts) => limits[facts.limit].remedy(facts),
  },
  TOO_COSTLY: {
    message: ({ what, kdf, iterations }) =>
      what === 'private-key'
        ? `Die Schlüssel in dieser Datei kosten mehr Rechenarbeit, als ein Lauf leisten darf. Dieser, ${kdf}, wurde ausgelassen.`
        : `Ein Passwort an ${thisLocked(what, 'dative')} zu probieren kostet ${de.number(iterations)} Runden ${kdf}. Das ist mehr, als ein Lauf leisten darf.`,
    remedy: ({ what }) =>
      what === 'private-key'
        ? 'Nur die benötigten Schlüssel angeben oder, wenn die Herkunft vertrauenswürdig ist, langsame Dateien erlauben.'
        : 'Ist die Herkunft vertrauenswürdig: langsame Dateien erlauben und nur das passende Passwort angeben.',
  },
  UNREADABLE_FILE: { message: unreadable, remedy: ({ reason }) => UNREADABLE_REMEDIES[reason] },
  NOT_A_FILE: {
    message: ({ kind }) => `Dies ist ${FILE_KINDS[kind].is}.`,
    remedy: ({ kind }) => FILE_KINDS[kind].remedy,
  },
  NOTHING_FOUND: {
    message: ({ files }) =>
      files === 0
        ? 'Hier liegt keine Datei.'
        : `Hier ist weder Schlüssel noch Zertifikat, in ${de.count(files, { one: '# Datei', other: '# Dateien' })}.`,
    remedy: () => 'Den Ordner oder die Datei angeben, worin sie liegen.',
  },
  SKIPPED: skipped,
  ...writing,
  ...mishaps,
  ...libraryFailures,
  ...windowFailures,
  STOPPED: { message: () => 'Auf Wunsch vor dem Ende angehalten.', remedy: () => 'Bei Gelegenheit neu starten.' },
};

function unreadable({ reason, detail }: Readonly<FailureFacts['UNREADABLE_FILE']>): string {
  const technical = reason === 'other' && detail !== null ? ` Das System meldet: ${detail}.` : '';
  return `${UNREADABLE[reason]}${technical}`;
}

const UNREADABLE: { readonly [R in UnreadableReason]: string } = {
  missing: 'Es gibt keine Datei und keinen Ordner dieses Namens.',
  permission: 'Die Berechtigung, dies zu lesen, fehlt.',
  busy: 'Ein anderes Programm benutzt diese Datei und lässt niemanden heran.',
  changed: 'Diese Datei hat sich beim Lesen verändert.',
  name: 'Der Name dieser Datei ist auf diesem Rechner nicht verwendbar.',
  other: 'Diese Datei ließ sich nicht lesen.',
};

const UNREADABLE_REMEDIES: { readonly [R in UnreadableReason]: string } = {
  missing: 'Schreibweise prüfen, und ob das Laufwerk angeschlossen ist.',
  permission: 'In einen eigenen Ordner kopieren oder den Eigentümer fragen.',
  busy: 'Das andere Programm schließen und es noch einmal versuchen.',
  changed: 'Warten, bis sie vollständig ist, dann noch einmal versuchen.',
  name: 'Umbenennen und noch einmal versuchen.',
  other: 'An einen anderen Ort kopieren und noch einmal versuchen.',
};

const FILE_KINDS: { readonly [K in FileKind]: { readonly is: string; readonly remedy: string } } = {
  folder: { is: 'ein Ordner, keine Datei', remedy: 'Eine Datei darin angeben.' },
  link: {
    is: 'ein Link auf einen anderen Ort; Links wird nicht gefolgt',
    remedy: 'Die Datei angeben, auf die er zeigt.',
  },
  fifo: { is: 'eine Pipe, keine Datei', remedy: 'Was aus ihr kommt, zuerst als Datei speichern.' },
  socket: { is: 'ein Socket, keine Datei', remedy: 'Beiseitelegen; sonst nichts zu tun.' },
  device: { is: 'ein Gerät, keine Datei', remedy: 'Eine Datei angeben, die darauf liegt.' },
  other: { is: 'weder Datei noch Ordner', remedy: 'Beiseitelegen; sonst nichts zu tun.' },
};
