import type { AuthoritiesWords } from '../../window-authorities.ts';
import { de, withName } from '../say.ts';

const stellen = { one: '# Zertifizierungsstelle', other: '# Zertifizierungsstellen' } as const;

export const authorities: AuthoritiesWords = {
  title: 'Vertraute Zertifizierungsstellen',
  summary: (count, names) =>
    count === names
      ? de.count(count, stellen)
      : `${de.count(count, { one: '# Zertifikat', other: '# Zertifikate' })} von ${de.count(names, stellen)}`,
  wanted: 'Das Zertifikat einer Zertifizierungsstelle hier ablegen',
  wantedHint: 'Eine Wurzel, oder was für einen Proxy signiert, der Verbindungen öffnet.',
  generation: (nth, of, sharesKey) =>
    `${nth === 1 ? 'neuestes' : `Nummer ${de.number(nth)}`} von ${de.number(of)}, ${sharesKey ? 'derselbe Schlüssel' : 'ein eigener Schlüssel'}`,
  isNew: 'Neu',
  isKept: 'Wie beim letzten Mal',
  isGone: 'Entfallen',
  more: (count) =>
    de.count(count, {
      one: 'und # weiteres, das ebenfalls geschrieben wird',
      other: 'und # weitere, die ebenfalls geschrieben werden',
    }),
  compare: 'Mit dem letzten Mal vergleichen…',
  compareOther: 'Ein anderes…',
  stopComparing: 'Nicht mehr vergleichen',
  compareHint: 'Oder das Bündel vom letzten Mal hier ablegen. Es wird nur verglichen; geschrieben wird nichts davon.',
  compared: ({ files, added, kept, removed }) => {
    const parts = [
      ...(added === 0 ? [] : [`${de.number(added)} hinzugekommen`]),
      ...(removed.length === 0 ? [] : [`${de.number(removed.length)} entfallen`]),
      ...(kept === 0 ? [] : [`${de.number(kept)} geblieben`]),
    ];
    return `Seit ${de.and(files)}: ${added + removed.length === 0 ? 'nichts geändert' : de.and(parts)}.`;
  },
  gone: 'Im vorigen Bündel, und nicht in diesem',
  password: (files) => (files === 1 ? 'Passwort des vorigen Bündels' : 'Passwort der vorigen Bündel'),
  open: 'Öffnen',
  leaves: 'Was es trägt',
  leavesLead:
    'Mitgekommene Zertifikate von Servern oder Personen. Sie werden weggelassen; für alle, die nur diesem Bündel vertrauen, gilt:',
  leaf: ({ isTrusted, wasTrusted, leadsTo }) => {
    if (isTrusted) return wasTrusted === false ? 'vertraut; mit dem vorigen Bündel nicht' : 'vertraut';
    const to = leadsTo === null ? '' : `: führt zu ${withName(leadsTo)}`;
    return wasTrusted === true
      ? `nicht mehr vertraut${to}. Mit dem vorigen Bündel wurde ihm vertraut.`
      : `nicht vertraut${to}`;
  },
  moreLeaves: (count) => de.count(count, { one: 'und # weiteres', other: 'und # weitere' }),
  trusted: 'Vertraut',
  notTrusted: 'Nicht vertraut',
};
