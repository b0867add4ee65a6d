import type { LibraryWords } from '../../window-trust.ts';
import { en } from '../say.ts';

const intermediates = (count: number): string => en.count(count, { one: '# intermediate', other: '# intermediates' });
const roots = (count: number): string => en.count(count, { one: '# root', other: '# roots' });

export const library: LibraryWords = {
  status: (pack) =>
    pack === null
      ? 'No library'
      : `Library of ${en.date(pack.date)}, ${pack.intermediates > 0 ? intermediates(pack.intermediates) : roots(pack.roots)}`,
  title: 'Library',
  kinds: { 'built-in': 'Came with CertPrep', own: 'Your own', named: 'Named at the start' },
  none: 'There is none. CertPrep works without one, from your files alone.',
  pack: ({ name, date, intermediates: between, roots: ends }) =>
    `${name}, ${en.date(date)}: ${en.and([intermediates(between), roots(ends)])}`,
  confirmedTitle: 'Roots of your organisation',
  confirmedNone: 'None was confirmed yet.',
  confirmed: (at, notAfter) => `Confirmed on ${en.date(at)}, until ${en.date(notAfter)}`,
  forget: 'Forget',
  importTitle: 'Add to your own library',
  importLead:
    'A library pack, or PEM and DER files of authorities, carried here on a drive; they can be dropped here, too. Intermediates are added at once; roots only when you say so.',
  importFiles: 'Choose files to add…',
  added: ({ intermediates: between, roots: ends }) =>
    between + ends === 0
      ? 'Nothing new was added.'
      : `Added: ${en.and([...(between > 0 ? [intermediates(between)] : []), ...(ends > 0 ? [roots(ends)] : [])])}.`,
  rootsMet: (count) =>
    en.count(count, {
      one: 'One root is among them. Do you trust it?',
      other: '# roots are among them. Do you trust them?',
    }),
  rootsLead: 'Whom to trust is for you to say: compare each fingerprint with what its owner publishes.',
  root: (notAfter, isImported) => `until ${en.date(notAfter)}${isImported ? ', in your library' : ''}`,
  trustThese: (count) => en.count(count, { one: 'Add # root and trust it', other: 'Add # roots and trust them' }),
};
