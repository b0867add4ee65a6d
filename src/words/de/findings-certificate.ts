/** The certificates and the key themselves (facts/checks.md). */
import type { FindingWords } from '../tables.ts';
import { profileRules } from './profile.ts';
import { ahead, certificateFirst, de, theCertificate, withName } from './say.ts';

const reissue = (): string => 'Eine Neuausstellung anfordern.';

export const certificateFindings = {
  EXPIRES_SOON: {
    message: (fact) =>
      `${certificateFirst(fact)} läuft am ${de.date(fact.notAfter)} ab, ${ahead(fact.notAfter, fact.at)}.`,
    remedy: () => 'Bald das nächste bestellen.',
  },
  INTERMEDIATE_ENDS_FIRST: {
    message: (fact) =>
      `${certificateFirst(fact)} läuft am ${de.date(fact.notAfter)} ab, vor Ihrem Zertifikat am ${de.date(fact.leafNotAfter)}. Von diesem Tag an ist die Kette unterbrochen.`,
    remedy: () =>
      'Ein neueres Zwischenzertifikat mit demselben Schlüssel anfordern oder die Erneuerung auf diesen Tag legen.',
  },
  KEY_TOO_SMALL: {
    message: (fact) =>
      `Der ${fact.keyType}-Schlüssel ${theCertificate(fact, 'genitive')} hat ${de.number(fact.bits)} Bit. Clients verlangen mindestens ${de.number(fact.least)}.`,
    remedy: ({ role, least }) =>
      role === 'leaf'
        ? `Einen neuen Schlüssel mit mindestens ${de.number(least)} Bit erzeugen und damit eine Neuausstellung anfordern.`
        : reissue(),
  },
  KEY_UNUSUALLY_LARGE: {
    message: (fact) =>
      `Der Schlüssel ${theCertificate(fact, 'genitive')} hat ${de.number(fact.bits)} Bit. Manche Appliances nehmen höchstens 4.096.`,
    remedy: () => 'Wird er abgelehnt, einen mit höchstens 4.096 Bit erzeugen und damit eine Neuausstellung anfordern.',
  },
  KEY_TYPE_RARE: {
    message: (fact) =>
      `Der Schlüssel ${theCertificate(fact, 'genitive')} ist ${fact.keyType}. Das nehmen nur wenige Server und Appliances.`,
    remedy: () =>
      'Wird er abgelehnt, einen RSA- oder P-256-Schlüssel erzeugen und damit eine Neuausstellung anfordern.',
  },
  EXPONENT_UNUSUAL: {
    message: (fact) =>
      `Der öffentliche Exponent des Schlüssels ${theCertificate(fact, 'genitive')} ist ${fact.exponent}; üblich ist 65537.`,
    remedy: () => 'Wird er abgelehnt, einen neuen Schlüssel erzeugen und damit eine Neuausstellung anfordern.',
  },
  PSS_KEY: {
    message: (fact) =>
      `Der Schlüssel ${theCertificate(fact, 'genitive')} ist auf RSA-PSS festgelegt. Browser und viele Server können mit so einem Schlüssel nichts anfangen.`,
    remedy: () => 'Einen gewöhnlichen RSA-Schlüssel erzeugen und damit eine Neuausstellung anfordern.',
  },
  PSS_SIGNATURE: {
    message: (fact) =>
      `${certificateFirst(fact)} ist mit RSA-PSS signiert. Manche Appliances können das nicht nachprüfen.`,
    remedy: () =>
      'Wird es abgelehnt, eine Neuausstellung mit gewöhnlichem RSA (PKCS#1 v1.5) oder ECDSA als Signatur anfordern.',
  },
  SIGNATURE_HASH_WEAK: {
    message: (fact) =>
      `${certificateFirst(fact)} ist mit ${fact.algorithm} signiert, und das nehmen Clients nicht mehr an.`,
    remedy: () => 'Eine mit SHA-256 signierte Neuausstellung anfordern.',
  },
  LEAF_IS_CA: {
    message: (fact) =>
      `${certificateFirst(fact)} ist als Zertifizierungsstelle gekennzeichnet. Das Zertifikat eines Servers sollte das nicht sein.`,
    remedy: () => 'Prüfen, ob es das gemeinte ist; wenn ja, eine Neuausstellung ohne dieses Kennzeichen anfordern.',
  },
  SERVER_AUTH_MISSING: {
    message: (fact) =>
      fact.absent
        ? `${certificateFirst(fact)} sagt nicht, wofür es verwendet werden darf. Die meisten Clients nehmen das hin, manche Ziele nicht.`
        : `${certificateFirst(fact)} darf nicht für Server verwendet werden: Seine erweiterte Schlüsselverwendung lässt das aus.`,
    remedy: () => 'Eine Neuausstellung für Serverauthentifizierung anfordern.',
  },
  KEY_USAGE_UNFIT: {
    message: (fact) =>
      `Der Schlüsselverwendung ${theCertificate(fact, 'genitive')} fehlt ${fact.lacks}, was eine TLS-Verbindung braucht.`,
    remedy: reissue,
  },
  VERSION_OLD: {
    message: (fact) => `${certificateFirst(fact)} hat Version ${de.number(fact.version)}. Clients erwarten Version 3.`,
    remedy: reissue,
  },
  SERIAL_UNUSUAL: {
    message: (fact) =>
      `Die Seriennummer von ${withName(fact.subject)}, ${fact.serial}, ist keine positive Zahl von höchstens 20 Byte, wie der Standard es verlangt.`,
    remedy: () => 'Wird es abgelehnt, eine Neuausstellung anfordern.',
  },
  PROFILE_BROKEN: {
    message: (fact) =>
      `${certificateFirst(fact)} bricht eine Regel für Zertifizierungsstellen (${fact.clause}): ${profileRules[fact.rule]}. Strenge Clients lehnen es ab, die meisten nicht.`,
    remedy: () => 'Wird es abgelehnt, bei der Zertifizierungsstelle eine Neuausstellung anfordern.',
  },
} satisfies Partial<FindingWords>;
