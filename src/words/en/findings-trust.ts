/** Trust bundles: the certificates of authorities that others are to trust. */
import type { FindingWords } from '../tables.ts';
import { en, nameOf, nothingToDo } from './say.ts';

export const trustFindings = {
  AUTHORITIES_MISSING: {
    message: ({ others }) =>
      others === 0
        ? 'No certificate of an authority is among these files.'
        : `No certificate of an authority is among these files: ${en.count(others, { one: 'the # certificate here is that of a server or person', other: 'all # certificates here are those of servers or persons' })}.`,
    remedy: () => 'Ask for the certificate of the authority that signs for the proxy or for your servers.',
  },
  LEAF_AMONG_AUTHORITIES: {
    message: ({ subject, file }) =>
      `${nameOf(subject)}, from ${file}, is no authority: trusting it would help with nothing else, so it is left out.`,
    remedy: () => 'If an authority was meant, ask for the certificate that signed this one.',
  },
  AUTHORITY_EXPIRED: {
    message: ({ subject, notAfter }) => `The authority ${nameOf(subject)} ended on ${en.date(notAfter)}.`,
    remedy: () => 'Ask for its successor; leave it out if nothing is signed by it any more.',
  },
  AUTHORITY_NOT_ROOT: {
    message: ({ subject, issuer }) =>
      `The authority ${nameOf(subject)} is signed by ${nameOf(issuer)}, which is not here. Many systems trust only the root.`,
    remedy: () => 'Add the root behind it.',
  },
  AUTHORITY_GENERATIONS: {
    message: ({ subject, generations }) =>
      `${nameOf(subject)} has ${en.count(generations.length, { other: '# certificates' })}, until ${en.and(generations.map(({ notAfter }) => en.date(notAfter)))}, with ${new Set(generations.map(({ spkiSha256 }) => spkiSha256)).size === 1 ? 'the same key' : 'different keys'}.`,
    remedy: nothingToDo,
  },
  AUTHORITY_ADDED: {
    message: ({ subject }) => `${nameOf(subject)} is new since the previous bundle.`,
    remedy: () => 'Check its fingerprint with whoever runs it.',
  },
  AUTHORITY_REMOVED: {
    message: ({ subject, notAfter }) =>
      `${nameOf(subject)}, until ${en.date(notAfter)}, was in the previous bundle and is not in this one.`,
    remedy: () => 'Add it if anything still depends on it.',
  },
  LEAF_NOT_TRUSTED: {
    message: ({ subject, issuer, wasTrusted }) =>
      `With these authorities alone ${nameOf(subject)} is not trusted: it leads to ${nameOf(issuer)}.${wasTrusted ? ' With the previous bundle it was.' : ''}`,
    remedy: () => 'Add the authority that it leads to.',
  },
} satisfies Partial<FindingWords>;
