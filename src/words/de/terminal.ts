import type { TerminalWords } from '../terminal.ts';
import { compare } from './compare.ts';
import { hints } from './hints.ts';
import { ago, ahead, days, de } from './say.ts';

const FOUND = {
  certificate: { one: '# Zertifikat', other: '# Zertifikate' },
  'private-key': { one: '# privater Schlüssel', other: '# private Schlüssel' },
  'public-key': { one: '# öffentlicher Schlüssel', other: '# öffentliche Schlüssel' },
  csr: { one: '# Anforderung', other: '# Anforderungen' },
  crl: { one: '# Sperrliste', other: '# Sperrlisten' },
  secret: { one: '# Geheimnis', other: '# Geheimnisse' },
  locked: { one: '# noch verschlossen', other: '# noch verschlossen' },
} as const;

const LEADS_TO = {
  public: 'Vollständig: Sie führt zu einer Wurzel, die öffentliche Clients mitbringen.',
  organisation: 'Vollständig: Sie führt zur Wurzel Ihrer Organisation.',
  given: 'Vollständig: Sie führt zu einer mitgebrachten, unbestätigten Wurzel.',
} as const;

export const terminal: TerminalWords = {
  inspect: {
    summary: (files, found) =>
      `${de.count(files, { one: '# Datei', other: '# Dateien' })}: ${de.and(found.map(({ kind, count }) => de.count(count, FOUND[kind])))}.`,
    nothing: 'Es wurde kein Zertifikat und kein Schlüssel gefunden.',
    locked: 'verschlossen',
    lockedBy: (parts, iterations) =>
      [...parts, ...(iterations === null ? [] : [de.count(iterations, { one: '# Runde', other: '# Runden' })])].join(
        ', ',
      ),
    opened: 'war verschlossen, mit einem Passwort geöffnet',
    names: 'für',
    mended: (repairs) => `beim Lesen ausgebessert: ${de.and(repairs)}`,
    pairs: 'Gehören zusammen',
    fits: 'passt zu',
    fitsNothing: 'passt hier zu nichts',
    notRead: 'Nicht gelesen',
  },
  chain: {
    none: 'Hier ist kein Zertifikat, aus dem sich eine Kette bilden ließe.',
    verdict: (verdict, anchor) => {
      if (verdict === 'incomplete') return 'Unvollständig: Ein Zertifikat fehlt.';
      if (verdict === 'invalid') return 'Clients würden diese Kette ablehnen; warum, steht darunter.';
      return anchor === null ? 'Vollständig.' : LEADS_TO[anchor];
    },
    signedBy: 'signiert von',
    signatureWrong: 'die Signatur passt nicht',
    missing: 'fehlt',
    addresses: 'Zu holen von:',
    noAddress: 'Die Zertifikate nennen keine Adresse. Bei der Zertifizierungsstelle nach „der Kette“ fragen.',
    issuerKey: 'Seine Schlüsselkennung:',
    fromFile: (file) => `aus ${file}`,
    sources: { given: 'aus Ihren Dateien', library: 'aus der eingebauten Bibliothek', roots: 'aus --roots' },
    anchors: {
      public: 'Clients bringen ihr eigenes Exemplar mit',
      organisation: 'die Wurzel Ihrer Organisation; auf Clients muss sie installiert sein',
      given: 'eine mitgebrachte, unbestätigte Wurzel',
    },
    rootLeftOut: 'Wurzel, weggelassen',
    alternatives: (count) => de.count(count, { one: 'Es gibt # andere Kette.', other: 'Es gibt # andere Ketten.' }),
    alternative: (members, end, reason) =>
      `${de.count(members, { one: '# Zertifikat', other: '# Zertifikate' })}, bis ${end}: ${reason}`,
    unused: 'Gehört hier zu keiner Kette',
  },
  hosts: {
    title: (subject) => (subject === null ? 'Namen, nach denen gefragt wurde' : `Was ${subject} abdeckt`),
    summary: (covered, all) =>
      all === covered
        ? de.count(all, { one: 'Der Name ist abgedeckt.', other: 'Alle # Namen sind abgedeckt.' })
        : `${de.number(covered)} von ${de.number(all)} Namen ${covered === 1 ? 'ist' : 'sind'} abgedeckt.`,
    by: (name) => `durch ${name}`,
    legacy: 'Alte Clients, die solche Namen noch lesen, nähmen es an.',
    unused: 'Im Zertifikat, aber nicht gefragt',
    askFor: 'Eine Neuausstellung anfordern, die auch dies nennt',
    others: 'Im Zertifikat, aber für keinen Host',
  },
  compare,
  check: {
    ready: 'Bereit: Nichts steht im Weg.',
    notReady: (blockers) =>
      blockers === 0
        ? 'Nicht bereit: Es ließ sich nicht alles lesen.'
        : de.count(blockers, {
            one: 'Nicht bereit: Eines steht im Weg.',
            other: 'Nicht bereit: # Punkte stehen im Weg.',
          }),
    accepted: (message, reason) => `Hingenommen: ${message}${reason === null ? '' : ` Ihre Begründung: ${reason}`}`,
    plan: (ready) => (ready ? 'Zu schreibende Dateien' : 'Dateien, die geschrieben würden'),
    certificates: (count) => de.count(count, { one: '# Zertifikat', other: '# Zertifikate' }),
    key: (encrypted) => (encrypted ? 'Schlüssel, unter einem Passwort' : 'Schlüssel, ohne Passwort'),
    onlyYou: 'nur Sie',
    checklist: 'Zu erledigen, was keine Datei belegen kann',
    notChecked:
      'Nicht geprüft: Widerruf und veröffentlichte schwache Schlüssel, außer anhand mitgegebener Listen, und was das Ziel selbst tut.',
  },
  written: {
    verified: 'Geschrieben und zurückgelesen: dieselben Bytes wie geplant.',
    verifiedTwice:
      'Geschrieben und zurückgelesen: dieselben Bytes wie geplant, und ein zweites Programm liest sie genauso.',
    notVerified: 'Geschrieben, aber nicht zurückgelesen.',
    nothing: 'Es wurde nichts geschrieben.',
    size: (bytes) => de.bytes(bytes),
    next: 'Was als Nächstes zu tun ist',
    carry: [
      'Ist dies ein Laufwerk zum Mitnehmen: es sicher auswerfen, wieder anstecken und die Prüfsummen oben vergleichen (sha256sum DATEI).',
    ],
  },
  manifest: {
    progress: (done, all, name) => `${de.number(done)} von ${de.number(all)}: ${name}`,
    summary: (ok, all) =>
      ok === all
        ? de.count(all, {
            one: 'Das Bündel wurde geschrieben und zurückgelesen.',
            other: 'Alle # Bündel wurden geschrieben und zurückgelesen.',
          })
        : `Geschrieben und zurückgelesen: ${de.number(ok)} von ${de.count(all, { one: '# Bündel', other: '# Bündeln' })}.`,
    files: (count, folder) => `${de.count(count, { one: '# Datei', other: '# Dateien' })} in ${folder}`,
    notWritten: 'nicht geschrieben',
  },
  targets: {
    id: 'Zu verwenden mit',
    files: 'Dateien',
    demands: 'Forderungen',
    sources: 'Quellen',
    unconfirmed: 'Von keiner Quelle bestätigt',
    checklist: 'Zu erledigen, was keine Datei belegen kann',
    more: 'certprep targets NAME zeigt, was eines davon nimmt und verlangt.',
    key: { required: 'braucht den Schlüssel', optional: 'mit oder ohne Schlüssel', never: 'ohne Schlüssel' },
    version: (version) => `Version ${version}`,
    dated: (date) => `Stand der Quellen ${date}`,
  },
  library: {
    none: 'Hier gibt es keine Bibliothek: Verwendet wird nur, was Sie angeben.',
    built: 'Das Paket wurde erzeugt.',
    imported: (intermediates, roots) =>
      intermediates + roots === 0
        ? 'Nichts Neues: Alles davon war in Ihrer Bibliothek.'
        : `Zu Ihrer Bibliothek hinzugefügt: ${holds(intermediates, roots)}.`,
    list: (name, date) => (name === '' ? `Stand ${de.date(date)}` : `${name}, Stand ${de.date(date)}`),
    used: (lists) => `Bibliothek: ${lists.join('; ')}.`,
    holds,
    rootsMet: (imported) => (imported ? 'Wurzeln, denen Sie nun vertrauen' : 'Wurzeln, die weggelassen wurden'),
    trusting: (count) =>
      de.count(count, {
        one: 'Dieser Wurzel wird ab jetzt vertraut:',
        other: 'Diesen # Wurzeln wird ab jetzt vertraut:',
      }),
  },
  help: { usage: 'Aufruf', commands: 'Befehle', options: 'Optionen', examples: 'Beispiele' },
  hints,
  validity: (notBefore, notAfter, at) => {
    if (at < notBefore) return `ab ${de.date(notBefore)}, ${ahead(notBefore, at)}`;
    if (at > notAfter) return `abgelaufen am ${de.date(notAfter)}, ${ago(notAfter, at)}`;
    return `bis ${de.date(notAfter)}, ${days(at, notAfter)}`;
  },
  more: (count) => `und ${de.number(count)} weitere`,
  judgedAt: (at) => `Geprüft zum Stand ${de.moment(at)}.`,
  prompts: {
    password: (file) => `Passwort für ${file}: `,
    outPassword: (file) => `Neues Passwort für ${file}: `,
    outPasswordAgain: 'Dasselbe noch einmal: ',
    passwordWrong: 'Dieses Passwort öffnet die Datei nicht. Es wurde nichts verändert; ein anderes probieren.',
    passwordsDiffer: 'Die beiden unterscheiden sich. Es wurde nichts verändert; noch einmal eingeben.',
    made: (file, bits) => `Das Passwort von ${file} (${String(bits)} Bit), nur dieses eine Mal gezeigt; zu notieren:`,
    madeOf: (parts) => `Zum Vorlesen: ${parts.join(' ')}. Ohne die Leerzeichen eingeben.`,
    reading: (done, all) => `${de.number(done)} von ${de.count(all, { one: '# Datei', other: '# Dateien' })} gelesen`,
  },
};

function holds(intermediates: number, roots: number): string {
  return de.and([
    de.count(intermediates, { one: '# Zwischenzertifikat', other: '# Zwischenzertifikate' }),
    de.count(roots, { one: '# Wurzel', other: '# Wurzeln' }),
  ]);
}
