import type { PathWords } from '../../window-trust.ts';
import { capital, de } from '../say.ts';
import { CLAUSES } from './clauses.ts';
import { spelled } from './spelled.ts';

const ROLES = { leaf: 'Ihr Zertifikat', intermediate: 'Zwischenzertifikat', root: 'Wurzel' } as const;

export const paths: PathWords = {
  title: (count) => `${capital(spelled(count))} Wege nach oben`,
  lead: 'Sie unterscheiden sich darin, wer ihnen noch vertraut, und bis wann. Die Wahl lässt sich rückgängig machen.',
  suggested: 'Vorschlag',
  upTo: (last) => `Bis ${last}`,
  member: ({ role, notAfter }, at) => `${ROLES[role]}, ${at > notAfter ? 'abgelaufen am' : 'bis'} ${de.date(notAfter)}`,
  trust: (anchor, verdict, until) => {
    if (verdict === 'incomplete') return 'Sein Ende ist nicht hier';
    switch (anchor) {
      case 'public':
        return `Öffentlich vertraut bis ${de.date(until)}`;
      case 'organisation':
        return `Wurzel Ihrer Organisation, bis ${de.date(until)}`;
      case 'given':
      case null:
        return `Eine mitgebrachte, unbestätigte Wurzel, bis ${de.date(until)}`;
    }
  },
  endsFirst: ({ role, title, notAfter }, at) => {
    const who = role === 'leaf' ? 'Ihr Zertifikat' : title;
    return at > notAfter
      ? `${who} ist am ${de.date(notAfter)} abgelaufen`
      : `${who} läuft zuerst ab, am ${de.date(notAfter)}`;
  },
  count: (certificates) => de.count(certificates, { one: '# Zertifikat', other: '# Zertifikate' }),
  because: (code) => {
    const clause = CLAUSES[code]?.(1);
    return clause === undefined ? null : `${capital(clause)}.`;
  },
};
