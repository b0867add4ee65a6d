import type { SettingsWords } from '../../window-settings.ts';

export const settings: SettingsWords = {
  title: 'Einstellungen',
  tabs: { general: 'Allgemein', library: 'Bibliothek und Wurzeln', security: 'Sicherheit und Info' },
  theme: 'Erscheinungsbild',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  themeHint: 'Gilt auch beim nächsten Start.',
  language: 'Sprache',
  languageOfSystem: 'Wie dieser Rechner',
  languageHint: 'Für dieses Fenster und die Berichte und Laufzettel, die es speichert.',
  lock: 'Passwörter und Schlüssel vergessen',
  lockTimes: { use: 'Nach jedem Export', idle: 'Nach 10 Minuten ohne Sie', quit: 'Beim Beenden' },
  lockHint:
    'Sie liegen nur im Arbeitsspeicher und werden gemeinsam vergessen. Was hier auch gewählt ist: mit „Jetzt sperren“, am Ende, und wo das System es meldet, wenn der Bildschirm gesperrt wird oder der Rechner schläft.',
  ownTargets: 'Eigene Ziele',
  ownTargetsHint:
    'In der Liste der Ziele hinzufügen, oder die Datei ablegen. Eine Kopie davon liegt bei den Einstellungen.',
  kept: 'Was aufbewahrt wird',
  keptHint:
    'Eine lesbare Datei: was hier gewählt ist, die Bibliothek und die bestätigten Wurzeln, die eigenen Ziele, die zuletzt gewählten Ziele und der Ordner des letzten Exports. Nie ein Passwort, ein Schlüssel oder der Name einer Datei.',
  promises: [
    {
      title: 'Schlüssel gelangen nie in dieses Fenster',
      text: 'Ein anderer Prozess hält sie. Dieser bekommt Namen und Prüfsummen.',
    },
    { title: 'Keine Kopien', text: 'Keine Kopien außerhalb des Ordners, in den exportiert wird.' },
    {
      title: 'Geschrieben heißt zurückgelesen',
      text: 'Jede Datei wird wieder vom Laufwerk gelesen und mit dem Plan verglichen.',
    },
  ],
  limits: 'Was sich nicht versprechen lässt',
  limitTexts: [
    'Wer diesen Rechner beherrscht, kann seinen Speicher lesen, und was eingegeben wird.',
    'Widerruf wird nur geprüft, wenn die Liste der Zertifizierungsstelle mitgebracht wird.',
    'Ein auf einem USB-Stick gelöschter Schlüssel ist nicht sicher vernichtet.',
    'Solange ein Passwort gezeigt wird, bittet das Desktop-Programm darum, sein Fenster aus Bildschirmfotos und geteilten Bildschirmen herauszuhalten. Windows tut das; neuere macOS und Linux nicht, und in einem Browser lässt es sich nicht erbitten.',
  ],
};
