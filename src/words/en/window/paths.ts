import type { PathWords } from '../../window-trust.ts';
import { en } from '../say.ts';
import { CLAUSES } from './clauses.ts';
import { spelled } from './spelled.ts';

const ROLES = { leaf: 'Your certificate', intermediate: 'Intermediate', root: 'Root' } as const;

export const paths: PathWords = {
  title: (count) => `${spelled(count)} ways up`,
  lead: 'They differ in who still trusts them, and until when. Choosing can be undone.',
  suggested: 'Suggested',
  upTo: (last) => `To ${last}`,
  member: ({ role, notAfter }, at) => `${ROLES[role]}, ${at > notAfter ? 'ended on' : 'until'} ${en.date(notAfter)}`,
  trust: (anchor, verdict, until) => {
    if (verdict === 'incomplete') return 'Its end is not here';
    switch (anchor) {
      case 'public':
        return `Publicly trusted until ${en.date(until)}`;
      case 'organisation':
        return `Your organisation’s root, until ${en.date(until)}`;
      case 'given':
      case null:
        return `A root you brought, not confirmed, until ${en.date(until)}`;
    }
  },
  endsFirst: ({ role, title, notAfter }, at) => {
    const who = role === 'leaf' ? 'Your certificate' : title;
    return at > notAfter ? `${who} ended on ${en.date(notAfter)}` : `${who} ends first, on ${en.date(notAfter)}`;
  },
  count: (certificates) => en.count(certificates, { one: '# certificate', other: '# certificates' }),
  because: (code) => {
    const clause = CLAUSES[code]?.(1);
    return clause === undefined ? null : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
  },
};
