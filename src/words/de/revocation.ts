import type { ListUnused, RevocationReason } from '#shared/revocation.ts';

/** Why a certificate was revoked, as the end of "widerrufen: ...". */
export const reasons: { readonly [R in RevocationReason]: string } = {
  unspecified: 'die Zertifizierungsstelle gab keinen Grund an',
  keyCompromise: 'sein privater Schlüssel könnte in fremden Händen sein',
  cACompromise: 'der Schlüssel der Zertifizierungsstelle selbst könnte in fremden Händen sein',
  affiliationChanged: 'was es über seinen Inhaber sagt, stimmt nicht mehr',
  superseded: 'ein anderes ist an seine Stelle getreten',
  cessationOfOperation: 'es wird nicht mehr gebraucht',
  certificateHold: 'die Zertifizierungsstelle hat es vorläufig ausgesetzt',
  removeFromCRL: 'die Zertifizierungsstelle hatte es vorläufig ausgesetzt, was sie inzwischen aufgehoben haben kann',
  privilegeWithdrawn: 'sein Inhaber hat ein Recht verloren, von dem es spricht',
  aACompromise: 'der Schlüssel der Zertifizierungsstelle selbst könnte in fremden Händen sein',
};

/** Why a list counts for nothing here, as the end of a sentence. */
export const unused: { readonly [R in ListUnused]: string } = {
  'other-issuer': 'kein Zertifikat dieser Kette fällt in ihre Zuständigkeit',
  indirect:
    'jemand anderes hat sie für mehrere Zertifizierungsstellen erzeugt, und CertPrep nimmt eine Liste nur von der Zertifizierungsstelle selbst',
  'signature-wrong': 'ihre Signatur ist nicht die der Zertifizierungsstelle in dieser Kette',
  'signature-unsupported': 'ihre Signatur ist von einer Art, die CertPrep nicht nachprüfen kann',
  'issuer-may-not-sign':
    'die Schlüsselverwendung der Zertifizierungsstelle erlaubt ihr nicht, solche Listen zu signieren',
  delta: 'sie führt nur Änderungen an einer anderen Liste auf',
  'other-scope': 'sie spricht von Zertifikaten anderer Art',
  'unknown-critical': 'sie darf nicht ohne eine Erweiterung gelesen werden, die CertPrep nicht kennt',
  'budget-spent': 'es gab zu viele Signaturen nachzuprüfen',
};
