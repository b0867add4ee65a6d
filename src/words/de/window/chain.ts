import type { CertificatePlate } from '#shared/bundle-view.ts';
import { shortName } from '../../subject.ts';
import type { ChainPlateWords } from '../../window-bundle.ts';
import { ago, ahead, days, de } from '../say.ts';

export const chain: ChainPlateWords = {
  label: 'Zertifikatskette, in der Reihenfolge, in der sie geschrieben wird',
  roles: { leaf: 'Ihr Zertifikat', intermediate: 'Zwischenzertifikat', root: 'Wurzel' },
  from: (file) => `aus ${file}`,
  sources: { given: 'aus Ihren Dateien', library: 'aus der Bibliothek', roots: 'aus den vertrauten Wurzeln' },
  validity: ({ notBefore, notAfter, organisation }, at) => {
    const of = organisation === null ? '' : `, ${organisation}`;
    if (at < notBefore) return `Ab ${de.date(notBefore)}, ${ahead(notBefore, at)}${of}`;
    if (at > notAfter) return `Abgelaufen am ${de.date(notAfter)}, ${ago(notAfter, at)}${of}`;
    return `Bis ${de.date(notAfter)} (${days(at, notAfter)})${of}`;
  },
  leftOut: 'Weggelassen',
  row: ({ place, of, role, title, issuer, signedBy, fileName, source }) =>
    [
      place === null ? 'wird nicht geschrieben' : `${de.number(place)} von ${de.number(of)}`,
      chain.roles[role],
      title,
      SIGNED[signedBy](shortName(issuer) ?? issuer),
      fileName === null ? chain.sources[source] : chain.from(fileName),
    ].join(', '),
  asTargetAsks: 'Geschrieben wird, was das Ziel verlangt. Dieses lässt sich nicht weglassen oder hinzufügen.',
  oneWay: 'Von diesem Zertifikat führt nur ein Weg nach oben.',
  place: (place) => (place === null ? 'wird nicht geschrieben' : `Nummer ${de.number(place)} in der Datei`),
  joints: {
    verified: 'Signatur nachgeprüft: signiert von',
    wrong: 'die Signatur passt nicht: angeblich signiert von',
    unsupported: 'die Signatur lässt sich nicht nachprüfen: angeblich signiert von',
    itself: 'von sich selbst signiert',
    missing: 'nicht nachgeprüft, der Aussteller fehlt: signiert von',
  },
  signedBy: 'signiert von',
  key: 'Privater Schlüssel',
  keys: {
    fits: 'Passt',
    misfit: 'Passt nicht',
    locked: 'Verschlossen',
    elsewhere: 'Bleibt auf dem Gerät',
    missing: 'Fehlt',
    none: 'Nicht nötig',
  },
  keyFits: (wasLocked) => (wasLocked ? 'passt, geöffnet' : 'passt, ohne Passwort'),
  keyMisfit: (file) => `passt nicht, ${file}`,
  keyLocked: (files) => (files.length === 0 ? 'in einer verschlossenen Datei' : de.or(files)),
  keyElsewhere: (by, file) => `${by === 'csr' ? 'seine Anforderung' : 'sein öffentlicher Schlüssel'} passt, ${file}`,
  keyMissing: 'Hier ablegen',
  doesNotFit: 'Passt nicht',
  waitingFor: (files) => `Wartet auf ${de.or(files)}`,
  waiting: 'Zum Fortfahren öffnen',
  dropCertificate: 'Das erhaltene Zertifikat hier ablegen',
  missing: (issuer) => `${issuer} hat es signiert und ist nicht hier.`,
  // What signed an intermediate may be a root as well.
  missingRole: (signed) => (signed === 'leaf' ? 'Fehlendes Zwischenzertifikat' : 'Fehlender Aussteller'),
  fetchFrom: 'An einem verbundenen Rechner von dieser Adresse holen, dann hier ablegen:',
  askFor: 'Das Zertifikat nennt keine Adresse. Bei der Zertifizierungsstelle nach „der Kette“ fragen.',
  chooseFile: 'Datei wählen…',
  whichIsYours: (count) => `Eines von diesen ${de.number(count)}`,
  chooseOne: 'Eines wählen…',
  chooseAnother: 'Ein anderes wählen…',
  candidate: ({ notAfter, hasKey, fileName }, at) =>
    [
      at > notAfter ? `abgelaufen am ${de.date(notAfter)}` : `bis ${de.date(notAfter)}`,
      hasKey ? 'sein Schlüssel ist hier' : 'ohne Schlüssel',
      ...(fileName === null ? [] : [`aus ${fileName}`]),
    ].join(', '),
};

const SIGNED: { readonly [S in CertificatePlate['signedBy']]: (issuer: string) => string } = {
  verified: (issuer) => `signiert von ${issuer}`,
  wrong: (issuer) => `angeblich signiert von ${issuer}, dessen Schlüssel nicht zur Signatur passt`,
  unsupported: (issuer) => `angeblich signiert von ${issuer}, was sich nicht nachprüfen lässt`,
  itself: () => 'von sich selbst signiert',
  missing: (issuer) => `angeblich signiert von ${issuer}, das Zertifikat dazu fehlt`,
};
