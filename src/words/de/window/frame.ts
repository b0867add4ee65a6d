import type { FrameWords } from '../../window.ts';
import { de } from '../say.ts';

const memory = (count: number, one: string, other: string): string[] =>
  count === 0 ? [] : [de.count(count, { one: `# ${one}`, other: `# ${other}` })];

export const frame: FrameWords = {
  areas: { received: 'Eingegangene Dateien', bundle: 'Bündel', handOver: 'Übergabe' },
  bundles: 'Bündel',
  newBundle: 'Neues Bündel',
  unnamed: (number) => `Bündel ${de.number(number)}`,
  bundleMenu: 'Dieses Bündel',
  rename: 'Umbenennen…',
  renameTo: 'Name dieses Bündels',
  closeBundle: 'Schließen',
  states: {
    empty: 'Leer',
    locked: 'Wartet auf ein Passwort',
    problems: 'Hat ein Problem',
    warnings: 'Hat eine Warnung',
    ready: 'Bereit',
    written: 'Geschrieben',
  },
  seal: 'CertPrep benutzt kein Netz',
  sealShort: 'Offline',
  sealTitle: 'Wie es offline gehalten wird',
  measures: {
    'names-never-resolve': 'Jeder Hostname wird mit „nicht gefunden“ beantwortet.',
    'no-proxy': 'Kein Proxy wird benutzt, gleich wie dieser Rechner eingestellt ist.',
    'only-own-files': 'Jede Anfrage wird aus den eigenen Dateien des Programms beantwortet oder abgelehnt.',
    'no-peer-connections': 'Verbindungen von Browser zu Browser sind entfernt.',
    'no-listening-port': 'Kein Port ist offen; auch von diesem Rechner aus kann sich nichts verbinden.',
    'nothing-kept': 'Das Profil des Browsers wird am Ende gelöscht.',
  },
  refusedRequests: (count) =>
    `Lehnt jede Anfrage ab; ${de.count(count, { one: '# wurde versucht', other: '# wurden versucht' })}.`,
  notSandboxed: 'Die Sandbox dieses Fensters wurde durch CERTPREP_NO_SANDBOX=1 abgeschaltet.',
  forcedExtension: (id, policy) =>
    `Eine Richtlinie zwingt diesem Browser die Erweiterung ${id} auf (${policy}). Sie könnte hier eingegebene Passwörter mitlesen.`,
  extensionsAccepted: 'Das wurde hingenommen, bis CertPrep geschlossen wird.',
  acceptExtensions: 'Hinnehmen und Passwörter hier eingeben',
  program: (version, host, browser) => `CertPrep ${version}, Host ${host}, ${browser}`,
  nothingOpen: 'Noch nichts offen',
  filesRead: (files, locked) => {
    const read = de.count(files, { one: '# Datei', other: '# Dateien' });
    return locked === 0 ? `${read} gelesen` : `${read}, ${de.number(locked)} verschlossen`;
  },
  inMemory: (passwords, keys) =>
    `${de.and([...memory(passwords, 'Passwort', 'Passwörter'), ...memory(keys, 'Schlüssel', 'Schlüssel')])} im Speicher.`,
  lockNow: 'Jetzt sperren',
  locked: 'Gesperrt. Passwörter und Schlüssel sind vergessen.',
  keysStayOut: 'Schlüssel nie in diesem Fenster',
  nextArea: 'nächster Bereich',
  copy: (what) => `${what} kopieren`,
  copied: (what) => `Kopiert: ${what}.`,
  cancel: 'Abbrechen',
  close: 'Schließen',
  back: 'Zurück',
  save: 'Speichern',
  broken: {
    title: 'Das Fenster ließ sich nicht zeichnen',
    text: 'Das ist ein Fehler in CertPrep, nicht hier am Platz. Dateien, Passwörter und Entscheidungen liegen nicht im Fenster; verloren ist also nichts.',
    again: 'Noch einmal zeichnen',
  },
};
