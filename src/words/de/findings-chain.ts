/** The chain: what RFC 5280 section 6 asks of it. */
import type { FindingWords } from '../tables.ts';
import { organisationOf } from '../subject.ts';
import { reasons, unused } from './revocation.ts';
import {
  ago,
  ahead,
  capital,
  certificateFirst,
  de,
  grouped,
  nameOf,
  nothingToDo,
  theCertificate,
  withName,
} from './say.ts';

const askAuthority = (): string => 'Bei der Zertifizierungsstelle die Kette anfordern, die zu Ihrem Zertifikat gehört.';

export const chainFindings = {
  CHAIN_INCOMPLETE: {
    message: ({ issuer, caIssuers }) =>
      `Die Kette endet zu früh: Das Zertifikat von ${withName(issuer)} fehlt.${caIssuers.length === 0 ? ' Die Zertifikate nennen keine Adresse dafür.' : ''}`,
    remedy: ({ issuer, caIssuers }) =>
      caIssuers.length === 0
        ? `Bei ${organisationOf(issuer) ?? withName(issuer)} nach „der Kette“ fragen und sie hier hinzufügen.`
        : `An einem verbundenen Rechner von ${de.or(caIssuers)} holen und hier hinzufügen.`,
  },
  SIGNATURE_WRONG: {
    message: (fact) =>
      `Die Signatur auf ${theCertificate(fact, 'dative')} passt nicht zum Schlüssel von ${withName(fact.issuer)}, obwohl die Namen übereinstimmen. Eines der beiden wurde verändert oder gehört zu einer anderen Kette.`,
    remedy: () => 'Beide Zertifikate noch einmal bei der Zertifizierungsstelle anfordern.',
  },
  SIGNATURE_UNSUPPORTED: {
    message: (fact) =>
      `${certificateFirst(fact)} ist mit ${fact.algorithm} signiert, und das kann CertPrep nicht nachprüfen.`,
    remedy: () => 'Bei der Zertifizierungsstelle eines anfordern, das mit RSA oder ECDSA und SHA-256 signiert ist.',
  },
  CERTIFICATE_EXPIRED: {
    message: (fact) =>
      `${certificateFirst(fact)} ist am ${de.date(fact.notAfter)} abgelaufen, ${ago(fact.notAfter, fact.at)}.`,
    remedy: ({ role }) =>
      role === 'leaf'
        ? 'Es erneuern.'
        : 'Bei der Zertifizierungsstelle das anfordern, das an seine Stelle trat, und hier hinzufügen.',
  },
  CERTIFICATE_NOT_YET_VALID: {
    message: (fact) =>
      `${certificateFirst(fact)} gilt erst ab ${de.date(fact.notBefore)}, ${ahead(fact.notBefore, fact.at)}.`,
    remedy: () => 'Ab diesem Tag verwenden. Stimmt das heutige Datum hier nicht, die Uhr dieses Rechners stellen.',
  },
  ISSUER_NOT_CA: {
    message: (fact) =>
      `${certificateFirst(fact)} hat ein anderes Zertifikat signiert, ist aber nicht als Zertifizierungsstelle gekennzeichnet. Clients lehnen eine solche Kette ab.`,
    remedy: askAuthority,
  },
  ISSUER_MAY_NOT_SIGN: {
    message: (fact) =>
      `${certificateFirst(fact)} hat ein anderes Zertifikat signiert, obwohl seine Schlüsselverwendung das nicht erlaubt. Clients lehnen eine solche Kette ab.`,
    remedy: askAuthority,
  },
  PATH_TOO_LONG: {
    message: (fact) =>
      `${certificateFirst(fact)} erlaubt ${de.count(fact.pathLength, { one: '# Zwischenzertifikat', other: '# Zwischenzertifikate' })} unter sich, und diese Kette hat mehr.`,
    remedy: askAuthority,
  },
  PURPOSE_NOT_ALLOWED: {
    message: (fact) =>
      `${certificateFirst(fact)} darf nicht für ${fact.purpose === 'serverAuth' ? 'Server' : 'Clients'} verwendet werden: Seine erweiterte Schlüsselverwendung lässt das aus.`,
    remedy: ({ role, purpose }) =>
      role === 'leaf'
        ? `Ein Zertifikat für ${purpose === 'serverAuth' ? 'Serverauthentifizierung' : 'Clientauthentifizierung'} anfordern.`
        : askAuthority(),
  },
  NAME_NOT_PERMITTED: {
    message: ({ name }) =>
      `Die Zertifizierungsstelle darf den Namen ${name} nicht zertifizieren: Ein Zertifikat der Kette schränkt ein, welche Namen sie zertifizieren darf.`,
    remedy: () => 'Eine Neuausstellung ohne diesen Namen anfordern, oder unter einem anderen Zwischenzertifikat.',
  },
  POLICY_REQUIRED: {
    message: (fact) =>
      `Eine Zertifizierungsstelle der Kette verlangt von jedem Zertifikat unter ihr eine Richtlinie, die sie anerkennt, und ${theCertificate(fact)} nennt keine.`,
    remedy: askAuthority,
  },
  EXTENSION_UNKNOWN_CRITICAL: {
    message: (fact) =>
      `${certificateFirst(fact)} hat eine Erweiterung, die ein Client verstehen muss (${fact.oid}), und CertPrep kennt sie nicht. Auch die meisten Clients kennen sie nicht und lehnen es dann ab.`,
    remedy: () => 'Die Zertifizierungsstelle fragen, wozu sie dient.',
  },
  EXTENSION_MALFORMED: {
    message: (fact) => `Eine Erweiterung ${theCertificate(fact, 'genitive')} (${fact.oid}) bricht ihr eigenes Format.`,
    remedy: () => 'Eine Neuausstellung bei der Zertifizierungsstelle anfordern.',
  },
  ALGORITHMS_DIFFER: {
    message: (fact) =>
      `${certificateFirst(fact)} nennt zwei verschiedene Signaturverfahren, eines innerhalb und eines außerhalb des Signierten.`,
    remedy: () => 'Eine Neuausstellung bei der Zertifizierungsstelle anfordern.',
  },
  CERTIFICATE_REVOKED: {
    message: (fact) => {
      const when = fact.revokedAt === null ? '' : ` am ${de.date(fact.revokedAt)}`;
      const why = fact.reason === null ? '' : `: ${capital(reasons[fact.reason])}`;
      return `${certificateFirst(fact)} wurde${when} von ${withName(fact.issuer)} widerrufen${why}. Clients, die das prüfen, lehnen es ab.`;
    },
    remedy: ({ role }) =>
      role === 'leaf' ? 'Ein neues Zertifikat anfordern, mit einem neuen Schlüssel.' : askAuthority(),
  },
  REVOCATION_LIST_STALE: {
    message: ({ issuer, thisUpdate, nextUpdate, at }) =>
      `Die Sperrliste von ${withName(issuer)} ist vom ${de.date(thisUpdate)} und war bis ${de.date(nextUpdate)} zu ersetzen, ${ago(nextUpdate, at)}. Was seither widerrufen wurde, steht nicht darin.`,
    remedy: () => 'Eine neuere Liste mitbringen, falls es hier auf den Widerruf ankommt.',
  },
  REVOCATION_LIST_UNUSED: {
    message: ({ issuer, reason }) =>
      `Die Sperrliste von ${withName(issuer)} wurde nicht herangezogen: ${unused[reason]}.`,
    remedy: ({ reason }) =>
      reason === 'other-issuer' || reason === 'other-scope'
        ? nothingToDo()
        : 'Kommt es hier auf den Widerruf an, die Zertifizierungsstelle um ihre vollständige Liste bitten.',
  },
  ROOT_NOT_TRUSTED: {
    message: (fact) =>
      `Die Kette endet bei ${theCertificate(fact, 'dative')}, und das gehört nicht zu den vertrauten Wurzeln.`,
    remedy: () =>
      'Ist es die Wurzel Ihrer Organisation, ihren Fingerabdruck bestätigen. Sonst fragen, welche Zertifizierungsstelle erwartet wird.',
  },
  ROOT_UNCONFIRMED: {
    message: (fact) =>
      `Die Kette führt zu einer mitgebrachten, unbestätigten Wurzel: ${nameOf(fact.subject)}. Ihr SHA-256 ist ${grouped(fact.sha256)}.`,
    remedy: () => 'Ihn mit dem Fingerabdruck vergleichen, den ihr Eigentümer veröffentlicht.',
  },
  ROOT_DISTRUSTED: {
    message: ({ subject, distrust, leafNotBefore, leafNotAfter }) =>
      leafNotBefore >= distrust
        ? `Browser vertrauen nicht mehr dem, was ${nameOf(subject)} nach dem ${de.date(distrust)} ausgestellt hat, und Ihr Zertifikat wurde am ${de.date(leafNotBefore)} ausgestellt.`
        : `Das Vertrauen in die Wurzel ${nameOf(subject)} endet am ${de.date(distrust)}, bevor Ihr Zertifikat am ${de.date(leafNotAfter)} abläuft. Was sie danach ausstellt, wird abgelehnt.`,
    remedy: () => 'Ein Zertifikat unter einer Wurzel anfordern, der weiter vertraut wird.',
  },
  SELF_SIGNED: {
    message: (fact) => `${certificateFirst(fact)} hat sich selbst signiert. Besucher sähen eine Warnung.`,
    remedy: () => 'Bei Ihrer Zertifizierungsstelle ein signiertes anfordern.',
  },
  CHAIN_REORDERED: {
    message: () => 'Die Zertifikate kamen in anderer Reihenfolge an. Sie wurden geordnet.',
    remedy: nothingToDo,
  },
  SEARCH_BUDGET_SPENT: {
    message: ({ steps, signatures }) =>
      `Die Suche nach einer Kette wurde nach ${de.count(steps, { one: '# Schritt', other: '# Schritten' })} und ${de.count(signatures, { one: '# Signatur', other: '# Signaturen' })} beendet: Es gibt zu viele Wege.`,
    remedy: () => 'Nur die Zertifikate angeben, die zu dieser Kette gehören.',
  },
} satisfies Partial<FindingWords>;
