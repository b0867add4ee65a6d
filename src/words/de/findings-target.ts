/** What a target demands, and what must be said before files are written. */
import type { DemandName } from '#shared/target.ts';
import type { FindingWords } from '../tables.ts';
import { topics } from './demands.ts';
import { de, inDays, nameFirst, nothingToDo, withName } from './say.ts';

const keepApart = (): string => 'Ein anderes wählen, oder es behalten und den Grund festhalten.';
const orOtherTarget = 'und damit eine Neuausstellung anfordern, oder ein anderes Ziel wählen.';

export const targetFindings = {
  KEY_TYPE_REFUSED: {
    message: ({ keyType, allowed }) =>
      `Dieses Ziel kann den Schlüssel nicht verwenden. Er ist ${keyType}, und das Ziel nimmt ${de.or(allowed)}.`,
    remedy: ({ allowed }) => `Einen Schlüssel der Art ${de.or(allowed)} erzeugen ${orOtherTarget}`,
  },
  KEY_TYPE_NOT_STATED: {
    message: ({ keyType, stated }) =>
      `Der Schlüssel ist ${keyType}. Die Anleitung des Ziels spricht von ${de.and(stated)} und sagt nicht, ob es andere nimmt.`,
    remedy: () => 'Den Hersteller fragen, oder es vor dem Tag ausprobieren, an dem es darauf ankommt.',
  },
  KEY_SIZE_REFUSED: {
    message: ({ bits, least, most }) =>
      `Dieses Ziel kann den Schlüssel nicht verwenden. Er hat ${de.number(bits)} Bit, und das Ziel nimmt ${range(least, most)}.`,
    remedy: () => `Einen Schlüssel solcher Größe erzeugen ${orOtherTarget}`,
  },
  KEY_SIZE_NOT_LISTED: {
    message: ({ bits, sizes }) =>
      `Dieses Ziel kann den Schlüssel nicht verwenden. Er hat ${de.number(bits)} Bit, und das Ziel nimmt ${de.or(sizes.map((size) => de.number(size)))}.`,
    remedy: () => `Einen Schlüssel solcher Größe erzeugen ${orOtherTarget}`,
  },
  CURVE_REFUSED: {
    message: ({ curve, allowed }) =>
      `Dieses Ziel kann den Schlüssel nicht verwenden. Er liegt auf ${curve === null ? 'einer Kurve ohne Namen' : `der Kurve ${curve}`}, und das Ziel nimmt ${de.or(allowed)}.`,
    remedy: ({ allowed }) => `Einen Schlüssel auf ${de.or(allowed)} erzeugen ${orOtherTarget}`,
  },
  INTERMEDIATES_MISSING: {
    message: () => 'Mit Ihrem Zertifikat geht kein Zwischenzertifikat mit. Dieses Ziel verlangt sie alle.',
    remedy: () => 'Bei der Zertifizierungsstelle nach „der Kette“ fragen und sie hier hinzufügen.',
  },
  ROOT_MISSING: {
    message: () => 'Dieses Ziel nimmt auch das Wurzelzertifikat, und es ist nicht unter diesen Dateien.',
    remedy: () => 'Bei der Zertifizierungsstelle das Wurzelzertifikat anfordern und hier hinzufügen.',
  },
  TOO_MANY_CERTIFICATES: {
    message: ({ file, count, most }) =>
      `${file} enthielte ${de.count(count, { other: '# Zertifikate' })}, und dieses Ziel nimmt höchstens ${de.number(most)}.`,
    remedy: () => 'Bei der Zertifizierungsstelle eine kürzere Kette anfordern oder ein anderes Ziel wählen.',
  },
  AUTHORITY_PRIVATE: {
    message: ({ root, stated }) =>
      `Die Kette endet bei ${withName(root)}, und das kennt CertPrep nicht als öffentliche Wurzel. ${
        stated
          ? 'Dieses Ziel verlangt eine öffentliche Zertifizierungsstelle.'
          : 'Die Anleitung des Ziels sagt nicht, ob es eine eigene nimmt.'
      }`,
    remedy: ({ stated }) =>
      stated
        ? 'Ein Zertifikat bei einer öffentlichen Zertifizierungsstelle bestellen oder ein anderes Ziel wählen.'
        : 'Den Hersteller fragen, oder es vor dem Tag ausprobieren, an dem es darauf ankommt.',
  },
  SELF_SIGNED_REFUSED: {
    message: ({ subject }) =>
      `${nameFirst(subject)} ist selbstsigniert. Ein solches Zertifikat nimmt dieses Ziel nicht.`,
    remedy: () => 'Ein Zertifikat bei einer Zertifizierungsstelle bestellen oder ein anderes Ziel wählen.',
  },
  ISSUER_NAMELESS: {
    message: () => 'Das Zertifikat sagt nicht, wer es ausgestellt hat. Dieses Ziel verlangt dort einen Namen.',
    remedy: () => 'Eine Neuausstellung anfordern.',
  },
  PURPOSE_REFUSED: {
    message: ({ purpose }) =>
      `Das Zertifikat darf nicht für ${purpose === 'serverAuth' ? 'Server' : 'Clients'} verwendet werden, wie dieses Ziel es verlangt: Seine erweiterte Schlüsselverwendung lässt das aus.`,
    remedy: () => 'Eine Neuausstellung für diese Verwendung anfordern.',
  },
  KEY_USAGE_REFUSED: {
    message: ({ lacks }) =>
      `Dieses Ziel verlangt ${de.and(lacks)} in der Schlüsselverwendung, und dem Zertifikat fehlt das.`,
    remedy: () => 'Eine Neuausstellung mit dieser Verwendung anfordern.',
  },
  SIGNATURE_REFUSED: {
    message: ({ algorithm, allowed }) =>
      `Das Zertifikat ist mit ${algorithm} signiert. Dieses Ziel nimmt ${de.or(allowed)}.`,
    remedy: () => 'Eine Neuausstellung mit einer solchen Signatur anfordern.',
  },
  AUTHORITY_REFUSED: {
    message: ({ subject }) =>
      `${nameFirst(subject)} ist als Zertifizierungsstelle gekennzeichnet. Ein solches Zertifikat nimmt dieses Ziel nicht.`,
    remedy: () => 'Prüfen, ob es das gemeinte ist; wenn ja, eine Neuausstellung ohne dieses Kennzeichen anfordern.',
  },
  AUTHORITY_WANTED: {
    message: ({ subject }) =>
      `${nameFirst(subject)} ist keine Zertifizierungsstelle. Dieses Ziel verlangt das Zertifikat einer solchen.`,
    remedy: () => 'Das Zertifikat der Zertifizierungsstelle wählen.',
  },
  STARTS_TOO_LATE: {
    message: ({ notBefore, days }) =>
      days === 0
        ? `Das Zertifikat gilt ab ${de.date(notBefore)}. Dieses Ziel nimmt nur eines, das schon gilt.`
        : `Das Zertifikat gilt ab ${de.date(notBefore)}. Dieses Ziel verlangt eines, das seit mindestens ${inDays(days)} gilt.`,
    remedy: () => 'Bis dahin warten.',
  },
  ADDRESS_TOO_LONG: {
    message: ({ length, most }) =>
      `Die OCSP-Adresse im Zertifikat hat ${de.number(length)} Zeichen, und dieses Ziel nimmt höchstens ${de.number(most)}.`,
    remedy: () => 'Eine Neuausstellung mit einer kürzeren Adresse anfordern oder ein anderes Ziel wählen.',
  },
  NAMES_MISSING: {
    message: () =>
      'Das Zertifikat hat weder einen Common Name noch Alternativnamen (SAN), und dieses Ziel verlangt einen.',
    remedy: () => 'Eine Neuausstellung anfordern, die Ihre Hosts nennt.',
  },
  NAME_TOO_LONG: {
    message: ({ kind, name, most }) =>
      `Der ${kind === 'commonName' ? 'Common Name' : 'Alternativname'} ${name} ist länger als die ${de.number(most)} Zeichen, die dieses Ziel nimmt.`,
    remedy: () => 'Eine Neuausstellung mit einem kürzeren Namen anfordern.',
  },
  WILDCARD_REFUSED: {
    message: ({ names }) => `Das Zertifikat ist für ${de.and(names)}, und dieses Ziel nimmt keine Wildcard.`,
    remedy: () => 'Eine Neuausstellung mit dem Namen des Hosts selbst anfordern.',
  },
  HOST_NOT_NAMED: {
    message: ({ host, by }) =>
      `${host} ist durch ${by.replace(/^DNS:/, '')} abgedeckt, doch dieses Ziel sucht den Namen selbst im Zertifikat.`,
    remedy: () => 'Eine Neuausstellung anfordern, die ihn nennt.',
  },
  FRIENDLY_NAME_TOO_LONG: {
    message: ({ file, most }) =>
      `Der Anzeigename (Friendly Name) in ${file} ist länger als die ${de.number(most)} Zeichen, die dieses Ziel nimmt.`,
    remedy: () => 'Den Dateien einen kürzeren Namen geben.',
  },
  FILE_TOO_LARGE: {
    message: ({ file, octets, most }) =>
      `${file} hat ${de.number(octets)} Byte, und dieses Ziel nimmt höchstens ${de.number(most)}.`,
    remedy: () => `Einen kleineren Schlüssel erzeugen ${orOtherTarget}`,
  },
  FILE_NAME_REFUSED: {
    message: ({ file, ending }) =>
      `Der Name ${file} hat die Endung ${ending.replace('.', '')}, die dieses Ziel anderen Dateien vorbehält.`,
    remedy: () => 'Den Dateien einen anderen Namen geben.',
  },
  CERTIFICATE_SHARED: {
    message: ({ bundles }) =>
      `Dieses Zertifikat steckt auch in ${de.and(bundles)}. Gelangt ein Schlüssel in fremde Hände, sind alle zu ersetzen.`,
    remedy: keepApart,
  },
  KEY_SHARED: {
    message: ({ bundles }) =>
      `Dieser Schlüssel steckt auch in ${de.and(bundles)}. Gelangt er an einer Stelle in fremde Hände, ist er an allen zu ersetzen.`,
    remedy: () => 'Einen anderen wählen, oder ihn behalten und den Grund festhalten.',
  },
  KEY_WRITTEN_BARE: {
    message: ({ file }) =>
      `${file} enthält den Schlüssel ohne Passwort. Wer die Datei hat, kann den Schlüssel verwenden.`,
    remedy: () => 'Auf einem verschlüsselten Laufwerk aufbewahren, wo nur Sie sie lesen können.',
  },
  OUT_PASSWORD_MISSING: {
    message: ({ file }) => `${file} wird durch ein Passwort geschützt, und noch ist keines gewählt.`,
    remedy: () => 'Eines wählen oder erzeugen lassen.',
  },
  OUT_PASSWORD_WEAK_FORM: {
    message: ({ file }) =>
      `Das Passwort von ${file} enthält Zeichen außerhalb von ASCII. Manche Programme lehnen sie ab oder lesen sie anders.`,
    remedy: () => 'Buchstaben ohne Akzente und Umlaute, Ziffern und gängige Zeichen verwenden; lieber mehr davon.',
  },
  OUT_PASSWORD_REFUSED: {
    message: ({ file, reason, least, most }) => {
      if (reason === 'not-ascii') return `Dieses Ziel liest im Passwort von ${file} nur ASCII.`;
      return reason === 'too-short'
        ? `Dieses Ziel verlangt für ${file} ein Passwort von mindestens ${de.number(least ?? 0)} Zeichen.`
        : `Dieses Ziel nimmt für ${file} ein Passwort von höchstens ${de.number(most ?? 0)} Zeichen.`;
    },
    remedy: () => 'Ein anderes wählen oder eines erzeugen lassen.',
  },
  WILDCARD_SHARED: {
    message: ({ name, host, bundles }) =>
      `${name.replace(/^DNS:/, '')} deckt auch ${host} ab, einen Namen von ${de.and(bundles)}. Gelangt der Schlüssel hier in fremde Hände, kann er auch für diesen sprechen.`,
    remedy: () =>
      'Ein Zertifikat bestellen, das nur die eigenen Hosts nennt, oder es behalten und den Grund festhalten.',
  },
  KEY_REWRAPPED: {
    message: ({ file, form }) =>
      `Der Schlüssel in ${file} wird in der Form geschrieben, die dieses Ziel liest: ${form === 'pkcs1' ? 'PKCS#1' : 'PKCS#8'}.`,
    remedy: nothingToDo,
  },
  PASSWORD_STRIPPED: {
    message: ({ file }) =>
      `Der Schlüssel in ${file} hat ein Passwort; er wird ohne geschrieben, wie dieses Ziel es verlangt.`,
    remedy: () => 'Das Geschriebene dort aufbewahren, wo nur Sie es lesen können.',
  },
  CHECKLIST_OPEN: {
    message: ({ items }) =>
      `${de.count(items.length, { one: '# Punkt, den keine Datei belegen kann, ist', other: '# Punkte, die keine Datei belegen kann, sind' })} noch offen.`,
    remedy: () => 'Jeden davon erledigen und abhaken.',
  },
  TARGET_UNCONFIRMED: {
    message: ({ demand }) =>
      `Keine Quelle bestätigt, was hier über dieses Ziel steht: ${topics[demand as DemandName] ?? demand}.`,
    remedy: () => 'Mit der Anleitung des Herstellers vergleichen.',
  },
  FILE_NOT_AS_ASKED: {
    message: ({ rule, file }) =>
      `So geplant, ist ${file} nicht, was dieses Ziel verlangt: ${topics[rule as DemandName] ?? rule}.`,
    remedy: () =>
      'Die angebotene Änderung annehmen; gibt es keine, ist die Beschreibung des Ziels selbst zu berichtigen.',
  },
} satisfies Partial<FindingWords>;

function range(least: number | null, most: number | null): string {
  if (least === null) return most === null ? 'jede Größe' : `höchstens ${de.number(most)}`;
  return most === null ? `mindestens ${de.number(least)}` : `${de.number(least)} bis ${de.number(most)}`;
}
