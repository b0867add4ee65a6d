import type { TimeWords } from '../../window-time.ts';
import { de } from '../say.ts';

export const time: TimeWords = {
  judgedAt: (at) => `Geprüft zum Stand ${de.moment(at)}, nach der Uhr dieses Rechners.`,
  judgedAsOf: (at) => `Geprüft zum Stand ${de.moment(at)}, von Ihnen gesetzt.`,
  mark: (at) => `Geprüft zum Stand ${de.moment(at)}`,
  change: 'Ändern…',
  title: 'Zum Stand einer anderen Zeit prüfen',
  lead: 'Für den Fall, dass die Uhr dieses Rechners falsch geht, oder um zu sehen, wie es am Tag des Changes stehen wird. Mit dem Schließen von CertPrep ist es vergessen.',
  label: 'Datum und Uhrzeit in UTC',
  hint: 'Etwa 2026-11-23 15:42. Ein Datum allein steht für seine erste Minute.',
  noTime:
    'Dies ist kein Datum und keine Uhrzeit, die CertPrep lesen kann. Jahr, Monat, Tag und bei Bedarf die Uhrzeit schreiben: 2026-11-23 15:42.',
  byClock: 'Die Uhr dieses Rechners verwenden',
  judge: 'Zu diesem Stand prüfen',
  back: 'Wieder nach der Uhr dieses Rechners geprüft.',
};
