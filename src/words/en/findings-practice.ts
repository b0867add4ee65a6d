/** What authorities, clients and good practice ask of a certificate beyond its being right (facts/checks.md). */
import type { FindingWords } from '../tables.ts';
import { certificateFirst, en, nothingToDo, theCertificate } from './say.ts';

const reissue = (): string => 'Ask for a reissue.';
const dayCount = (days: number): string => en.count(days, { one: '# day', other: '# days' });

const WEAKNESSES = {
  roca: 'It was made by a faulty chip (ROCA, CVE-2017-15361)',
  'close-primes': 'Its two primes lie so close together that anybody can find them',
  listed: 'It stands in a list of keys whose private half is known',
} as const;

export const practiceFindings = {
  LIFETIME_TOO_LONG: {
    message: (fact) =>
      `${certificateFirst(fact)} lasts ${dayCount(fact.days)}. A public authority ${fact.level === 'must' ? 'may issue' : 'should issue'} ${en.number(fact.most)} at most at its date.`,
    remedy: ({ level }) =>
      level === 'must' ? 'Ask for a reissue: browsers refuse it.' : 'Nothing to do, unless it is refused.',
  },
  LIFETIME_SHORTENS: {
    message: (fact) =>
      `The successor of ${theCertificate(fact)} will last ${dayCount(fact.most)} at most, where this one lasts ${en.number(fact.days)}: the rules change on ${en.date(fact.from)}.`,
    remedy: () => 'Plan for shorter renewals.',
  },
  KEY_WEAK: {
    message: (fact) =>
      `The private key of ${theCertificate(fact)} can be worked out from its public half. ${WEAKNESSES[fact.weakness]}.`,
    remedy: () => 'Make a new key elsewhere, ask for a reissue with it, and have this one revoked.',
  },
  USAGE_TOO_WIDE: {
    message: (fact) =>
      `${certificateFirst(fact)} may also be used for ${en.and(fact.purposes)}. Public authorities may not allow that for servers.`,
    remedy: reissue,
  },
  CLIENT_AUTH_PRESENT: {
    message: (fact) =>
      `${certificateFirst(fact)} may be used for clients too. Public authorities stop issuing that by March 2027.`,
    remedy: () => 'If something signs in with it, plan for a certificate of its own.',
  },
  CLIENT_AUTH_MISSING: {
    message: (fact) =>
      `${certificateFirst(fact)} may not be used for clients, and this target signs in with it as well.`,
    remedy: () => 'Ask for a reissue for client authentication too.',
  },
  KEY_USAGE_ODD: {
    message: (fact) =>
      fact.usage === 'keyCertSign'
        ? `${certificateFirst(fact)} may sign certificates by its key usage, though it is no authority.`
        : `The key usage of ${theCertificate(fact)} has keyEncipherment, which an EC key has no use for.`,
    remedy: () => 'If it is refused, ask for a reissue.',
  },
  REVOCATION_UNKNOWN: {
    message: (fact) =>
      `${certificateFirst(fact)} names neither an OCSP address nor a revocation list, so nobody can ask whether it was revoked.`,
    remedy: nothingToDo,
  },
  ISSUER_ADDRESS_MISSING: {
    message: (fact) =>
      `${certificateFirst(fact)} doesn't say where its issuer's certificate is, so clients can't fetch it. The chain must go along.`,
    remedy: nothingToDo,
  },
  SCTS_MISSING: {
    message: (fact) =>
      `${certificateFirst(fact)} holds no proof that it was logged in public. Chrome and Safari refuse a public certificate without it, unless the server sends the proof itself.`,
    remedy: () => 'Ask the authority for a logged certificate.',
  },
  COMMON_NAME_LONG: {
    message: (fact) =>
      `The common name of ${theCertificate(fact)} has ${en.number(fact.length)} characters, where the standard allows ${en.number(fact.most)}.`,
    remedy: () => 'If it is refused, ask for a reissue with a shorter one.',
  },
  RECEIVED_STORE_WEAK: {
    message: ({ file, scheme, iterations }) =>
      `${file} is locked with ${scheme}${iterations === null ? '' : `, ${en.count(iterations, { one: '# iteration', other: '# iterations' })}`}, which no longer protects a key well.`,
    remedy: () => 'Handle the file as if it had no password, and delete it when it is no longer needed.',
  },
  RECEIVED_STORE_UNPROVEN: {
    message: ({ file, mac }) =>
      mac === null
        ? `${file} has no MAC: nothing in it shows whether it was changed on its way.`
        : `The MAC of ${file} is ${mac}, which newer programs no longer rely on.`,
    remedy: () => 'Compare the fingerprints with those of whoever sent it. What is written here gets a MAC of its own.',
  },
  RECEIVED_STORE_CROWDED: {
    message: ({ file, keys, certificates }) => {
      const held = [
        ...(keys > 1 ? [`${en.number(keys)} private keys`] : []),
        ...(certificates > 1 ? [`${en.number(certificates)} certificates for one name`] : []),
      ];
      return `${file} holds ${en.and(held)}, and programs differ in which they take.`;
    },
    remedy: () => 'Hand over what is written here, which holds one of each, and not the file that came in.',
  },
  RECEIVED_STORE_PASSWORDS: {
    message: ({ file }) =>
      `${file} needs more than one password: its MAC, its certificates and its key don't all have the same. Most programs ask for one and can't open it.`,
    remedy: () => 'Hand over what is written here, which has one password at most.',
  },
  RECEIVED_STORE_SECRETS: {
    message: ({ file, count }) =>
      `${file} also holds ${en.count(count, { one: '# secret that is', other: '# secrets that are' })} neither key nor certificate, such as a password. None of it is written.`,
    remedy: () => 'If something needs it, ask whoever made the file for it.',
  },
} satisfies Partial<FindingWords>;
