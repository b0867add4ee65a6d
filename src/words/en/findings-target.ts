/** What a target demands, and what must be said before files are written. */
import type { DemandName } from '#shared/target.ts';
import type { FindingWords } from '../tables.ts';
import { topics } from './demands.ts';
import { en, nameOf, nothingToDo } from './say.ts';

const keepApart = (): string => 'Choose another, or keep it and note why.';

export const targetFindings = {
  KEY_TYPE_REFUSED: {
    message: ({ keyType, allowed }) =>
      `This target can't use the key. It is ${keyType}, and the target takes ${en.or(allowed)}.`,
    remedy: ({ allowed }) =>
      `Make a key of the kind ${en.or(allowed)} and ask for a reissue with it, or choose another target.`,
  },
  KEY_TYPE_NOT_STATED: {
    message: ({ keyType, stated }) =>
      `The key is ${keyType}. The target's guide speaks of ${en.and(stated)} and doesn't say whether it takes others.`,
    remedy: () => 'Ask the vendor, or test it before the day it counts.',
  },
  KEY_SIZE_REFUSED: {
    message: ({ bits, least, most }) =>
      `This target can't use the key. It has ${en.number(bits)} bits, and the target takes ${range(least, most)}.`,
    remedy: () => 'Make a key of such a size and ask for a reissue with it, or choose another target.',
  },
  KEY_SIZE_NOT_LISTED: {
    message: ({ bits, sizes }) =>
      `This target can't use the key. It has ${en.number(bits)} bits, and the target takes ${en.or(sizes.map((size) => en.number(size)))}.`,
    remedy: () => 'Make a key of such a size and ask for a reissue with it, or choose another target.',
  },
  CURVE_REFUSED: {
    message: ({ curve, allowed }) =>
      `This target can't use the key. It is on ${curve === null ? 'a curve without a name' : `the curve ${curve}`}, and the target takes ${en.or(allowed)}.`,
    remedy: ({ allowed }) => `Make a key on ${en.or(allowed)} and ask for a reissue with it, or choose another target.`,
  },
  INTERMEDIATES_MISSING: {
    message: () => 'No intermediate goes with your certificate. This target asks for all of them.',
    remedy: () => 'Ask the authority for "the chain", then add it here.',
  },
  ROOT_MISSING: {
    message: () => 'This target takes the root along, and the root is not among these files.',
    remedy: () => 'Ask the authority for its root, then add it here.',
  },
  TOO_MANY_CERTIFICATES: {
    message: ({ file, count, most }) =>
      `${file} would hold ${en.count(count, { other: '# certificates' })}, and this target takes ${en.number(most)} at most.`,
    remedy: () => 'Ask the authority for a shorter chain, or choose another target.',
  },
  AUTHORITY_PRIVATE: {
    message: ({ root, stated }) =>
      `The chain ends in ${nameOf(root)}, which CertPrep doesn't know as a public root. ${
        stated
          ? 'This target asks for a public authority.'
          : "The target's guide doesn't say whether it takes one of your own."
      }`,
    remedy: ({ stated }) =>
      stated
        ? 'Order a certificate from a public authority, or choose another target.'
        : 'Ask the vendor, or test it before the day it counts.',
  },
  SELF_SIGNED_REFUSED: {
    message: ({ subject }) => `${nameOf(subject)} is signed by itself. This target takes no such certificate.`,
    remedy: () => 'Order a certificate from an authority, or choose another target.',
  },
  ISSUER_NAMELESS: {
    message: () => "The certificate doesn't say who issued it. This target asks for a name there.",
    remedy: () => 'Ask for a reissue.',
  },
  PURPOSE_REFUSED: {
    message: ({ purpose }) =>
      `The certificate may not be used for ${purpose === 'serverAuth' ? 'servers' : 'clients'}, as this target asks: its extended key usage leaves that out.`,
    remedy: () => 'Ask for a reissue for that use.',
  },
  KEY_USAGE_REFUSED: {
    message: ({ lacks }) => `This target asks for ${en.and(lacks)} in the key usage, and the certificate lacks it.`,
    remedy: () => 'Ask for a reissue with that usage.',
  },
  SIGNATURE_REFUSED: {
    message: ({ algorithm, allowed }) =>
      `The certificate is signed by ${algorithm}. This target takes ${en.or(allowed)}.`,
    remedy: () => 'Ask for a reissue with such a signature.',
  },
  AUTHORITY_REFUSED: {
    message: ({ subject }) => `${nameOf(subject)} is marked as an authority. This target takes no such certificate.`,
    remedy: () => 'Check that it is the one you mean; if so, ask for a reissue without that mark.',
  },
  AUTHORITY_WANTED: {
    message: ({ subject }) => `${nameOf(subject)} is no authority. This target asks for the certificate of one.`,
    remedy: () => 'Choose the certificate of the authority.',
  },
  STARTS_TOO_LATE: {
    message: ({ notBefore, days }) =>
      days === 0
        ? `The certificate is valid from ${en.date(notBefore)}. This target takes only one that is valid already.`
        : `The certificate is valid from ${en.date(notBefore)}. This target asks for one that began ${en.count(days, { one: '# day', other: '# days' })} ago or earlier.`,
    remedy: () => 'Wait until then.',
  },
  ADDRESS_TOO_LONG: {
    message: ({ length, most }) =>
      `The OCSP address in the certificate has ${en.number(length)} characters, and this target takes ${en.number(most)} at most.`,
    remedy: () => 'Ask for a reissue with a shorter address, or choose another target.',
  },
  NAMES_MISSING: {
    message: () => 'The certificate has neither a common name nor alternative names, and this target asks for one.',
    remedy: () => 'Ask for a reissue that names your hosts.',
  },
  NAME_TOO_LONG: {
    message: ({ kind, name, most }) =>
      `The ${kind === 'commonName' ? 'common name' : 'alternative name'} ${name} is longer than the ${en.number(most)} characters this target takes.`,
    remedy: () => 'Ask for a reissue with a shorter name.',
  },
  WILDCARD_REFUSED: {
    message: ({ names }) => `The certificate is for ${en.and(names)}, and this target takes no wildcard.`,
    remedy: () => 'Ask for a reissue with the name of the host itself.',
  },
  HOST_NOT_NAMED: {
    message: ({ host, by }) =>
      `${host} is covered by ${by.replace(/^DNS:/, '')}, but this target looks for the name itself in the certificate.`,
    remedy: () => 'Ask for a reissue that names it.',
  },
  FRIENDLY_NAME_TOO_LONG: {
    message: ({ file, most }) =>
      `The friendly name in ${file} is longer than the ${en.number(most)} characters this target takes.`,
    remedy: () => 'Give the files a shorter name.',
  },
  FILE_TOO_LARGE: {
    message: ({ file, octets, most }) =>
      `${file} has ${en.number(octets)} bytes, and this target takes ${en.number(most)} at most.`,
    remedy: () => 'Make a smaller key and ask for a reissue with it, or choose another target.',
  },
  FILE_NAME_REFUSED: {
    message: ({ file, ending }) =>
      `The name ${file} has the ending ${ending.replace('.', '')}, which this target keeps for other files.`,
    remedy: () => 'Give the files another name.',
  },
  CERTIFICATE_SHARED: {
    message: ({ bundles }) => `${use(bundles)} this certificate too. If one key leaks, all must be replaced.`,
    remedy: keepApart,
  },
  KEY_SHARED: {
    message: ({ bundles }) => `${use(bundles)} this key too. If it leaks in one place, it must be replaced in all.`,
    remedy: keepApart,
  },
  KEY_WRITTEN_BARE: {
    message: ({ file }) => `${file} holds the key without password. Whoever has the file can use the key.`,
    remedy: () => 'Keep it on an encrypted drive, where only you can read it.',
  },
  OUT_PASSWORD_MISSING: {
    message: ({ file }) => `${file} is protected by a password, and none was chosen yet.`,
    remedy: () => 'Choose one, or have one made.',
  },
  OUT_PASSWORD_WEAK_FORM: {
    message: ({ file }) =>
      `The password of ${file} holds characters outside ASCII. Some programs refuse those or read them differently.`,
    remedy: () => 'Use letters without accents, digits and common signs; make it longer instead.',
  },
  OUT_PASSWORD_REFUSED: {
    message: ({ file, reason, least, most }) => {
      if (reason === 'not-ascii') return `This target reads only ASCII in the password of ${file}.`;
      return reason === 'too-short'
        ? `This target asks for a password of ${en.number(least ?? 0)} characters or more for ${file}.`
        : `This target takes a password of ${en.number(most ?? 0)} characters at most for ${file}.`;
    },
    remedy: () => 'Choose another, or have one made.',
  },
  WILDCARD_SHARED: {
    message: ({ name, host, bundles }) =>
      `${name.replace(/^DNS:/, '')} also covers ${host}, a name of ${en.and(bundles)}. If the key leaks here, it can speak for that too.`,
    remedy: () => 'Order a certificate that names only its own hosts, or keep it and note why.',
  },
  KEY_REWRAPPED: {
    message: ({ file, form }) =>
      `The key in ${file} is written in the form this target reads: ${form === 'pkcs1' ? 'PKCS#1' : 'PKCS#8'}.`,
    remedy: nothingToDo,
  },
  PASSWORD_STRIPPED: {
    message: ({ file }) => `The key in ${file} has a password; it is written without one, as this target asks.`,
    remedy: () => 'Keep what is written where only you can read it.',
  },
  CHECKLIST_OPEN: {
    message: ({ items }) =>
      `${en.count(items.length, { one: '# thing', other: '# things' })} that no file can prove ${items.length === 1 ? 'is' : 'are'} still open.`,
    remedy: () => 'See to each of them, and tick it off.',
  },
  TARGET_UNCONFIRMED: {
    message: ({ demand }) =>
      `No source confirms what this target says about ${topics[demand as DemandName] ?? demand}.`,
    remedy: () => "Compare it with the vendor's own guide.",
  },
  FILE_NOT_AS_ASKED: {
    message: ({ rule, file }) =>
      `As planned, ${file} is not what this target asks for: ${topics[rule as DemandName] ?? rule}.`,
    remedy: () => "Take the change that is offered; where none is, the target's own description needs correcting.",
  },
} satisfies Partial<FindingWords>;

function range(least: number | null, most: number | null): string {
  if (least === null) return most === null ? 'any' : `${en.number(most)} at most`;
  return most === null ? `${en.number(least)} or more` : `${en.number(least)} to ${en.number(most)}`;
}

function use(bundles: readonly string[]): string {
  return `${en.and(bundles)} ${bundles.length === 1 ? 'uses' : 'use'}`;
}
