import type { HelpWords } from '../help.ts';

export const options: HelpWords['options'] = {
  json: { value: null, text: 'Ein JSON-Objekt auf die Standardausgabe schreiben, und dort nichts anderes.' },
  help: { value: null, text: 'Diese Hilfe zeigen.' },
  lang: { value: 'SPRACHE', text: 'Die Sprache der Texte; sonst die von LANG.' },
  at: { value: 'ZEIT', text: 'Zum Stand dieser Zeit prüfen, etwa 2026-11-23T15:42:00Z; sonst zum jetzigen.' },
  'password-file': {
    value: 'DATEI',
    text: 'Die Passwörter in dieser Datei, eines je Zeile, an allem Verschlossenen probieren.',
  },
  'password-env': { value: 'NAME', text: 'Das Passwort in dieser Umgebungsvariablen probieren.' },
  'allow-slow': { value: null, text: 'Dateien auch öffnen, wenn ein Passwort zu probieren lange dauert.' },
  roots: { value: 'DATEI', text: 'Den Wurzeln in dieser Datei vertrauen, und keinen anderen.' },
  'require-trust': { value: null, text: 'Eine Wurzel unter den Dateien genügt nicht: Es muss eine vertraute sein.' },
  host: {
    value: 'NAME',
    text: 'Ein Name, der abgedeckt sein muss. *.zone heißt: jeder neue Name in dieser Zone. Für mehrere wiederholen.',
  },
  'hosts-file': {
    value: 'DATEI',
    text: 'Namen, die abgedeckt sein müssen, einer je Zeile, unter Überschriften wie [Name der Gruppe], Kommentare hinter einem #.',
  },
  san: {
    value: 'TYP:WERT',
    text: 'Statt nach Dateien nach einem Zertifikat mit diesem Namen fragen, etwa DNS:*.example.com.',
  },
  leaf: { value: 'SHA256|HOST', text: 'Welches Zertifikat gemeint ist, wo es mehrere sein könnten.' },
  target: {
    value: 'ID|DATEI.json',
    text: 'Wohin übergeben wird; certprep targets führt die Ziele auf. Oder eine Datei, die ein eigenes Ziel beschreibt.',
  },
  out: { value: 'PFAD', text: 'Wohin geschrieben wird: bei export ein Ordner, bei convert und unlock eine Datei.' },
  name: { value: 'NAME', text: 'Der Name der Dateien, statt des ersten Namens im Zertifikat.' },
  'friendly-name': {
    value: 'NAME',
    text: 'Wie der Eintrag in einem PFX oder JKS heißt, statt wie die Dateien.',
  },
  'previous-trust': {
    value: 'DATEI',
    text: 'Das zuvor übergebene Bündel von Zertifizierungsstellen; gesagt wird, was sich seither geändert hat.',
  },
  'weak-keys': {
    value: 'DATEI',
    text: 'Eine Liste schwacher RSA-Schlüssel, wie openssl-blacklist sie hat; ohne Liste wird nicht danach gesucht.',
  },
  fix: { value: 'KORREKTUR', text: 'Eine angebotene Änderung vornehmen, etwa write-root-apart.' },
  'no-fix': {
    value: 'KORREKTUR',
    text: 'Eine Änderung zurücknehmen, die von selbst geschieht, etwa leave-out-unused.',
  },
  tick: { value: 'PUNKT', text: 'Ein erledigter Punkt auf der Checkliste des Ziels; check führt sie auf.' },
  force: { value: null, text: 'Schon vorhandene Dateien ersetzen.' },
  'no-sums': { value: null, text: 'Keine SHA256SUMS neben die Dateien schreiben.' },
  report: {
    value: 'DATEI',
    text: 'Auch einen Bericht schreiben: HTML, Markdown oder JSON, je nach Endung des Namens (html, md, json).',
  },
  ics: {
    value: 'DATEI',
    text: 'Erinnerungen für einen Kalender schreiben: wann zu erneuern ist und wann das Zertifikat abläuft.',
  },
  'prepared-by': { value: 'NAME', text: 'Wer die Übergabe vorbereitet hat, für den Bericht.' },
  'checked-by': { value: 'NAME', text: 'Wer sie geprüft hat, für den Bericht.' },
  change: { value: 'NUMMER', text: 'Die Nummer des Changes, für den Bericht.' },
  previous: {
    value: 'DATEI',
    text: 'Vom Bericht (JSON) oder Manifest des letzten Mals ausgehen: dessen Ziel, Namen und Dateinamen, und was das neue Zertifikat seither verloren hat.',
  },
  manifest: {
    value: 'DATEI',
    text: 'Statt PFAD alles exportieren, was diese Datei aufführt, in YAML oder JSON.',
  },
  'all-or-none': {
    value: null,
    text: 'Mit --manifest: nichts schreiben, wenn nicht jedes Bündel bereit ist und geschrieben wird.',
  },
  accept: {
    value: 'CODE',
    text: 'Fortfahren, obwohl dies gefunden wurde; die Codes stehen im JSON von check.',
  },
  reason: { value: 'TEXT', text: 'Warum es hingenommen wird; bleibt im Bericht erhalten.' },
  'out-password-file': {
    value: 'DATEI',
    text: 'Die erste Zeile dieser Datei ist das Passwort für das, was geschrieben wird.',
  },
  'out-password-env': {
    value: 'NAME',
    text: 'Diese Umgebungsvariable enthält das Passwort für das, was geschrieben wird.',
  },
  'generate-password': {
    value: null,
    text: 'Ein Passwort aus Buchstaben für das erzeugen, was geschrieben wird, und es einmal auf der Standardfehlerausgabe zeigen.',
  },
  'password-words': { value: null, text: 'Dasselbe aus acht kurzen Wörtern: länger, und leichter vorzulesen.' },
  to: { value: 'FORMAT', text: 'pem, der, pfx, p7b, pkcs1, pkcs8, sec1, jks, fullchain, key oder cert.' },
  'pfx-profile': {
    value: 'PROFIL',
    text: 'modern (AES-256), compatible (3DES, für älteres Windows und Java) oder legacy (RC2-40, für die ältesten).',
  },
  'carry-card': {
    value: 'DATEI',
    text: 'Was fehlt, auf einen Laufzettel für einen verbundenen Rechner schreiben: eine Seite mit QR-Code (.html) oder Text.',
  },
  library: {
    value: 'PAKET',
    text: 'Fehlende Zwischenzertifikate aus diesem Bibliothekspaket nehmen, und aus keinem anderen.',
  },
  'no-library': { value: null, text: 'Keine Zwischenzertifikate aus einer Bibliothek nehmen.' },
  from: {
    value: 'PFAD',
    text: 'Woraus das Paket erzeugt wird: PEM, DER, Berichte der CCADB (CSV) oder Ordner davon.',
  },
  list: { value: 'NAME', text: 'Der Name der Liste, aus der die Zertifikate stammen; bleibt im Paket erhalten.' },
  'trust-roots': {
    value: null,
    text: 'Auch die Wurzeln importieren und ihnen vertrauen: zuvor mit ihrem SHA-256 gezeigt.',
  },
  iterations: { value: 'ANZAHL', text: 'Runden der Schlüsselableitung in einem PFX, statt derer seines Profils.' },
  pbmac1: { value: null, text: 'Ein PFX mit PBMAC1 schützen, das nur die neuesten Programme lesen.' },
  scrypt: { value: null, text: 'Mit --encrypt: den Schlüssel mit scrypt statt mit PBKDF2 ableiten.' },
  encrypt: { value: null, text: 'Den Schlüssel unter einem Passwort schreiben, als PKCS#8 mit AES-256.' },
};
