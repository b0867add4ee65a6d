/** Which certificate and which key. */
import type { FindingWords } from '../tables.ts';
import { shortName } from '../subject.ts';
import { certificateFirst, de, nameFirst, nameOf, nothingToDo, withName } from './say.ts';

const FORMS: Readonly<Record<string, string>> = { pkcs1: 'PKCS#1', sec1: 'SEC1', pkcs8: 'PKCS#8' };

export const leafFindings = {
  LEAF_MISSING: {
    message: ({ requests }) => {
      if (requests.length === 0) {
        return 'Unter diesen Dateien ist kein Zertifikat von Ihnen, also gibt es noch nichts zu übergeben.';
      }
      const what =
        requests.length === 1 ? 'ist eine Anforderung, kein Zertifikat' : 'sind Anforderungen, keine Zertifikate';
      return `Unter diesen Dateien ist kein Zertifikat von Ihnen: ${de.and(requests)} ${what}.`;
    },
    remedy: () => 'Das Zertifikat hinzufügen, das von der Zertifizierungsstelle zurückkam.',
  },
  LEAF_AMBIGUOUS: {
    message: ({ candidates }) => {
      const named = candidates.map(({ subject, notAfter }) => `${nameOf(subject)} (bis ${de.date(notAfter)})`);
      return `${de.count(candidates.length, { other: '# Zertifikate' })} könnten Ihres sein: ${de.and(named)}. Nichts zeigt, welches gemeint ist.`;
    },
    remedy: () => 'Eines davon auswählen.',
  },
  LEAF_CHOSEN: {
    message: ({ subject, notAfter, because, others }) => {
      const why =
        because === 'newest'
          ? `Es ist das neueste von ${de.number(others + 1)}`
          : 'Es ist das einzige, dessen Schlüssel hier ist';
      return `Verwendet wird ${nameOf(subject)}, gültig bis ${de.date(notAfter)}. ${why}.`;
    },
    remedy: () => 'Nichts zu tun, außer es war ein anderes gemeint.',
  },
  LEAF_NOT_FOUND: {
    message: ({ wanted }) => `Kein Zertifikat hier heißt ${wanted}.`,
    remedy: () => 'Den Namen oder Fingerabdruck prüfen oder das Zertifikat hinzufügen.',
  },
  KEY_MISSING: {
    message: ({ subject }) =>
      `Der Schlüssel zu ${withName(subject)} fehlt. Er entstand zusammen mit der Anforderung, meist auf dem Server.`,
    remedy: () => 'Ihn zu den Dateien hinzufügen.',
  },
  KEY_LOCKED: {
    message: ({ files }) =>
      `${files.length === 1 ? 'Ein Schlüssel' : 'Schlüssel'} in ${de.and(files)} ${files.length === 1 ? 'ist' : 'sind'} noch verschlossen; ob der richtige dabei ist, lässt sich nicht sagen.`,
    remedy: () => 'Das Passwort angeben.',
  },
  KEY_MISMATCH: {
    message: ({ subject, keyFiles }) =>
      keyFiles.length === 1
        ? `Der Schlüssel passt nicht zum Zertifikat ${shortName(subject) ?? 'ohne Namen'}. Der in ${de.and(keyFiles)} wurde für ein anderes erzeugt.`
        : `Kein Schlüssel passt zum Zertifikat ${shortName(subject) ?? 'ohne Namen'}. Die in ${de.and(keyFiles)} wurden für andere erzeugt.`,
    remedy: () => 'Einen anderen Schlüssel versuchen oder eine Neuausstellung anfordern.',
  },
  KEY_AMBIGUOUS: {
    message: ({ files }) => `Hier sind mehrere Schlüssel, in ${de.and(files)}. Nichts zeigt, welcher gemeint ist.`,
    remedy: () => 'Nur die Datei mit dem gemeinten Schlüssel angeben.',
  },
  PRECERTIFICATE: {
    message: (fact) =>
      `${certificateFirst(fact)} ist ein Vorzertifikat (Precertificate): ein Entwurf, den die Zertifizierungsstelle für öffentliche Logs erzeugt. Kein Server kann es verwenden.`,
    remedy: () => 'Bei der Zertifizierungsstelle das endgültige Zertifikat anfordern.',
  },
  KEY_FORM_IMPOSSIBLE: {
    message: ({ keyType, form }) =>
      `Ein Schlüssel der Art ${keyType} lässt sich nicht als ${FORMS[form] ?? form} schreiben.`,
    remedy: () => 'PKCS#8 wählen; es nimmt jede Art auf.',
  },
  KEY_ON_DEVICE: {
    message: ({ by, file }) =>
      `Der Schlüssel bleibt, wo er erzeugt wurde: ${by === 'csr' ? 'Die Anforderung' : 'Der öffentliche Schlüssel'} in ${file} gehört zu diesem Zertifikat.`,
    remedy: nothingToDo,
  },
  KEY_NOT_SHOWN: {
    message: ({ subject }) =>
      `Weder der Schlüssel zu ${withName(subject)} noch die Anforderung dazu ist hier; ob es zum Schlüssel auf dem Gerät passt, lässt sich nicht sagen.`,
    remedy: () => 'Die dort erzeugte Anforderung hinzufügen oder die öffentlichen Schlüssel vergleichen.',
  },
  CERTIFICATE_UNUSED: {
    message: ({ subject, file }) =>
      `${nameFirst(subject)}, aus ${file}, ist kein Teil dieser Kette und wird weggelassen.`,
    remedy: nothingToDo,
  },
} satisfies Partial<FindingWords>;
