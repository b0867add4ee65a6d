import type { FindingCode } from '#shared/finding.ts';
import type { CheckListWords, ChecklistWords } from '../../window-hand-over.ts';
import { de } from '../say.ts';

export const checklist: ChecklistWords = {
  title: 'Was keine Datei belegen kann',
  lead: 'Abhaken, was erledigt ist. Es steht im Bericht.',
  ticked: (ticked, all) => `${de.number(ticked)} von ${de.number(all)} abgehakt`,
};

export const checks: CheckListWords = {
  title: 'Prüfungen',
  waiting: 'Geprüft wird, sobald Ihr Zertifikat hier ist und ein Ziel gewählt wurde.',
  allPass: (count) => `${de.number(count)} von ${de.number(count)} bestanden`,
  problems: (count) => de.count(count, { one: '# Problem', other: '# Probleme' }),
  warnings: (count) => de.count(count, { one: '# Warnung', other: '# Warnungen' }),
  passes: (count) => `${de.number(count)} bestanden`,
  checksPass: (count) => de.count(count, { one: '# Prüfung bestanden', other: '# Prüfungen bestanden' }),
  notes: (count) => de.count(count, { one: '# Hinweis', other: '# Hinweise' }),
  moreNotes: (count) => de.count(count, { one: 'und # weiterer dieser Art', other: 'und # weitere dieser Art' }),
  moreLikeIt: (count) => de.count(count, { one: '# weiterer dieser Art', other: '# weitere dieser Art' }),
  hostsUncovered: (count) =>
    de.count(count, { one: '# Hostname ist nicht abgedeckt.', other: '# Hostnamen sind nicht abgedeckt.' }),
  glyphs: {
    problem: 'Problem',
    warning: 'Warnung',
    note: 'Hinweis',
    pass: 'Bestanden',
    accepted: 'Hingenommen',
  },
  pass: {
    'key-fits': 'Der Schlüssel passt zum Zertifikat',
    'chain-complete': 'Die Kette ist vollständig',
    'hosts-covered': 'Alle Hostnamen sind abgedeckt',
    'not-shared': 'Nicht mit den anderen offenen Bündeln geteilt',
    'signatures-strong': 'Jede Signatur ist von starker Art',
    'in-time': 'Gültig, und läuft nicht bald ab',
    'key-strong': 'Der Schlüssel ist stark genug',
    'nothing-private': 'Kein privater Schlüssel kommt hinein',
    'authorities-in-time': 'Keine Zertifizierungsstelle ist abgelaufen',
    'roots-here': 'Die Wurzel hinter jeder Zertifizierungsstelle ist hier',
    'leaves-trusted': 'Jedem mitgekommenen Zertifikat wird damit vertraut',
  },
  done: 'Für Sie erledigt',
  fixes: {
    'reorder-chain': {
      apply: 'Ordnen',
      applied: 'Die Kette ist geordnet.',
      takeBack: 'Lassen, wie sie kam',
      takenBack: 'Die Kette bleibt, wie sie kam.',
    },
    'leave-out-unused': {
      apply: 'Weglassen',
      applied: 'Was nicht gebraucht wird, bleibt weg.',
      takeBack: 'Mitschreiben',
      takenBack: 'Auch was nicht gebraucht wird, wird geschrieben.',
    },
    'strip-password': {
      apply: 'Schlüssel ohne Passwort schreiben',
      applied: 'Der Schlüssel wird ohne Passwort geschrieben.',
      takeBack: 'Ein Passwort behalten',
      takenBack: 'Der Schlüssel behält ein Passwort.',
    },
    'rewrap-key': {
      apply: 'In dieser Form schreiben',
      applied: 'Der Schlüssel wird in der verlangten Form geschrieben.',
      takeBack: 'Als PKCS#8 lassen',
      takenBack: 'Der Schlüssel bleibt PKCS#8.',
    },
    'write-root-apart': {
      apply: 'Wurzel auch als Datei schreiben',
      applied: 'Die Wurzel wird in eine eigene Datei geschrieben.',
      takeBack: 'Wurzel nicht schreiben',
      takenBack: 'Die Wurzel wird nicht geschrieben.',
    },
  },
  applyFixes: (count) => de.count(count, { one: '# Korrektur anwenden', other: '# Korrekturen anwenden' }),
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  unlock: 'Öffnen',
  chooseFile: 'Datei wählen…',
  editHosts: 'Liste bearbeiten…',
  sameInstance: (bundle) => `Dieselbe Instanz wie ${bundle}`,
  accept: (code) => ACCEPT[code] ?? 'Trotzdem exportieren…',
  reason: 'Warum das in Ordnung ist; geht mit dem Bündel mit',
  reasonEmpty: 'Zuerst kurz begründen.',
  acceptNow: 'Hinnehmen',
  accepted: (reason) => (reason === null ? 'Hingenommen.' : `Hingenommen: ${reason}`),
  notChecked: 'Nicht geprüft: Widerruf, und was das Ziel selbst tut.',
  left: (count) =>
    count === 0
      ? 'Kein Problem ist mehr offen.'
      : de.count(count, { one: '# Problem ist noch offen.', other: '# Probleme sind noch offen.' }),
};

const ACCEPT: { readonly [C in FindingCode]?: string } = {
  CERTIFICATE_SHARED: 'Behalten und begründen…',
  KEY_SHARED: 'Behalten und begründen…',
  HOST_NOT_COVERED: 'Noch nicht nötig…',
};
