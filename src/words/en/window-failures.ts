/** What can stand in the way in the window alone, where files are read by workers and things can be locked again. */
import type { ExportRefusal, ReaderStop } from '#shared/failure.ts';
import type { FailureWords } from '../tables.ts';
import { en } from './say.ts';
import { flawText } from './target-flaw.ts';

export const windowFailures = {
  READER_STOPPED: {
    message: ({ reason }) => `${STOPS[reason]} No other file was affected.`,
    remedy: () => 'Set this file aside, or ask for it in another format.',
  },
  KEY_FORGOTTEN: {
    message: () => 'This key was forgotten when you locked CertPrep. Its file holds it without a password.',
    remedy: () => 'Read the file again when you need the key.',
  },
  EXPORT_REFUSED: {
    message: ({ reason }) => REFUSALS[reason].message,
    remedy: ({ reason }) => REFUSALS[reason].remedy,
  },
  FILE_NAME_UNUSABLE: {
    message: ({ name }) => `${name} can't be the name of a file on every computer.`,
    remedy: () => 'Use letters, digits, dots, dashes and underscores.',
  },
  TARGET_FILE_UNFIT: {
    message: ({ file, flaw }) => `${file} does not describe a target: ${flawText(flaw)}.`,
    remedy: ({ flaw }) =>
      flaw.allowed.length === 0
        ? 'Correct it; docs/TARGETS.md says what a target is made of.'
        : `Write ${en.or(flaw.allowed)} there.`,
  },
  EXTENSIONS_FORCED: {
    message: ({ count }) =>
      en.count(count, {
        one: 'A policy of this computer forces an extension on the browser. It could read passwords here, so none is taken.',
        other:
          'A policy of this computer forces # extensions on the browser. They could read passwords here, so none is taken.',
      }),
    remedy: () => 'Use the desktop program or the terminal, or accept it under “CertPrep uses no network”.',
  },
  CANNOT_COPY: {
    message: () => 'Nothing was copied: the clipboard can’t be written to now.',
    remedy: () => 'Select the text and copy it by hand.',
  },
  GONE: {
    message: ({ what }) => `This ${what === 'item' ? 'thing' : what} is no longer here.`,
    remedy: () => 'Choose another.',
  },
} satisfies Partial<FailureWords>;

const STOPS: { readonly [R in ReaderStop]: string } = {
  crashed: 'The part of CertPrep that reads files stopped in the middle of this one.',
  memory: 'Reading this file takes more memory than one file may have.',
  time: 'Reading this file takes longer than one file may take.',
};

const REFUSALS: { readonly [R in ExportRefusal]: { readonly message: string; readonly remedy: string } } = {
  'not-ready': {
    message: 'Nothing was written, because a problem still stands in the way.',
    remedy: 'Solve what is listed under problems first.',
  },
  consent: {
    message: 'Nothing was written, because a key would stand there without a password and nobody agreed to that.',
    remedy: 'Agree to it, or choose a target that takes a password.',
  },
  password: {
    message: 'Nothing was written, because a file needs a password and there is none.',
    remedy: 'Choose a password first.',
  },
  busy: {
    message: 'Nothing was written, because another export is still at work.',
    remedy: 'Wait until it is done, or stop it.',
  },
  together: {
    message: 'Nothing of this bundle was written: not all of them could be, and you asked for all or none.',
    remedy: 'Solve what stops the others, or write each bundle that is ready.',
  },
};
