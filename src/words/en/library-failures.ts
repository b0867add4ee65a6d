/** The library of intermediates and roots, and the settings. */
import type { FailureWords } from '../tables.ts';
import { en, nothingToDo } from './say.ts';

export const libraryFailures = {
  LIBRARY_VERSION_UNKNOWN: {
    message: ({ version }) => `This library pack has format ${String(version)}: a later CertPrep made it.`,
    remedy: () => 'Make it anew with this CertPrep (library build), or take the later one.',
  },
  NOT_AN_AUTHORITY: {
    message: ({ count }) =>
      en.count(count, {
        one: 'One certificate issues no others, so it has no place in a library.',
        other: '# certificates issue no others, so they have no place in a library.',
      }),
    remedy: nothingToDo,
  },
  ROOTS_NOT_IMPORTED: {
    message: ({ count }) =>
      en.count(count, {
        one: 'One root was left out: whom to trust is for you to say.',
        other: '# roots were left out: whom to trust is for you to say.',
      }),
    remedy: () => 'Compare their fingerprints with what their owners publish, then import them with --trust-roots.',
  },
  SETTINGS_DAMAGED: {
    message: ({ file, kept }) =>
      kept === null
        ? `Your settings in ${file} can't be read, so none of them holds in this run.`
        : `Your settings in ${file} could not be read. The file was kept as ${kept}, and new ones were begun.`,
    remedy: ({ kept }) =>
      kept === null
        ? 'Mend the file, or remove it to begin anew.'
        : 'Confirm the roots of your organisation again, or copy them from that file.',
  },
} satisfies Partial<FailureWords>;
