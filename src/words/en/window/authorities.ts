import type { AuthoritiesWords } from '../../window-authorities.ts';
import { en, nameOf } from '../say.ts';

export const authorities: AuthoritiesWords = {
  title: 'Authorities to trust',
  summary: (count, names) =>
    count === names
      ? en.count(count, { one: '# authority', other: '# authorities' })
      : `${en.count(count, { one: '# certificate', other: '# certificates' })} of ${en.count(names, { one: '# authority', other: '# authorities' })}`,
  wanted: 'Drop in the certificate of an authority',
  wantedHint: 'A root, or what signs for a proxy that opens connections.',
  generation: (nth, of, sharesKey) =>
    `${nth === 1 ? 'newest' : `number ${en.number(nth)}`} of ${en.number(of)}, ${sharesKey ? 'the same key' : 'a key of its own'}`,
  isNew: 'New',
  isKept: 'As last time',
  isGone: 'Gone',
  more: (count) => `and ${en.number(count)} more, which are written too`,
  compare: 'Compare with last time’s…',
  compareOther: 'Another…',
  stopComparing: 'Stop comparing',
  compareHint: 'Or drop last time’s bundle here. It is only compared; nothing of it is written.',
  compared: ({ files, added, kept, removed }) => {
    const parts = [
      ...(added === 0 ? [] : [`${en.number(added)} came`]),
      ...(removed.length === 0 ? [] : [`${en.number(removed.length)} went`]),
      ...(kept === 0 ? [] : [en.count(kept, { one: '# stays', other: '# stay' })]),
    ];
    return `Since ${en.and(files)}: ${added + removed.length === 0 ? 'nothing changed' : en.and(parts)}.`;
  },
  gone: 'In the bundle before, and not in this one',
  password: (files) => (files === 1 ? 'Password of last time’s bundle' : 'Password of last time’s bundles'),
  open: 'Open it',
  leaves: 'What it carries',
  leavesLead:
    'Certificates of servers or persons that came along. They are left out; for whoever trusts this bundle alone:',
  leaf: ({ isTrusted, wasTrusted, leadsTo }) => {
    if (isTrusted) return wasTrusted === false ? 'trusted; with the bundle before it was not' : 'trusted';
    const to = leadsTo === null ? '' : `: it leads to ${nameOf(leadsTo)}`;
    return wasTrusted === true ? `breaks${to}. With the bundle before it was trusted.` : `not trusted${to}`;
  },
  moreLeaves: (count) => `and ${en.number(count)} more`,
  trusted: 'Trusted',
  notTrusted: 'Not trusted',
};
