import type { TargetPickerWords } from '../../window-hand-over.ts';
import { de } from '../say.ts';
import { flawText } from '../target-flaw.ts';

export const target: TargetPickerWords = {
  choose: 'Wählen, wo es verwendet wird',
  chooseLead: 'Jedes Ziel verlangt seine eigenen Dateien und Formen',
  dialog: 'Wählen, wo es verwendet wird',
  search: (count) => `${de.number(count)} Ziele durchsuchen, etwa „ingress“`,
  nothing: 'Kein Ziel dieses Namens. Ein Format versuchen, etwa .pem.',
  needsPassword: 'braucht ein Passwort',
  sections: {
    own: 'Ihre eigenen',
    appliances: 'Appliances',
    'web-servers': 'Webserver und Proxys',
    java: 'Java-Server',
    cloud: 'Cloud und Container',
    network: 'Netz- und Sicherheitsgeräte',
    applications: 'Anwendungen',
    files: 'Dateien für beliebige Software',
    trust: 'Vertrauensbündel: Zertifizierungsstellen, nichts Privates',
  },
  source: (date, sources) => [de.month(date), ...sources.slice(0, 1)].join(', '),
  unconfirmed: (count) => de.count(count, { one: '# Punkt unbestätigt', other: '# Punkte unbestätigt' }),
  about: 'Woher das stammt',
  read: (date) => `Gelesen: ${de.month(date)}`,
  unconfirmedAre: (topics) => `Von keiner Quelle bestätigt: ${de.and(topics)}.`,
  recent: 'Zuletzt gewählt',
  damaged: (name, flaw) =>
    `${name === null ? 'Ein eigenes Ziel' : `„${name}“`} lässt sich nicht mehr verwenden: ${flawText(flaw)}.`,
  remove: (name) => (name === null ? 'Dieses Ziel entfernen' : `${name} entfernen`),
  ownHint: 'Eine Datei derselben Form',
  own: 'Eigenes Ziel…',
};
