/** Mistakes in a command line. Options and names stand as they are typed. */
import type { SettingsFile } from '#shared/usage.ts';
import type { FailureCode, UnreadableReason } from '#shared/failure.ts';
import type { ManifestProblem } from '#shared/manifest.ts';
import type { UsageWords } from '../tables.ts';
import { de } from './say.ts';
import { flawText } from './target-flaw.ts';

const helpFor = ({ command }: { readonly command: string }): string =>
  `certprep ${command} --help zeigt, was dort stehen kann.`;

function maybe(near: readonly string[], otherwise: string): string {
  return near.length === 0 ? otherwise : `Vielleicht war ${de.or(near)} gemeint.`;
}

function among(known: readonly string[]): string {
  return `Zur Wahl: ${de.and(known)}.`;
}

const LIBRARY_TROUBLE: { readonly [C in FailureCode]?: string } = {
  NOT_RECOGNISED: 'es ist kein Bibliothekspaket',
  LIBRARY_VERSION_UNKNOWN: 'ein späteres CertPrep hat es erzeugt',
  DAMAGED: 'es ist beschädigt',
  UNREADABLE_FILE: 'es ist nicht lesbar',
  NOT_A_FILE: 'es ist keine Datei',
};

export const usage: UsageWords = {
  COMMAND_MISSING: {
    message: () => 'Es wurde kein Befehl angegeben.',
    remedy: () => 'certprep --help führt die Befehle auf.',
  },
  COMMAND_UNKNOWN: {
    message: ({ command }) => `Einen Befehl ${command} gibt es nicht.`,
    remedy: ({ near }) => maybe(near, 'certprep --help führt die Befehle auf.'),
  },
  ACTION_UNKNOWN: {
    message: ({ command, action }) =>
      action === null ? `Bei ${command} fehlt, was es tun soll.` : `${command} kann ${action} nicht.`,
    remedy: ({ known }) => among(known),
  },
  PATH_MISSING: {
    message: ({ command }) =>
      command === 'compare'
        ? 'compare braucht zwei Dateien oder Ordner, ALT und NEU.'
        : `${command} braucht Dateien zum Lesen, und keine wurde angegeben.`,
    remedy: ({ command }) =>
      `Dateien oder Ordner angeben: certprep ${command} ${command === 'compare' ? 'ALT NEU' : 'PFAD...'}`,
  },
  ARGUMENT_UNEXPECTED: {
    message: ({ command, argument }) =>
      command === 'compare'
        ? `compare nimmt zwei, ALT und NEU, und ${argument} ist ein drittes.`
        : `${command} nimmt keine Dateien, und ${argument} wurde angegeben.`,
    remedy: helpFor,
  },
  STDIN_TWICE: {
    message: () => '- wurde zweimal angegeben, und die Standardeingabe lässt sich nur einmal lesen.',
    remedy: () => 'Nur einmal angeben.',
  },
  OPTION_UNKNOWN: {
    message: ({ option }) => `Eine Option ${option} gibt es nicht.`,
    remedy: ({ near }) => maybe(near, 'certprep BEFEHL --help führt die Optionen eines Befehls auf.'),
  },
  OPTION_NOT_HERE: { message: ({ option, command }) => `${command} hat keine Option ${option}.`, remedy: helpFor },
  OPTION_NEEDS_VALUE: {
    message: ({ option }) => `${option} braucht einen Wert, und dahinter steht keiner.`,
    remedy: ({ option }) => `Den Wert dahinterschreiben. Beginnt er mit einem Strich: ${option}=WERT.`,
  },
  OPTION_TAKES_NO_VALUE: {
    message: ({ option }) => `${option} nimmt keinen Wert.`,
    remedy: ({ option }) => `Nur ${option} schreiben.`,
  },
  OPTION_REPEATED: {
    message: ({ option }) => `${option} wurde mehr als einmal angegeben.`,
    remedy: () => 'Nur die gemeinte Angabe behalten.',
  },
  OPTION_MISSING: { message: ({ option, command }) => `${command} braucht ${option}.`, remedy: helpFor },
  OPTIONS_CONFLICT: {
    message: ({ options }) => `${de.and(options)} vertragen sich nicht.`,
    remedy: () => 'Nur die gemeinte Angabe behalten.',
  },
  TARGET_UNKNOWN: {
    message: ({ target }) => `Ein Ziel ${target} gibt es nicht.`,
    remedy: ({ near }) => maybe(near, 'certprep targets führt sie auf.'),
  },
  TARGET_UNFIT: {
    message: ({ file, flaw }) => `${file} beschreibt kein Ziel: ${flawText(flaw)}.`,
    remedy: ({ flaw }) =>
      flaw.allowed.length === 0
        ? 'Die Datei berichtigen; docs/TARGETS.md sagt, woraus ein Ziel besteht.'
        : `Dort ${de.or(flaw.allowed)} schreiben.`,
  },
  TICK_UNKNOWN: {
    message: ({ item }) => `${item} ist kein Punkt auf der Checkliste dieses Ziels.`,
    remedy: ({ known }) => (known.length === 0 ? 'Dieses Ziel hat keine.' : among(known)),
  },
  FIX_UNKNOWN: {
    message: ({ fix }) => `Eine Korrektur ${fix} gibt es nicht.`,
    remedy: ({ known }) => among(known),
  },
  NUMBER_UNUSABLE: {
    message: ({ option, value }) => `${value} ist keine Zahl, die ${option} nimmt.`,
    remedy: ({ least, most }) => `Eine ganze Zahl von ${de.number(least)} bis ${de.number(most)} schreiben.`,
  },
  FORMAT_UNKNOWN: {
    message: ({ format }) => `Ein Format ${format} gibt es nicht.`,
    remedy: ({ known }) => among(known),
  },
  PROFILE_UNKNOWN: {
    message: ({ profile }) => `Ein PFX-Profil ${profile} gibt es nicht.`,
    remedy: ({ known }) => among(known),
  },
  LANGUAGE_UNKNOWN: {
    message: ({ language }) => `Texte in der Sprache ${language} gibt es nicht.`,
    remedy: ({ known }) => among(known),
  },
  TIME_UNREADABLE: {
    message: ({ value }) => `${value} wurde nicht als Zeit verstanden.`,
    remedy: () => 'So schreiben: 2026-11-23T15:42:00Z, oder mit einem Versatz wie +01:00.',
  },
  SAN_UNREADABLE: {
    message: ({ value }) => `${value} wurde nicht als Name in einem Zertifikat verstanden.`,
    remedy: () => 'So schreiben: DNS:www.example.com oder IP:192.0.2.1.',
  },
  NAME_UNUSABLE: {
    message: ({ name }) => `${name} kann nicht auf jedem Rechner der Name einer Datei sein.`,
    remedy: () => 'Buchstaben, Ziffern, Punkte, Striche und Unterstriche verwenden.',
  },
  ACCEPT_UNKNOWN: {
    message: ({ code }) => `${code} ist nicht der Code von etwas, das gefunden werden kann.`,
    remedy: ({ near }) => maybe(near, 'certprep check --json zeigt die Codes.'),
  },
  ACCEPT_NEVER: {
    message: ({ code }) => `${code} lässt sich nicht hinnehmen: Damit würde nichts funktionieren.`,
    remedy: () => 'Es beheben; certprep check sagt, wie.',
  },
  REASON_MISSING: {
    message: () => '--accept wurde ohne Begründung angegeben.',
    remedy: () => 'Mit --reason TEXT ergänzen; sie bleibt im Bericht erhalten.',
  },
  SETTINGS_UNREADABLE: {
    message: ({ which, file, reason }) =>
      `${file}, angegeben mit ${dashed(which)}, ließ sich nicht lesen: ${UNREADABLE[reason]}.`,
    remedy: () => 'Den Namen und die Berechtigungen prüfen.',
  },
  SETTINGS_NOT_UTF8: {
    message: ({ which, file }) => `${file}, angegeben mit ${dashed(which)}, ist kein UTF-8-Text.`,
    remedy: () => 'Sie in einem Editor als UTF-8 speichern.',
  },
  SETTINGS_TOO_LONG: {
    message: ({ which, file, maxLines }) =>
      `${file}, angegeben mit ${dashed(which)}, hat mehr als ${de.number(maxLines)} Zeilen.`,
    remedy: () => 'Nur die benötigten Zeilen behalten.',
  },
  PASSWORD_FILE_EMPTY: {
    message: ({ which, file }) => `${file}, angegeben mit ${dashed(which)}, ist leer.`,
    remedy: () => 'Ein Passwort in die erste Zeile schreiben. Eine leere erste Zeile ist das leere Passwort.',
  },
  PASSWORD_VARIABLE_MISSING: {
    message: ({ name }) => `Die Umgebungsvariable ${name} ist nicht gesetzt.`,
    remedy: () => 'Sie setzen oder eine andere angeben.',
  },
  OUT_PASSWORD_NOT_GIVEN: {
    message: () => 'Was geschrieben wird, ist durch ein Passwort geschützt, und keines wurde angegeben.',
    remedy: () => 'Mit --out-password-file DATEI, --out-password-env NAME oder --generate-password ergänzen.',
  },
  HOSTS_LINE_UNREADABLE: {
    message: ({ file, line }) => `Zeile ${de.number(line)} von ${file} wurde nicht verstanden.`,
    remedy: () => 'Einen Namen je Zeile schreiben, [Name der Gruppe] als Überschrift, Kommentare hinter einem #.',
  },
  LIBRARY_UNUSABLE: {
    message: ({ file, why }) =>
      `${file} kann nicht als Bibliothek dienen: ${LIBRARY_TROUBLE[why] ?? 'es ist nicht verwendbar'}.`,
    remedy: () => 'Ein Paket angeben, das certprep library build erzeugt hat, oder die Option weglassen.',
  },
  ROOTS_EMPTY: {
    message: ({ file }) => `In ${file}, angegeben mit --roots, ist kein Zertifikat.`,
    remedy: () => 'Eine Datei angeben, die die Wurzelzertifikate enthält.',
  },
  PREVIOUS_WRONG: {
    message: ({ file, bundles }) =>
      bundles === 0
        ? `${file}, angegeben mit --previous, ist weder ein Bericht in JSON noch ein Manifest.`
        : `${file}, angegeben mit --previous, handelt von ${de.number(bundles)} Bündeln.`,
    remedy: () =>
      'Einen Bericht angeben, den certprep report als JSON geschrieben hat, oder ein Manifest mit einem Bündel.',
  },
  REPORT_FORMAT_UNKNOWN: {
    message: ({ file }) => `Der Name ${file} sagt nicht, welche Art von Bericht gewünscht ist.`,
    remedy: ({ known }) => `Ihm eine dieser Endungen geben: ${de.and(known)}.`,
  },
  PREVIOUS_EMPTY: {
    message: ({ file }) => `${file}, angegeben mit --previous-trust, enthält kein Zertifikat.`,
    remedy: () => 'Das Bündel angeben, das zuvor übergeben wurde.',
  },
  WEAK_KEYS_WRONG: {
    message: ({ file, line }) =>
      `Zeile ${de.number(line)} von ${file}, angegeben mit --weak-keys, nennt keinen Schlüssel.`,
    remedy: () =>
      'Eine Liste angeben, in der jede Zeile die letzten 20 Stellen eines SHA-1 hat, etwa blacklist.RSA-2048.',
  },
  MANIFEST_WRONG: {
    message: ({ file, at, problem, detail }) => `${file}: ${manifestFlaw(at, problem, detail ?? '')}.`,
    remedy: () =>
      'Es wurde nichts geschrieben. Berichtigen und neu starten; docs/manifest.schema.json sagt, was dort stehen darf.',
  },
};

function manifestFlaw(at: string, problem: ManifestProblem, detail: string): string {
  const place = at === '' ? 'das Manifest' : at;
  switch (problem) {
    case 'syntax':
      return at === '' ? 'dies ist weder YAML noch JSON' : `Zeile ${at} ist weder YAML noch JSON`;
    case 'unknown':
      return `${place} enthält ${detail}, was hier nicht bekannt ist`;
    case 'missing':
      return `${place} fehlt`;
    case 'type':
      return `${place} muss von der Art ${detail} sein`;
    case 'value':
      return `${place} enthält etwas anderes, als dort stehen darf`;
    case 'twice':
      return `${place}: ${detail} kam schon vor`;
  }
}

function dashed(which: SettingsFile): string {
  return `--${which}`;
}

const UNREADABLE: { readonly [R in UnreadableReason]: string } = {
  missing: 'Es gibt keine solche Datei',
  permission: 'Die Berechtigung fehlt',
  busy: 'Ein anderes Programm benutzt sie',
  changed: 'Sie hat sich beim Lesen verändert',
  name: 'Ihr Name ist auf diesem Rechner nicht verwendbar',
  other: 'Das System hat es verweigert',
};
