import type { ReportWords } from '../report.ts';
import { de } from './say.ts';

const ROOTS = {
  'built-in': { one: '# öffentliche Wurzel', other: '# öffentliche Wurzeln' },
  own: { one: '# Wurzel Ihrer Organisation', other: '# Wurzeln Ihrer Organisation' },
  named: { one: '# vertraute Wurzel', other: '# vertraute Wurzeln' },
} as const;
const PACKS = { 'built-in': 'eingebaut', own: 'importiert', named: 'hierfür angegeben' } as const;

export const report: ReportWords = {
  title: (certificate, target) => (certificate === '' ? target : `${certificate} für ${target}`),
  headings: {
    received: 'Was eingegangen ist',
    certificate: 'Das Zertifikat',
    chain: 'Seine Kette',
    hosts: 'Hostnamen',
    checks: 'Prüfungen',
    accepted: 'Hingenommen, mit Begründung',
    checklist: 'Von Menschen zu erledigen',
    planned: 'Dateien, die geschrieben würden',
    written: 'Geschriebene Dateien',
    renewal: 'Erneuerung',
    commands: 'Dasselbe mit openssl',
  },
  labels: {
    change: 'Change',
    preparedBy: 'Vorbereitet von',
    checkedBy: 'Geprüft von',
    target: 'Ziel',
    judgedAt: 'Geprüft am',
    judgedAsOf: 'Geprüft zum Stand, von Hand gesetzt',
    tool: 'Erstellt mit',
    subject: 'Inhaber',
    issuer: 'Aussteller',
    names: 'Namen',
    validity: 'Gültigkeit',
    key: 'SHA-256 des öffentlichen Schlüssels',
    library: 'Bibliothek',
    finding: 'Befund',
    reason: 'Begründung',
  },
  columns: {
    file: 'Datei',
    size: 'Größe',
    holds: 'Inhalt',
    digest: 'SHA-256',
    group: 'Gruppe',
    host: 'Name',
    state: 'Abgedeckt',
    reason: 'Warum',
    format: 'Format',
    access: 'Berechtigungen',
    issued: 'Ausgestellt',
    mostDays: 'Darf gelten',
    ends: 'Läuft ab',
  },
  covered: 'ja',
  notCovered: 'nein',
  notReady: 'Nicht bereit: Etwas steht im Weg.',
  nothingWritten: 'Es wurde nichts geschrieben.',
  nothingFound: 'nichts Brauchbares',
  wholeFile: 'die Datei, wie sie kam',
  pack: ({ kind, name, date, intermediates, roots }) => {
    const held = [
      de.count(intermediates, { one: '# Zwischenzertifikat', other: '# Zwischenzertifikate' }),
      de.count(roots, ROOTS[kind]),
    ];
    return `${name}, ${de.date(date)} (${PACKS[kind]}): ${de.and(held)}`;
  },
  noLibrary: 'keine: nur die eingegangenen Dateien und die bestätigten Wurzeln',
  unnamedBundle: (number) => `Bündel ${de.number(number)}`,
  noReason: 'keine Begründung angegeben',
  chainDrawing: 'Die Kette, vom Zertifikat bis zu seiner Wurzel',
  until: (time) => `bis ${de.date(time)}`,
  date: (time) => de.date(time),
  moment: (time) => de.moment(time),
  days: (count) => de.count(count, { one: '# Tag', other: '# Tage' }),
  renewalLead: (begin, end, isPublic) =>
    `Die Erneuerung am ${de.date(begin)} beginnen: Das Zertifikat läuft am ${de.date(end)} ab. ${
      isPublic
        ? 'Nach den Regeln für öffentliche Zertifizierungsstellen dürfen die nächsten so lange gelten:'
        : 'Wäre seine Zertifizierungsstelle eine öffentliche, dürften die nächsten so lange gelten:'
    }`,
  commandsLead:
    'Diese Befehle erzeugen dasselbe in einem neuen Ordner, by-openssl, von dort aus, wo certprep die Dateien erhielt. Nach Passwörtern fragen sie selbst: jeder neuen Datei dasselbe geben. Was durch ein Passwort geschützt ist, hat jedes Mal einen anderen Fingerabdruck.',
  signed: 'Datum und Unterschrift',
  calendar: {
    begin: (certificate) => `Erneuerung des Zertifikats ${certificate} beginnen`,
    end: (certificate) => `Das Zertifikat ${certificate} läuft ab`,
    about: (end) => `Es läuft am ${de.moment(end)} ab.`,
  },
};
