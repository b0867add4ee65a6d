/** The library of intermediates and roots, and the settings. */
import type { FailureWords } from '../tables.ts';
import { de, nothingToDo } from './say.ts';

export const libraryFailures = {
  LIBRARY_VERSION_UNKNOWN: {
    message: ({ version }) =>
      `Dieses Bibliothekspaket hat das Format ${String(version)}: Ein späteres CertPrep hat es erzeugt.`,
    remedy: () => 'Es mit diesem CertPrep neu erzeugen (library build) oder das spätere nehmen.',
  },
  NOT_AN_AUTHORITY: {
    message: ({ count }) =>
      de.count(count, {
        one: 'Ein Zertifikat stellt keine anderen aus und gehört daher in keine Bibliothek.',
        other: '# Zertifikate stellen keine anderen aus und gehören daher in keine Bibliothek.',
      }),
    remedy: nothingToDo,
  },
  ROOTS_NOT_IMPORTED: {
    message: ({ count }) =>
      de.count(count, {
        one: 'Eine Wurzel wurde weggelassen: Wem vertraut wird, bestimmen Sie.',
        other: '# Wurzeln wurden weggelassen: Wem vertraut wird, bestimmen Sie.',
      }),
    remedy: () =>
      'Ihre Fingerabdrücke mit denen vergleichen, die ihre Eigentümer veröffentlichen, dann mit --trust-roots importieren.',
  },
  SETTINGS_DAMAGED: {
    message: ({ file, kept }) =>
      kept === null
        ? `Ihre Einstellungen in ${file} sind nicht lesbar, also gilt in diesem Lauf keine davon.`
        : `Ihre Einstellungen in ${file} waren nicht lesbar. Die Datei wurde als ${kept} aufbewahrt, und neue wurden begonnen.`,
    remedy: ({ kept }) =>
      kept === null
        ? 'Die Datei berichtigen, oder sie entfernen, um neu zu beginnen.'
        : 'Die Wurzeln Ihrer Organisation noch einmal bestätigen oder aus jener Datei übernehmen.',
  },
} satisfies Partial<FailureWords>;
