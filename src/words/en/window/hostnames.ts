import type { HostnameWords } from '../../window-bundle.ts';
import { en } from '../say.ts';

export const hostnames: HostnameWords = {
  title: 'Hostnames',
  none: 'Add the names this must serve, and each is checked.',
  waiting: (needed) => `${en.number(needed)} needed, checked once your certificate is open`,
  covered: (covered, all) =>
    covered === all
      ? all === 2
        ? 'both covered'
        : en.count(all, { one: 'covered', other: 'all # covered' })
      : `${en.number(covered)} of ${en.number(all)} covered`,
  asTable: 'Show as table',
  asList: 'Show as list',
  edit: 'Edit list…',
  add: 'Add names…',
  needed: 'Needed',
  tableCaption: 'Required hostnames and the certificate name that covers each',
  by: (name) => `by ${name}`,
  rules: { exact: 'exact', wildcard: 'wildcard', ip: 'address' },
  states: { covered: 'Covered', uncovered: 'Not covered', waiting: 'Waiting' },
  unused: (names) => `In the certificate, but not asked for: ${en.and(names)}.`,
  editTitle: 'Names this must serve',
  editLead: 'One name a line. Paste from a mail or a spreadsheet; addresses of pages are cut down to their name.',
  patternHint: 'A pattern such as *.id.example.com means any new name there.',
  optional: 'optional',
  lines: (count) => en.count(count, { one: '# name', other: '# names' }),
  odd: (count) =>
    en.count(count, {
      one: '# line is no name and stays as you typed it',
      other: '# lines are no names and stay as you typed them',
    }),
  template: 'Fill in names to adapt',
  copyForReissue: 'Copy the names for a reissue',
  copiedForReissue: (names) => `Copied for a reissue: ${en.count(names, { one: '# name', other: '# names' })}.`,
};
