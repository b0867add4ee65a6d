import type { ReportWords } from '../report.ts';
import { en } from './say.ts';

const ROOTS = {
  'built-in': { one: '# public root', other: '# public roots' },
  own: { one: '# root of your organisation', other: '# roots of your organisation' },
  named: { one: '# trusted root', other: '# trusted roots' },
} as const;
const PACKS = { 'built-in': 'built in', own: 'imported', named: 'named for this' } as const;

export const report: ReportWords = {
  title: (certificate, target) => (certificate === '' ? target : `${certificate} for ${target}`),
  headings: {
    received: 'What came in',
    certificate: 'The certificate',
    chain: 'Its chain',
    hosts: 'Hostnames',
    checks: 'Checks',
    accepted: 'Accepted, with reasons',
    checklist: 'To be seen to by people',
    planned: 'Files that would be written',
    written: 'Files written',
    renewal: 'Renewal',
    commands: 'The same with openssl',
  },
  labels: {
    change: 'Change',
    preparedBy: 'Prepared by',
    checkedBy: 'Checked by',
    target: 'Target',
    judgedAt: 'Judged at',
    judgedAsOf: 'Judged as of, set by hand',
    tool: 'Made with',
    subject: 'Subject',
    issuer: 'Issuer',
    names: 'Names',
    validity: 'Valid',
    key: 'SHA-256 of the public key',
    library: 'Library',
    finding: 'Finding',
    reason: 'Reason',
  },
  columns: {
    file: 'File',
    size: 'Size',
    holds: 'Holds',
    digest: 'SHA-256',
    group: 'Group',
    host: 'Name',
    state: 'Covered',
    reason: 'Why',
    format: 'Format',
    access: 'Permissions',
    issued: 'Issued',
    mostDays: 'May last',
    ends: 'Ends',
  },
  covered: 'yes',
  notCovered: 'no',
  notReady: 'Not ready: something stands in the way.',
  nothingWritten: 'Nothing was written.',
  nothingFound: 'nothing of use',
  wholeFile: 'the file as it came',
  pack: ({ kind, name, date, intermediates, roots }) => {
    const held = [
      en.count(intermediates, { one: '# intermediate', other: '# intermediates' }),
      en.count(roots, ROOTS[kind]),
    ];
    return `${name}, ${en.date(date)} (${PACKS[kind]}): ${en.and(held)}`;
  },
  noLibrary: 'none: nothing but the files that came in and the roots that were confirmed',
  unnamedBundle: (number) => `Bundle ${en.number(number)}`,
  noReason: 'no reason was given',
  chainDrawing: 'The chain, from the certificate to its root',
  until: (time) => `until ${en.date(time)}`,
  date: (time) => en.date(time),
  moment: (time) => en.moment(time),
  days: (count) => en.count(count, { one: '# day', other: '# days' }),
  renewalLead: (begin, end, isPublic) =>
    `Begin the renewal on ${en.date(begin)}: the certificate ends on ${en.date(end)}. ${
      isPublic ? 'By the rules for public authorities' : 'Were its authority a public one,'
    } the next ones may last:`,
  commandsLead:
    'These commands make the same in a new folder, by-openssl, from where certprep was given the files. They ask for passwords themselves: give each new file the same one. What is locked by a password has another digest each time.',
  signed: 'Date and signature',
  calendar: {
    begin: (certificate) => `Begin to renew the certificate of ${certificate}`,
    end: (certificate) => `The certificate of ${certificate} ends`,
    about: (end) => `It ends on ${en.moment(end)}.`,
  },
};
