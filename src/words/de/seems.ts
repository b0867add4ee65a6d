import type { SeemsWords } from '../tables.ts';

const setAside = 'Beiseitelegen; sonst nichts zu tun.';
const nothing = (kind: string): string => `Kein Zertifikat und kein Schlüssel darin. Dies ist ${kind}.`;

export const seems: SeemsWords = {
  empty: { message: 'Diese Datei ist leer.', remedy: 'Noch einmal von der Quelle kopieren.' },
  'nothing-inside': {
    message: 'Diese Datei ist heil, doch enthält sie weder Zertifikat noch Schlüssel noch Anforderung.',
    remedy: 'Beim Erzeugen wurden sie weggelassen; noch einmal anfordern.',
  },
  text: { message: nothing('eine Textdatei'), remedy: setAside },
  html: {
    message: nothing('eine Webseite'),
    remedy:
      'Sollte es ein Zertifikat sein, noch einmal herunterladen: Oft wird stattdessen eine Anmeldeseite gespeichert.',
  },
  xml: { message: nothing('eine XML-Datei'), remedy: setAside },
  json: { message: nothing('eine JSON-Datei'), remedy: setAside },
  yaml: {
    message: nothing('eine YAML-Datei'),
    remedy:
      'Sollte es ein Kubernetes-Secret sein, es samt seinen Daten anfordern: Gelesen wird, was seine Felder enthalten.',
  },
  pdf: { message: nothing('ein PDF-Dokument'), remedy: setAside },
  zip: {
    message: 'Dies ist auf eine Art gepackt, die CertPrep nicht entpacken kann.',
    remedy: 'Entpacken und die Dateien darin angeben.',
  },
  gzip: {
    message: 'Dies ist ein gzip-Archiv und wurde nicht geöffnet.',
    remedy: 'Entpacken und die Dateien darin angeben.',
  },
  archive: {
    message: 'Dies ist ein Archiv, wie 7z, RAR oder tar sie erzeugen, und wurde nicht geöffnet.',
    remedy: 'Entpacken und die Dateien darin angeben.',
  },
  office: {
    message: 'Dies ist ein Office-Dokument, etwa aus Word oder Excel. Es wurde nicht durchsucht.',
    remedy: 'Wurde ein Zertifikat hineinkopiert, den Text von BEGIN bis END als reine Textdatei speichern.',
  },
  image: { message: nothing('ein Bild'), remedy: setAside },
  executable: { message: nothing('ein Programm'), remedy: setAside },
  'putty-key': {
    message: 'Dies ist ein PuTTY-Schlüssel, wie er zum Anmelden an Servern dient.',
    remedy:
      'Wurde Ihr Zertifikat mit ihm angefordert, ihn aus PuTTYgen als OpenSSH-Schlüssel exportieren. Sonst beiseitelegen.',
  },
  pgp: {
    message: 'Dies ist ein PGP-Schlüssel oder eine PGP-Nachricht, also aus einer anderen Familie.',
    remedy: 'Ist es eine verschlüsselte Nachricht, sie zuerst entschlüsseln. Sonst beiseitelegen.',
  },
  jks: {
    message: 'Dies ist ein Java-Keystore in einer Form, die CertPrep noch nicht öffnen kann.',
    remedy:
      'Umwandeln, wo es keytool gibt: keytool -importkeystore -srckeystore DATEI -destkeystore neu.p12 -deststoretype PKCS12.',
  },
  bks: {
    message: 'Dies ist ein Bouncy-Castle-Keystore (BKS oder UBER), und diese Form öffnet CertPrep nicht.',
    remedy: 'Den Absender um eine PKCS#12-Datei (PFX) bitten: Das Programm, das dies erzeugt hat, kann sie schreiben.',
  },
  pkcs7: {
    message: 'Dies ist ein PKCS#7-Bündel von Zertifikaten (.p7b) in einer Form, die CertPrep noch nicht öffnen kann.',
    remedy: 'Die Zertifizierungsstelle um die Zertifikate als PEM bitten.',
  },
  'pkcs12-bag': {
    message: 'Ein Eintrag dieser PFX-Datei ist von einer Art, die CertPrep nicht kennt.',
    remedy: 'Die anderen wurden gelesen. Fehlt etwas, den Absender fragen, was sonst noch darin ist.',
  },
  crl: {
    message: 'Dies ist eine Sperrliste, kein Zertifikat. Sie sagt, welche Zertifikate widerrufen wurden.',
    remedy: setAside,
  },
  'public-key': {
    message: 'Dies ist die öffentliche Hälfte eines Schlüssels. Gebraucht wird der private Schlüssel.',
    remedy: 'Dort suchen, wo die Anforderung erzeugt wurde.',
  },
  'dh-parameters': { message: nothing('ein Satz Diffie-Hellman-Parameter'), remedy: setAside },
  'ec-parameters': {
    message: 'Kein Zertifikat und kein Schlüssel darin. Dies benennt nur die Kurve eines EC-Schlüssels.',
    remedy: 'Der Schlüssel steht meist an derselben Stelle; die ganze Datei anfordern.',
  },
  asn1: {
    message: 'Darin war weder Zertifikat noch Schlüssel zu erkennen. Dies ist eine DER-Struktur anderer Art.',
    remedy: 'Wurde ein Zertifikat oder Schlüssel erwartet, den Absender fragen, was diese Datei ist.',
  },
  binary: {
    message: 'Darin war weder Zertifikat noch Schlüssel zu erkennen. Dies sind Binärdaten unbekannter Art.',
    remedy: 'Wurde ein Zertifikat oder Schlüssel erwartet, den Absender fragen, was diese Datei ist.',
  },
};
