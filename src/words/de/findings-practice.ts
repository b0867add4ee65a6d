/** What authorities, clients and good practice ask of a certificate beyond its being right (facts/checks.md). */
import type { FindingWords } from '../tables.ts';
import { certificateFirst, de, nothingToDo, theCertificate } from './say.ts';

const reissue = (): string => 'Eine Neuausstellung anfordern.';
const dayCount = (days: number): string => de.count(days, { one: '# Tag', other: '# Tage' });

const WEAKNESSES = {
  roca: 'Er stammt aus einem fehlerhaften Chip (ROCA, CVE-2017-15361)',
  'close-primes': 'Seine beiden Primzahlen liegen so nah beieinander, dass jeder sie finden kann',
  listed: 'Er steht in einer Liste von Schlüsseln, deren privater Teil bekannt ist',
} as const;

export const practiceFindings = {
  LIFETIME_TOO_LONG: {
    message: (fact) =>
      `${certificateFirst(fact)} gilt ${dayCount(fact.days)}. Eine öffentliche Zertifizierungsstelle ${fact.level === 'must' ? 'darf' : 'soll'} zu seinem Datum höchstens ${de.number(fact.most)} ausstellen.`,
    remedy: ({ level }) =>
      level === 'must'
        ? 'Eine Neuausstellung anfordern: Browser lehnen es ab.'
        : 'Nichts zu tun, außer es wird abgelehnt.',
  },
  LIFETIME_SHORTENS: {
    message: (fact) =>
      `Der Nachfolger ${theCertificate(fact, 'genitive')} wird höchstens ${dayCount(fact.most)} gelten, wo dieses ${de.number(fact.days)} gilt: Am ${de.date(fact.from)} ändern sich die Regeln.`,
    remedy: () => 'Sich auf kürzere Abstände beim Erneuern einstellen.',
  },
  KEY_WEAK: {
    message: (fact) =>
      `Der private Schlüssel ${theCertificate(fact, 'genitive')} lässt sich aus seiner öffentlichen Hälfte errechnen. ${WEAKNESSES[fact.weakness]}.`,
    remedy: () =>
      'Anderswo einen neuen Schlüssel erzeugen, damit eine Neuausstellung anfordern und dieses Zertifikat widerrufen lassen.',
  },
  USAGE_TOO_WIDE: {
    message: (fact) =>
      `${certificateFirst(fact)} darf auch für ${de.and(fact.purposes)} verwendet werden. Öffentliche Zertifizierungsstellen dürfen das bei Servern nicht erlauben.`,
    remedy: reissue,
  },
  CLIENT_AUTH_PRESENT: {
    message: (fact) =>
      `${certificateFirst(fact)} darf auch für Clients verwendet werden. Öffentliche Zertifizierungsstellen stellen das bis März 2027 ein.`,
    remedy: () => 'Meldet sich etwas damit an, dafür ein eigenes Zertifikat einplanen.',
  },
  CLIENT_AUTH_MISSING: {
    message: (fact) =>
      `${certificateFirst(fact)} darf nicht für Clients verwendet werden, und dieses Ziel meldet sich auch damit an.`,
    remedy: () => 'Eine Neuausstellung anfordern, die auch für Clientauthentifizierung gilt.',
  },
  KEY_USAGE_ODD: {
    message: (fact) =>
      fact.usage === 'keyCertSign'
        ? `${certificateFirst(fact)} darf laut Schlüsselverwendung Zertifikate signieren, ist aber keine Zertifizierungsstelle.`
        : `Die Schlüsselverwendung ${theCertificate(fact, 'genitive')} enthält keyEncipherment, womit ein EC-Schlüssel nichts anfangen kann.`,
    remedy: () => 'Wird es abgelehnt, eine Neuausstellung anfordern.',
  },
  REVOCATION_UNKNOWN: {
    message: (fact) =>
      `${certificateFirst(fact)} nennt weder eine OCSP-Adresse noch eine Sperrliste; ob es widerrufen wurde, kann niemand erfragen.`,
    remedy: nothingToDo,
  },
  ISSUER_ADDRESS_MISSING: {
    message: (fact) =>
      `${certificateFirst(fact)} sagt nicht, wo das Zertifikat seines Ausstellers liegt; Clients können es nicht holen. Die Kette muss mitgegeben werden.`,
    remedy: nothingToDo,
  },
  SCTS_MISSING: {
    message: (fact) =>
      `${certificateFirst(fact)} enthält keinen Nachweis, dass es öffentlich protokolliert wurde (SCT). Chrome und Safari lehnen ein öffentliches Zertifikat ohne ihn ab, außer der Server schickt ihn selbst.`,
    remedy: () => 'Bei der Zertifizierungsstelle ein protokolliertes Zertifikat anfordern.',
  },
  COMMON_NAME_LONG: {
    message: (fact) =>
      `Der Common Name ${theCertificate(fact, 'genitive')} hat ${de.number(fact.length)} Zeichen; der Standard erlaubt ${de.number(fact.most)}.`,
    remedy: () => 'Wird es abgelehnt, eine Neuausstellung mit einem kürzeren anfordern.',
  },
  RECEIVED_STORE_WEAK: {
    message: ({ file, scheme, iterations }) =>
      `${file} ist mit ${scheme}${iterations === null ? '' : `, ${de.count(iterations, { one: '# Runde', other: '# Runden' })},`} verschlossen, was einen Schlüssel nicht mehr gut schützt.`,
    remedy: () =>
      'Die Datei behandeln, als hätte sie kein Passwort, und sie löschen, sobald sie nicht mehr gebraucht wird.',
  },
  RECEIVED_STORE_UNPROVEN: {
    message: ({ file, mac }) =>
      mac === null
        ? `${file} hat keinen MAC: Nichts darin zeigt, ob es unterwegs verändert wurde.`
        : `Der MAC von ${file} ist ${mac}, auf den neuere Programme sich nicht mehr verlassen.`,
    remedy: () =>
      'Die Fingerabdrücke mit denen des Absenders vergleichen. Was hier geschrieben wird, bekommt einen eigenen MAC.',
  },
  RECEIVED_STORE_CROWDED: {
    message: ({ file, keys, certificates }) => {
      const held = [
        ...(keys > 1 ? [`${de.number(keys)} private Schlüssel`] : []),
        ...(certificates > 1 ? [`${de.number(certificates)} Zertifikate für einen Namen`] : []),
      ];
      return `${file} enthält ${de.and(held)}, und Programme nehmen nicht alle dasselbe davon.`;
    },
    remedy: () => 'Übergeben, was hier geschrieben wird und je eines davon enthält, und nicht die eingegangene Datei.',
  },
  RECEIVED_STORE_PASSWORDS: {
    message: ({ file }) =>
      `${file} braucht mehr als ein Passwort: MAC, Zertifikate und Schlüssel darin haben nicht alle dasselbe. Die meisten Programme fragen nach einem und können es nicht öffnen.`,
    remedy: () => 'Übergeben, was hier geschrieben wird; es hat höchstens ein Passwort.',
  },
  RECEIVED_STORE_SECRETS: {
    message: ({ file, count }) =>
      `${file} enthält auch ${de.count(count, { one: '# Geheimnis, das', other: '# Geheimnisse, die' })} weder Schlüssel noch Zertifikat ${count === 1 ? 'ist' : 'sind'}, etwa ein Passwort. Nichts davon wird geschrieben.`,
    remedy: () => 'Braucht etwas es, bei der Stelle danach fragen, die die Datei erzeugt hat.',
  },
} satisfies Partial<FindingWords>;
