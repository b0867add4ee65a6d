/** Which certificate and which key. */
import type { FindingWords } from '../tables.ts';
import { certificateFirst, en, nameOf, nothingToDo } from './say.ts';

const FORMS: Readonly<Record<string, string>> = { pkcs1: 'PKCS#1', sec1: 'SEC1', pkcs8: 'PKCS#8' };

export const leafFindings = {
  LEAF_MISSING: {
    message: ({ requests }) => {
      if (requests.length === 0) {
        return 'There is no certificate of your own among these files, so there is nothing to hand over yet.';
      }
      const what = requests.length === 1 ? 'is a request, not a certificate' : 'are requests, not certificates';
      return `There is no certificate of your own among these files: ${en.and(requests)} ${what}.`;
    },
    remedy: () => 'Add the certificate that came back from the authority.',
  },
  LEAF_AMBIGUOUS: {
    message: ({ candidates }) => {
      const named = candidates.map(({ subject, notAfter }) => `${nameOf(subject)} (until ${en.date(notAfter)})`);
      return `${en.count(candidates.length, { other: '# certificates' })} could be yours: ${en.and(named)}. Nothing shows which one is meant.`;
    },
    remedy: () => 'Choose one of them.',
  },
  LEAF_CHOSEN: {
    message: ({ subject, notAfter, because, others }) => {
      const why = because === 'newest' ? `the newest of ${en.number(others + 1)}` : 'the only one whose key is here';
      return `${nameOf(subject)}, until ${en.date(notAfter)}, is used: it is ${why}.`;
    },
    remedy: () => 'Nothing to do, unless you meant another one.',
  },
  LEAF_NOT_FOUND: {
    message: ({ wanted }) => `No certificate here goes by ${wanted}.`,
    remedy: () => 'Check the name or fingerprint, or add the certificate.',
  },
  KEY_MISSING: {
    message: ({ subject }) =>
      `The key for ${nameOf(subject)} is missing. It was made together with the request, usually on the server.`,
    remedy: () => 'Add it to the files.',
  },
  KEY_LOCKED: {
    message: ({ files }) =>
      `${files.length === 1 ? 'A key' : 'Keys'} in ${en.and(files)} ${files.length === 1 ? 'is' : 'are'} still locked, so nobody can tell whether the right one is here.`,
    remedy: () => 'Give the password.',
  },
  KEY_MISMATCH: {
    message: ({ subject, keyFiles }) =>
      keyFiles.length === 1
        ? `The key doesn't fit the certificate ${nameOf(subject)}. The key in ${en.and(keyFiles)} was made for another one.`
        : `No key fits the certificate ${nameOf(subject)}. Those in ${en.and(keyFiles)} were made for others.`,
    remedy: () => 'Try another key, or ask for a reissue.',
  },
  KEY_AMBIGUOUS: {
    message: ({ files }) => `Several keys are here, in ${en.and(files)}. Nothing shows which one is meant.`,
    remedy: () => 'Give only the file with the key you mean.',
  },
  PRECERTIFICATE: {
    message: (fact) =>
      `${certificateFirst(fact)} is a precertificate: a draft that the authority makes for public logs. No server can use it.`,
    remedy: () => 'Ask the authority for the final certificate.',
  },
  KEY_FORM_IMPOSSIBLE: {
    message: ({ keyType, form }) => `A key of the kind ${keyType} can't be written as ${FORMS[form] ?? form}.`,
    remedy: () => 'Choose PKCS#8, which takes every kind.',
  },
  KEY_ON_DEVICE: {
    message: ({ by, file }) =>
      `The key stays where it was made: the ${by === 'csr' ? 'request' : 'public key'} in ${file} belongs to this certificate.`,
    remedy: nothingToDo,
  },
  KEY_NOT_SHOWN: {
    message: ({ subject }) =>
      `Neither the key of ${nameOf(subject)} nor its request is here, so nobody can tell whether it fits the key on the device.`,
    remedy: () => 'Add the request that was made there, or compare the public keys.',
  },
  CERTIFICATE_UNUSED: {
    message: ({ subject, file }) => `${nameOf(subject)}, from ${file}, is no part of this chain, so it is left out.`,
    remedy: nothingToDo,
  },
} satisfies Partial<FindingWords>;
