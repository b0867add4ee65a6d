/** A certificate against the one it replaces. */
import type { FindingWords } from '../tables.ts';
import { en, nameOf, nothingToDo } from './say.ts';

const MOST_NAMED = 5;

export const compareFindings = {
  CERTIFICATE_UNCHANGED: {
    message: () => 'Both are the very same certificate.',
    remedy: () => 'If you expected a new one, look for it in the mail of your authority.',
  },
  NAMES_LOST: {
    message: ({ names }) =>
      `${en.count(names.length, { one: '# name of the old certificate is', other: '# names of the old certificate are' })} not covered by the new one: ${some(names)}.`,
    remedy: () => 'If they are still served, ask for a reissue that names them.',
  },
  KEY_REUSED: {
    message: () => 'The new certificate has the same key as the old one. A renewal is the time to change it.',
    remedy: () => 'If the key may be in other hands, ask for a certificate with a new key. Else nothing to do.',
  },
  USAGES_LOST: {
    message: ({ usages }) => `The new certificate may no longer be used for ${some(usages)}.`,
    remedy: () => 'If it serves such a use, ask for a reissue with it. Else nothing to do.',
  },
  ISSUER_CHANGED: {
    message: (issuer) =>
      `The new certificate was issued by ${nameOf(issuer.new)}, the old one by ${nameOf(issuer.old)}.`,
    remedy: () => 'Hand over the chain that came with the new one, not the old chain.',
  },
  ENDS_NO_LATER: {
    message: (end) =>
      `The new certificate ends on ${en.date(end.new)}, which is no later than the old one, ${en.date(end.old)}.`,
    remedy: nothingToDo,
  },
  CERTIFICATES_GONE: {
    message: ({ certificates }) =>
      `${en.count(certificates.length, { one: '# certificate of an authority was', other: '# certificates of authorities were' })} handed over last time and not now: ${some(certificates.map(({ subject }) => nameOf(subject)))}.`,
    remedy: () => 'If the chain was not meant to change, add what is missing.',
  },
} satisfies Partial<FindingWords>;

function some(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return en.and(names);
  return `${names.slice(0, MOST_NAMED).join(', ')} and ${en.number(names.length - MOST_NAMED)} more`;
}
