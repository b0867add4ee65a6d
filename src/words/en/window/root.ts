import type { RootWords } from '../../window-trust.ts';
import { en } from '../say.ts';

export const root: RootWords = {
  note: (anchor, fate, list) => {
    const written =
      fate === 'in-chain' ? ' Goes into the file.' : fate === 'apart' ? ' Goes into a file of its own.' : '';
    switch (anchor) {
      case 'public': {
        const where = list === null ? 'Publicly trusted' : `In the list “${list.name}” of ${en.date(list.date)}`;
        return written === '' ? `${where}; clients bring their own copy` : `${where}.${written}`;
      }
      case 'organisation':
        return `Your organisation’s root; clients must have it installed${written === '' ? '' : `.${written}`}`;
      case 'given':
      case null:
        return `A root you brought, not confirmed${written === '' ? '; clients must have it installed' : `.${written}`}`;
    }
  },
  confirm: 'Confirm this root…',
  confirmTitle: 'Is this your organisation’s root?',
  confirmLead:
    'Compare its fingerprint with one you get another way: from your intranet, on paper, or read to you over the phone. It did not come with these files.',
  fingerprint: 'SHA-256 fingerprint',
  validity: ({ notBefore, notAfter }) => `From ${en.date(notBefore)} until ${en.date(notAfter)}`,
  typed: 'The fingerprint that you were given',
  typedHint: 'Typed or pasted; spaces and colons don’t matter.',
  same: 'All 64 digits are the same.',
  shorter: (digits) => `The same so far: ${en.number(digits)} of 64 digits.`,
  differs: (group) => `Group ${en.number(group)} differs. This is not the root you were told of.`,
  compared: 'I compared all of it with a fingerprint from another source',
  confirmNow: 'It is our root',
  confirmed: 'Confirmed. It is your organisation’s root from now on.',
};
