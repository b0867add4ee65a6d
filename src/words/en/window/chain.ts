import type { CertificatePlate } from '#shared/bundle-view.ts';
import type { ChainPlateWords } from '../../window-bundle.ts';
import { shortName } from '../../subject.ts';
import { ago, ahead, days, en } from '../say.ts';

export const chain: ChainPlateWords = {
  label: 'Certificate chain, in the order it will be written',
  roles: { leaf: 'Your certificate', intermediate: 'Intermediate', root: 'Root' },
  from: (file) => `from ${file}`,
  sources: { given: 'from your files', library: 'from the library', roots: 'from the trusted roots' },
  validity: ({ notBefore, notAfter, organisation }, at) => {
    const of = organisation === null ? '' : `, ${organisation}`;
    if (at < notBefore) return `From ${en.date(notBefore)}, ${ahead(notBefore, at)}${of}`;
    if (at > notAfter) return `Ended on ${en.date(notAfter)}, ${ago(notAfter, at)}${of}`;
    return `Until ${en.date(notAfter)} (${days(at, notAfter)})${of}`;
  },
  leftOut: 'Left out',
  row: ({ place, of, role, title, issuer, signedBy, fileName, source }) =>
    [
      place === null ? 'not written' : `${en.number(place)} of ${en.number(of)}`,
      chain.roles[role].toLowerCase(),
      title,
      SIGNED[signedBy](shortName(issuer) ?? issuer),
      fileName === null ? chain.sources[source] : chain.from(fileName),
    ].join(', '),
  asTargetAsks: 'What is written is as the target asks. This one can’t be left out or added.',
  oneWay: 'There is only one way up from this certificate.',
  place: (place) => (place === null ? 'not written' : `number ${en.number(place)} in the file`),
  joints: {
    verified: 'signature verified: signed by',
    wrong: 'the signature does not fit: said to be signed by',
    unsupported: 'the signature can’t be verified: said to be signed by',
    itself: 'signed by itself',
    missing: 'not verified, its issuer is missing: signed by',
  },
  signedBy: 'signed by',
  key: 'Private key',
  keys: {
    fits: 'Fits',
    misfit: 'Does not fit',
    locked: 'Locked',
    elsewhere: 'Stays on the device',
    missing: 'Missing',
    none: 'Not needed',
  },
  keyFits: (wasLocked) => (wasLocked ? 'fits, unlocked' : 'fits, no password'),
  keyMisfit: (file) => `doesn’t fit, ${file}`,
  keyLocked: (files) => (files.length === 0 ? 'in a locked file' : en.or(files)),
  keyElsewhere: (by, file) => `${by === 'csr' ? 'its request' : 'its public key'} fits, ${file}`,
  keyMissing: 'Drop it here',
  doesNotFit: 'Does not fit',
  waitingFor: (files) => `Waiting for ${en.or(files)}`,
  waiting: 'Unlock it to continue',
  dropCertificate: 'Drop in the certificate you were sent',
  missing: (issuer) => `${issuer} signed it, and is not here.`,
  // What signed an intermediate may be a root as well.
  missingRole: (signed) => (signed === 'leaf' ? 'Missing intermediate' : 'Missing issuer'),
  fetchFrom: 'Fetch it on a connected computer from this address, then drop it here:',
  askFor: 'The certificate gives no address. Ask the authority for “the chain”.',
  chooseFile: 'Choose file…',
  whichIsYours: (count) => `One of these ${en.number(count)}`,
  chooseOne: 'Choose one…',
  chooseAnother: 'Choose another…',
  candidate: ({ notAfter, hasKey, fileName }, at) =>
    [
      at > notAfter ? `ended on ${en.date(notAfter)}` : `until ${en.date(notAfter)}`,
      hasKey ? 'its key is here' : 'without key',
      ...(fileName === null ? [] : [`from ${fileName}`]),
    ].join(', '),
};

const SIGNED: { readonly [S in CertificatePlate['signedBy']]: (issuer: string) => string } = {
  verified: (issuer) => `signed by ${issuer}`,
  wrong: (issuer) => `said to be signed by ${issuer}, whose key does not fit the signature`,
  unsupported: (issuer) => `said to be signed by ${issuer}, which can’t be verified`,
  itself: () => 'signed by itself',
  missing: (issuer) => `said to be signed by ${issuer}, which is missing`,
};
