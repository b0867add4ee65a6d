import type { HostnameWords } from '../../window-bundle.ts';
import { de } from '../say.ts';

export const hostnames: HostnameWords = {
  title: 'Hostnamen',
  none: 'Die Namen hinzufügen, die zu bedienen sind; jeder wird geprüft.',
  waiting: (needed) => `${de.number(needed)} benötigt, geprüft, sobald Ihr Zertifikat offen ist`,
  covered: (covered, all) =>
    covered === all
      ? all === 2
        ? 'beide abgedeckt'
        : de.count(all, { one: 'abgedeckt', other: 'alle # abgedeckt' })
      : `${de.number(covered)} von ${de.number(all)} abgedeckt`,
  asTable: 'Als Tabelle zeigen',
  asList: 'Als Liste zeigen',
  edit: 'Liste bearbeiten…',
  add: 'Namen hinzufügen…',
  needed: 'Benötigt',
  tableCaption: 'Benötigte Hostnamen, und welcher Name im Zertifikat jeden abdeckt',
  by: (name) => `durch ${name}`,
  rules: { exact: 'genau', wildcard: 'Wildcard', ip: 'Adresse' },
  states: { covered: 'Abgedeckt', uncovered: 'Nicht abgedeckt', waiting: 'Wartet' },
  unused: (names) => `Im Zertifikat, aber nicht gefragt: ${de.and(names)}.`,
  editTitle: 'Namen, die zu bedienen sind',
  editLead:
    'Ein Name je Zeile. Auch aus einer Mail oder Tabelle eingefügt; Adressen von Seiten werden auf ihren Namen gekürzt.',
  patternHint: 'Ein Muster wie *.id.example.com heißt: jeder neue Name dort.',
  optional: 'freigestellt',
  lines: (count) => de.count(count, { one: '# Name', other: '# Namen' }),
  odd: (count) =>
    de.count(count, {
      one: '# Zeile ist kein Name und bleibt, wie sie eingegeben wurde',
      other: '# Zeilen sind keine Namen und bleiben, wie sie eingegeben wurden',
    }),
  template: 'Namen zum Anpassen einsetzen',
  copyForReissue: 'Namen für eine Neuausstellung kopieren',
  copiedForReissue: (names) =>
    `Für eine Neuausstellung kopiert: ${de.count(names, { one: '# Name', other: '# Namen' })}.`,
};
