import type { InspectorWords } from '../../window-inspector.ts';
import { ago, ahead, days, de } from '../say.ts';

const PURPOSES: Readonly<Record<string, string>> = {
  serverAuth: 'Server',
  clientAuth: 'Clients',
  codeSigning: 'Programme',
  emailProtection: 'Mail',
  timeStamping: 'Zeitstempel',
  ocspSigning: 'Auskünfte über Widerruf',
  anyExtendedKeyUsage: 'jeden Zweck',
};

export const inspector: InspectorWords = {
  label: 'Einzelheiten dieses Zertifikats',
  close: 'Einzelheiten schließen (Esc)',
  tabs: { plain: 'In einfachen Worten', fields: 'Alle Felder', asn1: 'ASN.1' },
  plain: ({ role, organisation }, issuer) => {
    switch (role) {
      case 'leaf':
        return `Es sagt, welche Namen ein Server tragen darf und welcher Schlüssel der des Servers ist. Signiert hat es ${issuer}.`;
      case 'intermediate':
        return `${organisation ?? 'Eine Zertifizierungsstelle'} signiert damit andere Zertifikate. Es selbst wurde von ${issuer} signiert.`;
      case 'root':
        return 'Es hat sich selbst signiert: Niemand bürgt dafür. Wer ihm vertraut, vertraut allem, was darunter signiert wurde.';
    }
  },
  life: ({ notBefore, notAfter }, at) => {
    if (at < notBefore) return `Gültig ab ${de.date(notBefore)}, ${ahead(notBefore, at)}`;
    if (at > notAfter) return `Abgelaufen am ${de.date(notAfter)}, ${ago(notAfter, at)}`;
    return `Gültig bis ${de.date(notAfter)}, noch ${days(at, notAfter)}`;
  },
  passed: (percent) => `${de.number(percent)} Prozent seiner Laufzeit sind vergangen`,
  date: de.date,
  moment: de.moment,
  fields: {
    name: 'Name',
    organisation: 'Organisation',
    issuedBy: 'Ausgestellt von',
    key: 'Schlüssel',
    signature: 'Signiert mit',
    may: 'Darf',
    names: 'Namen',
    revocation: 'Widerruf',
    version: 'Version',
    serial: 'Seriennummer',
    subject: 'Inhaber (Subject)',
    issuer: 'Aussteller (Issuer)',
    notBefore: 'Gültig ab',
    notAfter: 'Gültig bis',
    keyUsages: 'Schlüsselverwendung',
    purposes: 'Erweiterte Schlüsselverwendung',
    pathLength: 'Pfadlänge',
    policies: 'Richtlinien',
    subjectKeyId: 'Kennung des eigenen Schlüssels (SKI)',
    authorityKeyId: 'Kennung des Ausstellerschlüssels (AKI)',
    caIssuers: 'Ausstellerzertifikat unter',
    ocsp: 'OCSP unter',
    revocationLists: 'Sperrlisten unter',
    fingerprint: 'SHA-256-Fingerabdruck',
    keyDigest: 'SHA-256 des öffentlichen Schlüssels',
  },
  may: ({ isCa, pathLength, purposes }) => {
    const whom = purposes === null ? 'jeden Zweck' : de.and(purposes.map((purpose) => PURPOSES[purpose] ?? purpose));
    if (!isCa) return `Für ${whom} verwendet werden`;
    const below =
      pathLength === null
        ? 'auch für andere Zertifizierungsstellen'
        : pathLength === 0
          ? 'aber nicht für andere Zertifizierungsstellen'
          : de.count(pathLength, {
              one: 'mit # Zertifizierungsstelle darunter',
              other: 'mit # Zertifizierungsstellen darunter',
            });
    return `Zertifikate für ${whom} signieren, ${below}`;
  },
  notChecked: 'Nicht geprüft: CertPrep benutzt kein Netz und urteilt nach den mitgegebenen Listen',
  anyUse: 'nicht eingeschränkt',
  extensions: (count) => de.count(count, { one: '# Erweiterung', other: '# Erweiterungen' }),
  extension: ({ name, oid, critical, bytes }) =>
    [name === null ? oid : `${name} (${oid})`, ...(critical ? ['kritisch'] : []), de.bytes(bytes)].join(', '),
  outlineLead: 'Sein Aufbau, Byte für Byte: Position und Länge jedes Elements. Pfeiltasten klappen auf und zu.',
  outlineLabel: 'Aufbau des Zertifikats',
  extent: (start, bytes) => `${de.number(start)}, ${de.bytes(bytes)}`,
};
