import type { ExportAllWords, FilesWords, PasswordWords, SheetWords, VerifiedWords } from '../../window-hand-over.ts';
import { nouns } from '../nouns.ts';
import { de } from '../say.ts';

const certificatesOf = (count: number): string => de.count(count, { one: '# Zertifikat', other: '# Zertifikate' });
const filesOf = (count: number): string => de.count(count, { one: '# Datei', other: '# Dateien' });
const bundlesOf = (count: number): string => de.count(count, { one: '# Bündel', other: '# Bündel' });

/** "2 Zertifikate, Ihres zuerst", "1 Zertifikat und Schlüssel ohne Passwort". */
function contents(certificates: number, hasKey: boolean, isEncrypted: boolean): string {
  const first = certificates > 1 && !hasKey ? ', Ihres zuerst' : '';
  const key = isEncrypted ? 'Schlüssel unter einem Passwort' : 'Schlüssel ohne Passwort';
  if (certificates === 0) return hasKey ? key : 'Noch nichts';
  return hasKey ? `${certificatesOf(certificates)} und ${key}` : `${certificatesOf(certificates)}${first}`;
}

/** "2 Zertifizierungsstellen, unter einem Passwort". */
function authorities(certificates: number, isEncrypted: boolean): string {
  const count = de.count(certificates, {
    one: '# Zertifikat einer Zertifizierungsstelle',
    other: '# Zertifikate von Zertifizierungsstellen',
  });
  return isEncrypted ? `${count}, unter einem Passwort` : count;
}

const SUMS = 'Prüfsummen der anderen Dateien';

function who(mode: string): string {
  return mode === '0600' ? 'Nur Sie' : 'Alle an diesem Rechner';
}

export const files: FilesWords = {
  title: 'Zu schreibende Dateien',
  preview: 'Vorschau',
  rename: 'Umbenennen…',
  name: 'Name der Dateien',
  nameHint: 'Ohne Endung; jede Datei hängt ihre eigene an.',
  entry: (name) => `Der Eintrag darin heißt „${name}“.`,
  renameEntry: 'Eintrag umbenennen…',
  entryName: 'Name des Eintrags',
  entryNameHint: 'Sein Anzeigename (Friendly Name) oder Alias. Server suchen womöglich danach.',
  sums: SUMS,
  contents,
  authorities,
  mode: who,
  noFolder: 'Kein Ordner gewählt',
  folder: (name) => `nach ${name}`,
  chooseFolder: 'Wählen…',
  changeFolder: 'Ändern…',
  obstacles: {
    nothing: 'Zum Exportieren Ihr Zertifikat ablegen',
    noAuthority: 'Zum Exportieren eine Zertifizierungsstelle ablegen',
    locked: 'Zum Exportieren eine Datei öffnen',
    which: 'Zum Exportieren Ihr Zertifikat wählen',
    target: 'Zum Exportieren ein Ziel wählen',
    problems: (count) =>
      de.count(count, { one: 'Zum Exportieren # Problem lösen', other: 'Zum Exportieren # Probleme lösen' }),
  },
  export: (count) => `${filesOf(count)} exportieren…`,
};

export const sheet: SheetWords = {
  title: (count) =>
    de.count(count, { one: 'Diese Datei wird geschrieben', other: 'Diese # Dateien werden geschrieben' }),
  lead: 'Gespeichert wird erst auf Knopfdruck. Danach wird jede Datei zurückgelesen und verglichen.',
  list: 'Dateien',
  format: 'Format',
  who: 'Wer sie lesen kann',
  whoMode: (mode) => `${who(mode)} (${mode})`,
  formatOf: (format, certificates, hasKey, isEncrypted) =>
    format === 'sums' ? SUMS : `${nouns.formats[format]}: ${contents(certificates, hasKey, isEncrypted)}`,
  formatOfAuthorities: (format, certificates, isEncrypted) =>
    format === 'sums' ? SUMS : `${nouns.formats[format]}: ${authorities(certificates, isEncrypted)}`,
  keyLines: (lines) =>
    lines === null ? 'nie am Bildschirm gezeigt' : `${de.number(lines)} Zeilen, nie am Bildschirm gezeigt`,
  insidePassword: 'Alles darin ist durch das Passwort geschützt',
  yours: 'Ihres',
  consent: (file, folder) =>
    `Ich stimme zu: Wer ${file} hat, kann den Schlüssel verwenden. Geschrieben wird nach ${folder}.`,
  keepsNoPermissions:
    'Dieses Laufwerk bewahrt keine Berechtigungen: Wer es hat, kann den Schlüssel lesen. In einer PFX steht er unter einem Passwort: ein Ziel wählen, das sie annimmt, oder ein anderes Laufwerk.',
  consentNeeded: 'Zum Schreiben oben zustimmen',
  write: (count) => `${filesOf(count)} schreiben`,
  toPassword: 'Passwort dafür wählen…',
  writing: 'Schreiben und Zurücklesen',
  writingLead: 'Das Laufwerk angeschlossen lassen.',
  stop: 'Anhalten und entfernen',
  stopNote: 'Beim Anhalten werden die bisher geschriebenen Dateien entfernt.',
  keepBoth: 'Beide behalten',
  replace: 'Ersetzen',
  tryAgain: 'Noch einmal versuchen',
};

export const all: ExportAllWords = {
  open: (count) => `Alle ${bundlesOf(count)} auf einmal…`,
  title: 'Alle Bündel exportieren',
  lead: 'Jedes Bündel, das bereit ist, kommt in einen eigenen Ordner. Gespeichert wird erst auf Knopfdruck. Danach wird jede Datei zurückgelesen und verglichen.',
  list: 'Bündel',
  ready: (count) => `Bereit, ${filesOf(count)}`,
  together: 'Alle oder keines: nichts behalten, wenn nicht jedes Bündel geschrieben wurde',
  notAllReady: 'Nicht jedes Bündel ist bereit',
  noneReady: 'Kein Bündel ist bereit',
  write: (count) => `${bundlesOf(count)} schreiben`,
  toPassword: 'Passwort dafür wählen…',
  progress: (done, count, current) => `${de.number(done)} von ${bundlesOf(count)} fertig, jetzt ${current}`,
  stop: 'Anhalten',
  stopNote: 'Fertige Bündel bleiben. Von dem, das gerade geschrieben wird, bleibt nichts.',
  done: (written, count) => `${de.number(written)} von ${bundlesOf(count)} geschrieben und zurückgelesen`,
  where: (folder) => `In ${folder}, jedes in einem eigenen Ordner.`,
  written: (count, folder) => `Geschrieben und geprüft, ${filesOf(count)} in ${folder}`,
  replace: 'Vorhandenes ersetzen…',
  replaceNote: 'Dateien gleichen Namens werden ersetzt.',
};

export const password: PasswordWords = {
  madeTitle: 'Dieses Passwort notieren',
  madeLead: (file) => `Es öffnet ${file}. Es wird einmal gezeigt und nirgends gespeichert.`,
  madeLabel: (kind) =>
    kind === 'words' ? 'Das neue Passwort, in seinen Wörtern' : 'Das neue Passwort, in Gruppen von fünf Buchstaben',
  madeHint: (kind, bits) => {
    const looks = kind === 'words' ? '' : ', und keiner sieht einem anderen ähnlich';
    const strength = bits === null ? '' : ` Es zu erraten braucht 2 hoch ${String(bits)} Versuche.`;
    return `Ohne die Leerzeichen eingeben. Seine Buchstaben liegen auf jeder lateinischen Tastatur an derselben Stelle${looks}.${strength} Getrennt von der Datei weitergeben, zum Beispiel am Telefon.`;
  },
  ofKind: { letters: 'Aus Buchstaben', words: 'Aus Wörtern' },
  again: 'Einmal eingeben, damit es sicher notiert ist',
  other: 'Ein anderes',
  own: 'Eigenes Passwort…',
  made: 'Eines erzeugen lassen…',
  ownTitle: 'Ein Passwort wählen',
  ownLead: (file) => `Es öffnet ${file}. Es wird nirgends gespeichert.`,
  ownLabel: 'Passwort',
  ownAgain: 'Dasselbe noch einmal',
  differs: 'Die beiden unterscheiden sich. Es wurde nichts geschrieben; noch einmal eingeben.',
  tooShort: 'Zuerst ein Passwort eingeben.',
  use: 'Mit diesem Passwort schreiben',
};

export const verified: VerifiedWords = {
  title: 'Geschrieben und zurückgelesen: dieselben Bytes wie geplant',
  verifiedBy: {
    certprep: 'Von CertPrep gelesen, vom Laufwerk.',
    'certprep+forge':
      'Von CertPrep gelesen, vom Laufwerk. Ein zweites Programm, node-forge, hat jede Datei ebenfalls gelesen und dasselbe darin gefunden.',
  },
  where: (count, folder, at) => `${filesOf(count)} in ${folder}, ${de.moment(at)}`,
  bytes: (bytes) => de.bytes(bytes),
  sha256: 'SHA-256',
  fingerprint: 'Fingerabdruck des Zertifikats',
  fingerprintLead: 'mit dem vergleichen, was das Ziel nach dem Hochladen zeigt',
  next: 'Was als Nächstes zu tun ist',
  swept: (names) => `Überbleibsel eines abgebrochenen Exports, jetzt entfernt: ${de.and(names)}.`,
  back: 'Zurück zum Bündel',
};
