import type { FolderWords, NoticeWords } from '../../window.ts';
import { de } from '../say.ts';

export const folders: FolderWords = {
  title: {
    read: 'Ordner zum Lesen wählen',
    export: 'Ordner zum Schreiben wählen',
    save: 'Ordner zum Speichern wählen',
  },
  trail: 'Hier sind Sie',
  folders: 'Ordner darin',
  none: 'Hier sind keine Ordner',
  cut: 'Es gibt mehr Ordner, als aufgeführt sind.',
  newFolder: 'Neuer Ordner…',
  newName: 'Name des neuen Ordners',
  make: 'Anlegen',
  use: (name) => `${name} verwenden`,
};

export const notices: NoticeWords = {
  label: 'Meldungen',
  notOnDisk: (count) =>
    de.count(count, {
      one: 'Eines davon ist keine gespeicherte Datei und lässt sich nicht lesen. Zuerst speichern, dann ablegen.',
      other: '# davon sind keine gespeicherten Dateien und lassen sich nicht lesen. Zuerst speichern, dann ablegen.',
    }),
  recalled: (count) =>
    de.count(count, {
      one: 'Ziel, Namen und Dateinamen sind wie beim letzten Mal. Was seither verloren ging oder wiederverwendet wurde, steht bei den Prüfungen.',
      other:
        '# Bündel sind wie beim letzten Mal: Ziele, Namen und Dateinamen. Was seither verloren ging oder wiederverwendet wurde, steht bei den Prüfungen.',
    }),
  broughtTarget: (name) => `„${name}“ gehört von jetzt an zu den eigenen Zielen.`,
  saved: (file) => `Gespeichert und zurückgelesen: ${file}.`,
  dropRefused: 'Zuerst dies schließen; dann die Dateien noch einmal ablegen.',
  gapStays: (issuer) => `Das füllt die Lücke nicht: Das Zertifikat von ${issuer} fehlt noch.`,
  pastedText: 'Eingefügter Text wird nicht gelesen. Ihn als Datei speichern und diese ablegen.',
  pastedKey:
    'In der Zwischenablage war ein privater Schlüssel; er wurde ungelesen verworfen. Ihn als Datei speichern, diese ablegen und die Zwischenablage leeren.',
  dismiss: 'Ausblenden',
};
