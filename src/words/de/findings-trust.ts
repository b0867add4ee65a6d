/** Trust bundles: the certificates of authorities that others are to trust. */
import type { FindingWords } from '../tables.ts';
import { shortName } from '../subject.ts';
import { de, nameFirst, nothingToDo, withName } from './say.ts';

export const trustFindings = {
  AUTHORITIES_MISSING: {
    message: ({ others }) =>
      others === 0
        ? 'Unter diesen Dateien ist kein Zertifikat einer Zertifizierungsstelle.'
        : `Unter diesen Dateien ist kein Zertifikat einer Zertifizierungsstelle: ${de.count(others, { one: 'Das # Zertifikat hier gehört einem Server oder einer Person', other: 'Alle # Zertifikate hier gehören Servern oder Personen' })}.`,
    remedy: () => 'Das Zertifikat der Stelle anfordern, die für den Proxy oder für Ihre Server signiert.',
  },
  LEAF_AMONG_AUTHORITIES: {
    message: ({ subject, file }) =>
      `${nameFirst(subject)}, aus ${file}, ist keine Zertifizierungsstelle: Ihm zu vertrauen hülfe bei nichts anderem, also wird es weggelassen.`,
    remedy: () => 'War eine Zertifizierungsstelle gemeint, das Zertifikat anfordern, das dieses signiert hat.',
  },
  AUTHORITY_EXPIRED: {
    message: ({ subject, notAfter }) =>
      `Das Zertifikat der Zertifizierungsstelle ${named(subject)} ist am ${de.date(notAfter)} abgelaufen.`,
    remedy: () => 'Seinen Nachfolger anfordern; es weglassen, wenn nichts mehr damit signiert ist.',
  },
  AUTHORITY_NOT_ROOT: {
    message: ({ subject, issuer }) =>
      `Die Zertifizierungsstelle ${named(subject)} ist von ${withName(issuer)} signiert, und das ist nicht hier. Viele Systeme vertrauen nur der Wurzel.`,
    remedy: () => 'Das Wurzelzertifikat dahinter hinzufügen.',
  },
  AUTHORITY_GENERATIONS: {
    message: ({ subject, generations }) =>
      `Von ${withName(subject)} gibt es ${de.count(generations.length, { other: '# Zertifikate' })}, gültig bis ${de.and(generations.map(({ notAfter }) => de.date(notAfter)))}, mit ${new Set(generations.map(({ spkiSha256 }) => spkiSha256)).size === 1 ? 'demselben Schlüssel' : 'verschiedenen Schlüsseln'}.`,
    remedy: nothingToDo,
  },
  AUTHORITY_ADDED: {
    message: ({ subject }) => `${nameFirst(subject)} ist seit dem vorigen Bündel neu.`,
    remedy: () => 'Den Fingerabdruck mit dem Betreiber abgleichen.',
  },
  AUTHORITY_REMOVED: {
    message: ({ subject, notAfter }) =>
      `${nameFirst(subject)}, gültig bis ${de.date(notAfter)}, war im vorigen Bündel und ist nicht in diesem.`,
    remedy: () => 'Es hinzufügen, falls noch etwas davon abhängt.',
  },
  LEAF_NOT_TRUSTED: {
    message: ({ subject, issuer, wasTrusted }) =>
      `Mit diesen Zertifizierungsstellen allein wird ${withName(subject)} nicht vertraut: Es führt zu ${withName(issuer)}.${wasTrusted ? ' Mit dem vorigen Bündel wurde ihm vertraut.' : ''}`,
    remedy: () => 'Die Zertifizierungsstelle hinzufügen, zu der es führt.',
  },
} satisfies Partial<FindingWords>;

function named(subject: string): string {
  return shortName(subject) ?? 'ohne Namen';
}
