import type { ItemKind } from '#shared/item.ts';
import type { EmptyWords, ItemFacts, ReadingWords, ReceivedWords } from '../../window-received.ts';
import { nouns } from '../nouns.ts';
import { capital, de } from '../say.ts';

export const empty: EmptyWords = {
  title: 'Alles hier ablegen, was Sie bekommen haben',
  lead: 'Zertifikate, Schlüssel, PFX, P7B, Java-Keystores, ein ganzer Ordner. CertPrep sieht in jede Datei hinein; Namen und Endungen spielen keine Rolle.',
  chooseFiles: 'Dateien wählen…',
  chooseFolder: 'Ordner wählen…',
  facts: [
    'Benutzt kein Netz',
    'Schlüssel werden nie gezeigt, Passwörter nie gespeichert',
    'Ihre Originale bleiben unverändert',
  ],
  drawing: 'Aus losen Dateien links wird rechts eine geordnete Kette',
  letGo: (count) =>
    count === null
      ? 'Zum Lesen loslassen'
      : de.count(count, { one: 'Loslassen, um sie zu lesen', other: 'Loslassen, um die # Dateien zu lesen' }),
  letGoLead: 'CertPrep liest Kopien im Speicher. Die Originale bleiben unverändert.',
};

export const reading: ReadingWords = {
  title: (all) => de.count(all, { one: '# Datei wird gelesen', other: '# Dateien werden gelesen' }),
  soFar: (done) => `Bisher ${de.number(done)} gelesen. Was zusammengehört, wird zusammengefügt, sobald es sich zeigt.`,
  progress: 'Gelesene Dateien',
  status: (done, all) => `${de.number(done)} von ${de.number(all)} gelesen`,
  cancel: 'Abbrechen',
  tallies: {
    certificates: 'Zertifikate',
    keys: 'private Schlüssel',
    locked: 'verschlossen',
    duplicates: 'doppelt',
    other: 'etwas anderes',
  },
  justRead: 'Gerade gelesen',
  reading: 'Wird gelesen…',
  ifCancelled: (done) =>
    `Beim Abbrechen ${de.count(done, { one: 'bleibt die schon gelesene Datei', other: 'bleiben die # schon gelesenen Dateien' })}. Auf dem Laufwerk ändert sich in keinem Fall etwas.`,
  takingShape: 'Nimmt Gestalt an',
  goesOn: 'Lässt sich jederzeit öffnen; gelesen wird weiter.',
  openWorkbench: 'Jetzt öffnen',
};

export const received: ReceivedWords = {
  title: 'Eingegangen',
  count: (files) => de.count(files, { one: '# Datei', other: '# Dateien' }),
  list: 'Eingegangene Dateien',
  search: 'Namen und Inhalt durchsuchen',
  found: (files, all) => `${de.number(files)} von ${de.count(all, { one: '# Datei', other: '# Dateien' })}`,
  noneFound: 'Keine Datei hat das in Namen oder Inhalt.',
  add: 'Dateien hinzufügen',
  addFolder: 'Ordner hinzufügen',
  open: 'Eingegangene Dateien aufklappen',
  dropMore: 'Weitere Dateien irgendwo ablegen',
  groups: {
    locked: (count) => `Verschlossen, ${de.number(count)}`,
    attention: (count) => `Braucht Aufmerksamkeit, ${de.number(count)}`,
    used: () => 'In diesem Bündel verwendet',
    same: () => 'Dasselbe wie etwas weiter oben',
    unneeded: () => 'Hier nicht gebraucht',
    waiting: (count) => `Noch zu lesen, ${de.number(count)}`,
  },
  passedOver: (count) => `Übergangen, ${de.number(count)}`,
  item,
  container: (container, count, wasLocked) =>
    wasLocked
      ? `${nouns.containers[container]}, mit Ihrem Passwort geöffnet`
      : `${nouns.containers[container]} mit ${de.number(count)} darin`,
  lockedFile: (container, what, cipher) => {
    const name = what === null ? nouns.containers[container] : `${capital(nouns.kinds[what])}, verschlüsselt`;
    return `${name}${cipher === null ? '' : `, ${cipher}`}`;
  },
  sameAs: (what, file) => `${what === null ? 'Dasselbe' : SAME[what]} wie in ${file}`,
  inFolder: (folder) => `in ${folder}`,
  waiting: 'Wartet aufs Lesen',
  empty: 'Noch nichts',
  noKeyInside: 'Kein Zertifikat und kein Schlüssel darin',
  misfit: 'Passt nicht',
  readAgain: 'Noch einmal lesen',
  remove: (file) => `${file} beiseitelegen`,
  why: 'Warum?',
  moreInside: (count) => de.count(count, { one: 'und # weiteres', other: 'und # weitere' }),
  rail: {
    certificates: (count) => de.count(count, { one: '# Zertifikat', other: '# Zertifikate' }),
    keys: (count) => de.count(count, { one: '# privater Schlüssel', other: '# private Schlüssel' }),
    locked: (count) => `${de.number(count)} verschlossen`,
  },
};

const SAME: { readonly [K in ItemKind]: string } = {
  certificate: 'Dasselbe Zertifikat',
  'private-key': 'Derselbe Schlüssel',
  'public-key': 'Derselbe öffentliche Schlüssel',
  csr: 'Dieselbe Anforderung',
  crl: 'Dieselbe Sperrliste',
  secret: 'Dasselbe Geheimnis',
};

function item({ container, what, role, key, isOpen }: ItemFacts): string {
  const form = nouns.containers[container];
  if (what === 'certificate') return `${ROLES[role ?? 'leaf']}, ${form}`;
  if (what === 'private-key') {
    return `Privater Schlüssel${key === null ? '' : `, ${key}`}${isOpen ? '' : ', verschlossen'}`;
  }
  return `${what === null ? 'Etwas Verschlossenes' : capital(nouns.kinds[what])}, ${form}`;
}

const ROLES = { leaf: 'Zertifikat', intermediate: 'Zwischenzertifikat', root: 'Wurzelzertifikat' } as const;
