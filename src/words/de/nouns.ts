/**
 * The words the German texts keep to:
 *
 *   certificate Zertifikat, intermediate Zwischenzertifikat, root Wurzelzertifikat (short: Wurzel), chain Kette
 *   authority Zertifizierungsstelle, issuer Aussteller, subject Inhaber, request Anforderung (CSR), reissue Neuausstellung
 *   key Schlüssel, password Passwort, locked verschlossen, unlock öffnen, lock now sperren
 *   revoked widerrufen, revocation list Sperrliste, fingerprint Fingerabdruck, digest Prüfsumme
 *   key usage Schlüsselverwendung, valid gültig, to end ablaufen, covered abgedeckt, to judge prüfen
 *   target Ziel, bundle Bündel, hand over übergeben, fix Korrektur, accept hinnehmen, store Speicher, library Bibliothek
 *   carry card Laufzettel, drop ablegen, read back zurückgelesen, appliance Appliance, peer Gegenstelle
 *
 * Buttons and remedies stand in the infinitive; where somebody must be addressed, it is "Sie".
 */
import type { NounWords } from '../tables.ts';

export const nouns: NounWords = {
  kinds: {
    certificate: 'Zertifikat',
    'private-key': 'privater Schlüssel',
    'public-key': 'öffentlicher Schlüssel',
    csr: 'Anforderung (CSR)',
    crl: 'Sperrliste',
    secret: 'Geheimnis',
  },
  containers: {
    pem: 'PEM',
    der: 'DER',
    pkcs12: 'PFX',
    pkcs7: 'PKCS#7',
    jks: 'JKS',
    jceks: 'JCEKS',
    bks: 'BKS',
    openssh: 'OpenSSH',
    pvk: 'PVK',
    jwk: 'JWK',
  },
  formats: { pem: 'PEM', der: 'DER', pkcs12: 'PFX', pkcs7: 'PKCS#7', jks: 'JKS', yaml: 'YAML', sums: 'Prüfsummen' },
  repairs: {
    bom: 'ein Byte Order Mark am Anfang',
    'utf-16': 'Text als UTF-16',
    'line-ends': 'gemischte Zeilenenden',
    'blank-lines': 'Leerzeilen',
    spaces: 'überzählige Leerzeichen',
    dashes: 'veränderte Striche in der BEGIN- oder END-Zeile',
    glued: 'zwei Blöcke in einer Zeile',
    'end-line': 'eine verlorene END-Zeile',
    'quoted-mail': 'die Zitatzeichen einer Mail',
    'line-prefix': 'Nummern oder Zeichen vor jeder Zeile',
    html: 'die Auszeichnung einer Webseite',
    'quoted-printable': 'die Kodierung von Mails (quoted-printable)',
    'percent-encoded': 'die Kodierung von Webadressen (%0A)',
    escapes: 'ausgeschriebene Zeilenenden (\\n)',
    'no-header': 'fehlende BEGIN- und END-Zeilen',
    base64: 'eine als Base64 geschriebene Datei',
    'trailing-bytes': 'etwas hinter dem Ende',
    ber: 'Längen in einer freieren Form, als Zertifikate sie haben dürfen (BER)',
    'curve-named': 'eine Kurve, die durch ihre Zahlen statt durch ihren Namen angegeben war',
  },
  roles: { leaf: 'Ihr Zertifikat', intermediate: 'Zwischenzertifikat', root: 'Wurzelzertifikat' },
  severities: {
    blocker: 'Steht im Weg',
    error: 'Zu beheben',
    warning: 'Einen Blick wert',
    info: 'Gut zu wissen',
  },
};
