/** The certificates and the key themselves (facts/checks.md). */
import type { FindingWords } from '../tables.ts';
import { profileRules } from './profile.ts';
import { ahead, certificateFirst, en, nameOf, theCertificate } from './say.ts';

const reissue = (): string => 'Ask for a reissue.';

export const certificateFindings = {
  EXPIRES_SOON: {
    message: (fact) => `${certificateFirst(fact)} ends on ${en.date(fact.notAfter)}, ${ahead(fact.notAfter, fact.at)}.`,
    remedy: () => 'Order its successor soon.',
  },
  INTERMEDIATE_ENDS_FIRST: {
    message: (fact) =>
      `${certificateFirst(fact)} ends on ${en.date(fact.notAfter)}, before your certificate does on ${en.date(fact.leafNotAfter)}. From that day the chain is broken.`,
    remedy: () => 'Ask the authority for a newer intermediate with the same key, or plan the renewal for that day.',
  },
  KEY_TOO_SMALL: {
    message: (fact) =>
      `The ${fact.keyType} key of ${theCertificate(fact)} has ${en.number(fact.bits)} bits. Clients ask for ${en.number(fact.least)} at least.`,
    remedy: ({ role, least }) =>
      role === 'leaf'
        ? `Make a new key with ${en.number(least)} bits or more, and ask for a reissue with it.`
        : reissue(),
  },
  KEY_UNUSUALLY_LARGE: {
    message: (fact) =>
      `The key of ${theCertificate(fact)} has ${en.number(fact.bits)} bits. Some appliances take no more than 4,096.`,
    remedy: () => 'If it is refused, make a key with 4,096 bits or fewer, and ask for a reissue with it.',
  },
  KEY_TYPE_RARE: {
    message: (fact) => `The key of ${theCertificate(fact)} is ${fact.keyType}. Few servers and appliances take that.`,
    remedy: () => 'If it is refused, make an RSA or P-256 key, and ask for a reissue with it.',
  },
  EXPONENT_UNUSUAL: {
    message: (fact) =>
      `The public exponent of the key of ${theCertificate(fact)} is ${fact.exponent}, where 65537 is usual.`,
    remedy: () => 'If it is refused, make a new key, and ask for a reissue with it.',
  },
  PSS_KEY: {
    message: (fact) =>
      `The key of ${theCertificate(fact)} is bound to RSA-PSS. Browsers and many servers can't use such a key.`,
    remedy: () => 'Make a plain RSA key, and ask for a reissue with it.',
  },
  PSS_SIGNATURE: {
    message: (fact) => `${certificateFirst(fact)} is signed with RSA-PSS. Some appliances can't verify that.`,
    remedy: () => 'If it is refused, ask for a reissue signed with plain RSA (PKCS#1 v1.5) or ECDSA.',
  },
  SIGNATURE_HASH_WEAK: {
    message: (fact) => `${certificateFirst(fact)} is signed with ${fact.algorithm}, which clients no longer accept.`,
    remedy: () => 'Ask for a reissue signed with SHA-256.',
  },
  LEAF_IS_CA: {
    message: (fact) => `${certificateFirst(fact)} is marked as an authority. A server's certificate should not be.`,
    remedy: () => 'Check that it is the one you mean; if so, ask for a reissue without that mark.',
  },
  SERVER_AUTH_MISSING: {
    message: (fact) =>
      fact.absent
        ? `${certificateFirst(fact)} doesn't say what it may be used for. Most clients accept that; some targets don't.`
        : `${certificateFirst(fact)} may not be used for servers: its extended key usage leaves that out.`,
    remedy: () => 'Ask for a reissue for server authentication.',
  },
  KEY_USAGE_UNFIT: {
    message: (fact) => `The key usage of ${theCertificate(fact)} lacks ${fact.lacks}, which a TLS connection needs.`,
    remedy: reissue,
  },
  VERSION_OLD: {
    message: (fact) => `${certificateFirst(fact)} is of version ${en.number(fact.version)}. Clients expect version 3.`,
    remedy: reissue,
  },
  SERIAL_UNUSUAL: {
    message: (fact) =>
      `The serial number of ${nameOf(fact.subject)}, ${fact.serial}, is not a positive number of at most 20 bytes, as the standard asks.`,
    remedy: () => 'If it is refused, ask for a reissue.',
  },
  PROFILE_BROKEN: {
    message: (fact) =>
      `${certificateFirst(fact)} breaks a rule for authorities (${fact.clause}): ${profileRules[fact.rule]}. Strict clients refuse it, most don't.`,
    remedy: () => 'If it is refused, ask the authority for a reissue.',
  },
} satisfies Partial<FindingWords>;
