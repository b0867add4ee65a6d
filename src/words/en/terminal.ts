import type { TerminalWords } from '../terminal.ts';
import { compare } from './compare.ts';
import { hints } from './hints.ts';
import { ago, ahead, days, en } from './say.ts';

const FOUND = {
  certificate: { one: '# certificate', other: '# certificates' },
  'private-key': { one: '# private key', other: '# private keys' },
  'public-key': { one: '# public key', other: '# public keys' },
  csr: { one: '# request', other: '# requests' },
  crl: { one: '# revocation list', other: '# revocation lists' },
  secret: { one: '# secret', other: '# secrets' },
  locked: { one: '# still locked', other: '# still locked' },
} as const;

const LEADS_TO = {
  public: 'Complete: it leads to a root that public clients carry.',
  organisation: "Complete: it leads to your organisation's root.",
  given: 'Complete: it leads to a root you brought, not confirmed.',
} as const;

export const terminal: TerminalWords = {
  inspect: {
    summary: (files, found) =>
      `${en.count(files, { one: '# file', other: '# files' })}: ${en.and(found.map(({ kind, count }) => en.count(count, FOUND[kind])))}.`,
    nothing: 'No certificate or key was found.',
    locked: 'locked',
    lockedBy: (parts, iterations) =>
      [...parts, ...(iterations === null ? [] : [en.count(iterations, { one: '# round', other: '# rounds' })])].join(
        ', ',
      ),
    opened: 'was locked, opened with a password',
    names: 'for',
    mended: (repairs) => `mended while reading: ${en.and(repairs)}`,
    pairs: 'Belong together',
    fits: 'fits',
    fitsNothing: 'fits nothing here',
    notRead: 'Not read',
  },
  chain: {
    none: 'There is no certificate here to make a chain of.',
    verdict: (verdict, anchor) => {
      if (verdict === 'incomplete') return 'Incomplete: a certificate is missing.';
      if (verdict === 'invalid') return 'Clients would refuse this chain; below is why.';
      return anchor === null ? 'Complete.' : LEADS_TO[anchor];
    },
    signedBy: 'signed by',
    signatureWrong: "signature doesn't fit",
    missing: 'missing',
    addresses: 'Fetch it from:',
    noAddress: 'The certificates give no address. Ask the authority for "the chain".',
    issuerKey: 'Its key identifier:',
    fromFile: (file) => `from ${file}`,
    sources: { given: 'from your files', library: 'from the built-in library', roots: 'from --roots' },
    anchors: {
      public: 'clients bring their own copy',
      organisation: "your organisation's root; clients must have it installed",
      given: 'a root you brought, not confirmed',
    },
    rootLeftOut: 'root, left out',
    alternatives: (count) => en.count(count, { one: 'There is # other path.', other: 'There are # other paths.' }),
    alternative: (members, end, reason) =>
      `${en.count(members, { one: '# certificate', other: '# certificates' })}, up to ${end}: ${reason}`,
    unused: 'Not part of any chain here',
  },
  hosts: {
    title: (subject) => (subject === null ? 'Names that were asked about' : `What ${subject} covers`),
    summary: (covered, all) =>
      all === covered
        ? en.count(all, { one: 'The name is covered.', other: 'All # names are covered.' })
        : `${en.number(covered)} of ${en.count(all, { one: '# name is covered.', other: '# names are covered.' })}`,
    by: (name) => `by ${name}`,
    legacy: 'Old clients, which still read such names, would take it.',
    unused: 'In the certificate, but not asked for',
    askFor: 'Ask for a reissue that also names',
    others: 'In the certificate, but for no host',
  },
  compare,
  check: {
    ready: 'Ready: nothing stands in the way.',
    notReady: (blockers) =>
      blockers === 0
        ? 'Not ready: not everything could be read.'
        : en.count(blockers, {
            one: 'Not ready: one thing stands in the way.',
            other: 'Not ready: # things stand in the way.',
          }),
    accepted: (message, reason) => `Accepted: ${message}${reason === null ? '' : ` Your reason: ${reason}`}`,
    plan: (ready) => (ready ? 'Files to write' : 'Files that would be written'),
    certificates: (count) => en.count(count, { one: '# certificate', other: '# certificates' }),
    key: (encrypted) => (encrypted ? 'key, under a password' : 'key, without password'),
    onlyYou: 'only you',
    checklist: 'To see to, which no file can prove',
    notChecked:
      'Not checked: revocation and published weak keys, but for lists you gave, and what the target itself does.',
  },
  written: {
    verified: 'Written, read back: the same bytes as planned.',
    verifiedTwice: 'Written, read back: the same bytes as planned, and a second program reads them alike.',
    notVerified: 'Written, but not read back.',
    nothing: 'Nothing was written.',
    size: (bytes) => en.bytes(bytes),
    next: 'What to do next',
    carry: [
      'If this is a drive to carry: remove it safely, plug it in again, and compare the digests above (sha256sum FILE).',
    ],
  },
  manifest: {
    progress: (done, all, name) => `${en.number(done)} of ${en.number(all)}: ${name}`,
    summary: (ok, all) =>
      ok === all
        ? en.count(all, {
            one: 'The bundle was written and read back.',
            other: 'All # bundles were written and read back.',
          })
        : `Written and read back: ${en.number(ok)} of ${en.count(all, { one: '# bundle', other: '# bundles' })}.`,
    files: (count, folder) => `${en.count(count, { one: '# file', other: '# files' })} in ${folder}`,
    notWritten: 'not written',
  },
  targets: {
    id: 'Use it with',
    files: 'Files',
    demands: 'Demands',
    sources: 'Sources',
    unconfirmed: 'No source confirms',
    checklist: 'To see to, which no file can prove',
    more: 'certprep targets NAME shows what one of them takes and asks.',
    key: { required: 'needs the key', optional: 'with or without the key', never: 'without the key' },
    version: (version) => `version ${version}`,
    dated: (date) => `sources of ${date}`,
  },
  library: {
    none: 'There is no library here: nothing but what you give is used.',
    built: 'The pack was made.',
    imported: (intermediates, roots) =>
      intermediates + roots === 0
        ? 'Nothing new: all of it was in your library.'
        : `Added to your library: ${holds(intermediates, roots)}.`,
    list: (name, date) => (name === '' ? `as of ${en.date(date)}` : `${name}, as of ${en.date(date)}`),
    used: (lists) => `Library: ${lists.join('; ')}.`,
    holds,
    rootsMet: (imported) => (imported ? 'Roots you trust now' : 'Roots that were left out'),
    trusting: (count) =>
      en.count(count, { one: 'Trusting this root from now on:', other: 'Trusting these # roots from now on:' }),
  },
  help: { usage: 'Usage', commands: 'Commands', options: 'Options', examples: 'Examples' },
  hints,
  validity: (notBefore, notAfter, at) => {
    if (at < notBefore) return `from ${en.date(notBefore)}, ${ahead(notBefore, at)}`;
    if (at > notAfter) return `ended on ${en.date(notAfter)}, ${ago(notAfter, at)}`;
    return `until ${en.date(notAfter)}, ${days(at, notAfter)}`;
  },
  more: (count) => `and ${en.number(count)} more`,
  judgedAt: (at) => `Judged at ${en.moment(at)}.`,
  prompts: {
    password: (file) => `Password for ${file}: `,
    outPassword: (file) => `New password for ${file}: `,
    outPasswordAgain: 'The same once more: ',
    passwordWrong: "That password doesn't open this file. Nothing was changed; try another.",
    passwordsDiffer: 'The two differ. Nothing was changed; type it again.',
    made: (file, bits) => `The password of ${file} (${String(bits)} bits), shown this once; write it down:`,
    madeOf: (parts) => `To read it out: ${parts.join(' ')}. Type it without the spaces.`,
    reading: (done, all) => `${en.number(done)} of ${en.count(all, { one: '# file read', other: '# files read' })}`,
  },
};

function holds(intermediates: number, roots: number): string {
  return en.and([
    en.count(intermediates, { one: '# intermediate', other: '# intermediates' }),
    en.count(roots, { one: '# root', other: '# roots' }),
  ]);
}
