import type { LibraryWords } from '../../window-trust.ts';
import { de } from '../say.ts';

const intermediates = (count: number): string =>
  de.count(count, { one: '# Zwischenzertifikat', other: '# Zwischenzertifikate' });
const roots = (count: number): string => de.count(count, { one: '# Wurzel', other: '# Wurzeln' });

export const library: LibraryWords = {
  status: (pack) =>
    pack === null
      ? 'Keine Bibliothek'
      : `Bibliothek vom ${de.date(pack.date)}, ${pack.intermediates > 0 ? intermediates(pack.intermediates) : roots(pack.roots)}`,
  title: 'Bibliothek',
  kinds: { 'built-in': 'Mit CertPrep geliefert', own: 'Ihre eigene', named: 'Beim Start angegeben' },
  none: 'Es gibt keine. CertPrep arbeitet auch ohne, allein mit Ihren Dateien.',
  pack: ({ name, date, intermediates: between, roots: ends }) =>
    `${name}, ${de.date(date)}: ${de.and([intermediates(between), roots(ends)])}`,
  confirmedTitle: 'Wurzeln Ihrer Organisation',
  confirmedNone: 'Noch ist keine bestätigt.',
  confirmed: (at, notAfter) => `Bestätigt am ${de.date(at)}, gültig bis ${de.date(notAfter)}`,
  forget: 'Vergessen',
  importTitle: 'Zur eigenen Bibliothek hinzufügen',
  importLead:
    'Ein Bibliothekspaket, oder PEM- und DER-Dateien von Zertifizierungsstellen, auf einem Laufwerk hergebracht; sie lassen sich auch hier ablegen. Zwischenzertifikate werden sofort hinzugefügt, Wurzeln nur auf Ihr Wort.',
  importFiles: 'Dateien zum Hinzufügen wählen…',
  added: ({ intermediates: between, roots: ends }) =>
    between + ends === 0
      ? 'Es wurde nichts Neues hinzugefügt.'
      : `Hinzugefügt: ${de.and([...(between > 0 ? [intermediates(between)] : []), ...(ends > 0 ? [roots(ends)] : [])])}.`,
  rootsMet: (count) =>
    de.count(count, {
      one: 'Eine Wurzel ist darunter. Vertrauen Sie ihr?',
      other: '# Wurzeln sind darunter. Vertrauen Sie ihnen?',
    }),
  rootsLead:
    'Wem vertraut wird, bestimmen Sie: jeden Fingerabdruck mit dem vergleichen, den der Eigentümer veröffentlicht.',
  root: (notAfter, isImported) => `gültig bis ${de.date(notAfter)}${isImported ? ', in Ihrer Bibliothek' : ''}`,
  trustThese: (count) =>
    de.count(count, {
      one: '# Wurzel hinzufügen und ihr vertrauen',
      other: '# Wurzeln hinzufügen und ihnen vertrauen',
    }),
};
