/** What is said about writing. Whatever the reason that a file can't be written, nothing is left half done. */
import type { ReaderStop, WriteReason } from '#shared/failure.ts';
import type { FailureWords } from '../tables.ts';
import { en, nothingToDo } from './say.ts';

export const writing = {
  CANNOT_WRITE: {
    message: ({ path, reason, detail, since }) => {
      const technical = reason === 'other' && detail !== null ? ` The system says: ${detail}.` : '';
      return `${REASONS[reason].message(path, since)}${technical}`;
    },
    remedy: ({ reason }) => REASONS[reason].remedy,
  },
  READBACK_DIFFERS: {
    message: ({ path }) =>
      `What was read back from ${path} is not what was written. The drive may be failing. The new files were removed.`,
    remedy: () => 'Use another drive.',
  },
  READBACK_STOPPED: {
    message: ({ path, reason }) =>
      `${path} could not be verified. ${STOPS[reason]} The drive is not at fault. The new files were removed.`,
    remedy: () => 'Close other programs, and export again.',
  },
  LEFTOVERS_REMOVED: {
    message: ({ names }) =>
      `An earlier export was ended in the middle. What it left behind was removed: ${en.and(names)}.`,
    remedy: nothingToDo,
  },
  PERMISSIONS_NOT_KEPT: {
    message: ({ path, mode }) =>
      `The drive that ${path} is on keeps no permissions (it shows ${mode}). Whoever holds the drive can read the key.`,
    remedy: () => 'Keep the drive to yourself, and erase the file when it has been handed over.',
  },
} satisfies Partial<FailureWords>;

const STOPS: { readonly [R in ReaderStop]: string } = {
  crashed: 'The part of CertPrep that reads back what was written could not be started, or ended too early.',
  memory: 'Reading it back takes more memory than this may have.',
  time: 'Reading it back takes longer than this may take.',
};

interface Reason {
  readonly message: (path: string, since?: number) => string;
  readonly remedy: string;
}

const REASONS: { readonly [R in WriteReason]: Reason } = {
  exists: {
    message: (path, since) =>
      `${path} is already there${since === undefined ? '' : `, from ${en.date(since)}`}. Nothing is replaced without asking.`,
    remedy: 'Choose another name or folder, or say that it may be replaced.',
  },
  permission: {
    message: (path) => `CertPrep can't write to ${path}. You don't have permission there.`,
    remedy: 'Choose another folder.',
  },
  'read-only': {
    message: (path) => `CertPrep can't write to ${path}. The drive is read-only.`,
    remedy: 'Choose another folder.',
  },
  full: {
    message: (path) => `CertPrep can't write ${path}. The drive is full.`,
    remedy: 'Make room on it, or choose another drive.',
  },
  'missing-folder': {
    message: (path) => `CertPrep can't write ${path}. Its folder isn't there.`,
    remedy: 'Make the folder, or choose another.',
  },
  'not-a-folder': {
    message: (path) => `CertPrep can't write to ${path}. A file stands where a folder should be.`,
    remedy: 'Choose another folder.',
  },
  name: {
    message: (path) => `CertPrep can't write ${path}. This drive doesn't take such a name.`,
    remedy: 'Choose another name.',
  },
  link: {
    message: (path) => `${path} is a link to another place. CertPrep doesn't write through links.`,
    remedy: 'Choose the place itself.',
  },
  other: {
    message: (path) => `CertPrep can't write to ${path}.`,
    remedy: 'Choose another folder or drive.',
  },
};
