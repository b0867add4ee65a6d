/** The chain: what RFC 5280 section 6 asks of it. */
import type { FindingWords } from '../tables.ts';
import { organisationOf } from '../subject.ts';
import { reasons, unused } from './revocation.ts';
import { ago, ahead, certificateFirst, en, grouped, nameOf, nothingToDo, theCertificate } from './say.ts';

const askAuthority = (): string => 'Ask the authority for the chain that belongs to your certificate.';

export const chainFindings = {
  CHAIN_INCOMPLETE: {
    message: ({ issuer, caIssuers }) =>
      `The chain stops early: the certificate of ${nameOf(issuer)} is missing.${caIssuers.length === 0 ? ' The certificates give no address for it.' : ''}`,
    remedy: ({ issuer, caIssuers }) =>
      caIssuers.length === 0
        ? `Ask ${organisationOf(issuer) ?? nameOf(issuer)} for "the chain", then add it here.`
        : `Fetch it from ${en.or(caIssuers)} on a connected computer, then add it here.`,
  },
  SIGNATURE_WRONG: {
    message: (fact) =>
      `The signature on ${theCertificate(fact)} doesn't fit the key of ${nameOf(fact.issuer)}, although the names agree. One of the two was changed, or belongs to another chain.`,
    remedy: () => 'Ask the authority for both certificates again.',
  },
  SIGNATURE_UNSUPPORTED: {
    message: (fact) => `${certificateFirst(fact)} is signed with ${fact.algorithm}, which CertPrep can't verify.`,
    remedy: () => 'Ask the authority for one that is signed with RSA or ECDSA and SHA-256.',
  },
  CERTIFICATE_EXPIRED: {
    message: (fact) => `${certificateFirst(fact)} ended on ${en.date(fact.notAfter)}, ${ago(fact.notAfter, fact.at)}.`,
    remedy: ({ role }) =>
      role === 'leaf' ? 'Renew it.' : 'Ask the authority for the one that took its place, then add it here.',
  },
  CERTIFICATE_NOT_YET_VALID: {
    message: (fact) =>
      `${certificateFirst(fact)} starts on ${en.date(fact.notBefore)}, ${ahead(fact.notBefore, fact.at)}.`,
    remedy: () => "Use it from that day on. If today's date looks wrong here, set this computer's clock.",
  },
  ISSUER_NOT_CA: {
    message: (fact) =>
      `${certificateFirst(fact)} signed another certificate, but is not marked as an authority. Clients refuse such a chain.`,
    remedy: askAuthority,
  },
  ISSUER_MAY_NOT_SIGN: {
    message: (fact) =>
      `${certificateFirst(fact)} signed another certificate, but its key usage doesn't allow that. Clients refuse such a chain.`,
    remedy: askAuthority,
  },
  PATH_TOO_LONG: {
    message: (fact) =>
      `${certificateFirst(fact)} allows ${en.count(fact.pathLength, { one: '# intermediate', other: '# intermediates' })} below it, and this chain has more.`,
    remedy: askAuthority,
  },
  PURPOSE_NOT_ALLOWED: {
    message: (fact) =>
      `${certificateFirst(fact)} may not be used for ${fact.purpose === 'serverAuth' ? 'servers' : 'clients'}: its extended key usage leaves that out.`,
    remedy: ({ role, purpose }) =>
      role === 'leaf'
        ? `Ask for a certificate for ${purpose === 'serverAuth' ? 'server' : 'client'} authentication.`
        : askAuthority(),
  },
  NAME_NOT_PERMITTED: {
    message: ({ name }) =>
      `The authority may not certify the name ${name}: a certificate in the chain limits which names it may.`,
    remedy: () => 'Ask the authority for a reissue without this name, or under another intermediate.',
  },
  POLICY_REQUIRED: {
    message: (fact) =>
      `An authority in the chain demands a certificate policy that it accepts from every certificate below it, and ${theCertificate(fact)} names none.`,
    remedy: askAuthority,
  },
  EXTENSION_UNKNOWN_CRITICAL: {
    message: (fact) =>
      `${certificateFirst(fact)} has an extension that a client must understand (${fact.oid}), and CertPrep doesn't know it. Most clients won't either, and then refuse it.`,
    remedy: () => 'Ask the authority what it is for.',
  },
  EXTENSION_MALFORMED: {
    message: (fact) => `An extension of ${theCertificate(fact)} (${fact.oid}) breaks its own format.`,
    remedy: () => 'Ask the authority for a reissue.',
  },
  ALGORITHMS_DIFFER: {
    message: (fact) =>
      `${certificateFirst(fact)} names two different signature algorithms, one inside and one outside of what was signed.`,
    remedy: () => 'Ask the authority for a reissue.',
  },
  CERTIFICATE_REVOKED: {
    message: (fact) => {
      const when = fact.revokedAt === null ? '' : ` on ${en.date(fact.revokedAt)}`;
      const why = fact.reason === null ? '' : `, because ${reasons[fact.reason]}`;
      return `${certificateFirst(fact)} was revoked by ${nameOf(fact.issuer)}${when}${why}. Clients that check refuse it.`;
    },
    remedy: ({ role }) => (role === 'leaf' ? 'Ask for a new certificate, with a new key.' : askAuthority()),
  },
  REVOCATION_LIST_STALE: {
    message: ({ issuer, thisUpdate, nextUpdate, at }) =>
      `The revocation list of ${nameOf(issuer)} is of ${en.date(thisUpdate)} and was to be replaced by ${en.date(nextUpdate)}, ${ago(nextUpdate, at)}. What was revoked since is not in it.`,
    remedy: () => 'Bring a newer list, if revocation matters here.',
  },
  REVOCATION_LIST_UNUSED: {
    message: ({ issuer, reason }) => `The revocation list of ${nameOf(issuer)} was not used: ${unused[reason]}.`,
    remedy: ({ reason }) =>
      reason === 'other-issuer' || reason === 'other-scope'
        ? nothingToDo()
        : 'If revocation matters here, ask the authority for its full list.',
  },
  ROOT_NOT_TRUSTED: {
    message: (fact) => `The chain ends in ${theCertificate(fact)}, which is not among the trusted roots.`,
    remedy: () =>
      'If it is the root of your organisation, confirm its fingerprint. Else ask which authority is expected.',
  },
  ROOT_UNCONFIRMED: {
    message: (fact) =>
      `The chain leads to a root you brought, not confirmed: ${nameOf(fact.subject)}. Its SHA-256 is ${grouped(fact.sha256)}.`,
    remedy: () => 'Compare this with the fingerprint that its owner publishes.',
  },
  ROOT_DISTRUSTED: {
    message: ({ subject, distrust, leafNotBefore, leafNotAfter }) =>
      leafNotBefore >= distrust
        ? `Browsers no longer trust what ${nameOf(subject)} issued after ${en.date(distrust)}, and your certificate was issued on ${en.date(leafNotBefore)}.`
        : `The trust in the root ${nameOf(subject)} ends on ${en.date(distrust)}, before your certificate does on ${en.date(leafNotAfter)}. What it issues later is refused.`,
    remedy: () => 'Ask the authority for a certificate under a root that stays trusted.',
  },
  SELF_SIGNED: {
    message: (fact) => `${certificateFirst(fact)} signed itself. Visitors would see a warning.`,
    remedy: () => 'Ask your authority for a signed one.',
  },
  CHAIN_REORDERED: {
    message: () => 'The certificates came in another order. Put in order for you.',
    remedy: nothingToDo,
  },
  SEARCH_BUDGET_SPENT: {
    message: ({ steps, signatures }) =>
      `The search for a chain was ended after ${en.count(steps, { one: '# step', other: '# steps' })} and ${en.count(signatures, { one: '# signature', other: '# signatures' })}: there are too many ways to try.`,
    remedy: () => 'Give only the certificates that belong to this chain.',
  },
} satisfies Partial<FindingWords>;
