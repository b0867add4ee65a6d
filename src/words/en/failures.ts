import type { FailureFacts, FileKind, UnreadableReason } from '#shared/failure.ts';
import type { FailureWords } from '../tables.ts';
import { damaged } from './damage.ts';
import { limits } from './limits.ts';
import { libraryFailures } from './library-failures.ts';
import { mishaps } from './mishaps.ts';
import { en } from './say.ts';
import { seems } from './seems.ts';
import { skipped } from './skipped.ts';
import { structures } from './structures.ts';
import { windowFailures } from './window-failures.ts';
import { writing } from './writing.ts';

export const failures: FailureWords = {
  PASSWORD_NEEDED: {
    message: ({ what }) => `${locked(what)} is locked with a password, and none was given.`,
    remedy: () => 'Give its password.',
  },
  PASSWORD_WRONG: {
    message: ({ what, tried }) =>
      tried === 1
        ? `That password doesn't open this ${lockedNoun(what)}. Nothing was changed.`
        : `None of the ${en.number(tried)} passwords opens this ${lockedNoun(what)}. Nothing was changed.`,
    remedy: () => 'Try another; capital letters and the keyboard layout matter.',
  },
  ENCRYPTION_UNSUPPORTED: {
    message: ({ what, algorithm }) => `${locked(what)} is locked with ${algorithm}, which CertPrep can't open.`,
    remedy: () => 'Use the tool that made it to save it again with AES-256.',
  },
  KEY_UNSUPPORTED: {
    message: ({ algorithm }) => `This is a key of another kind: ${algorithm}. CertPrep can't read it.`,
    remedy: () => 'If it is the key of your certificate, ask for a new key and a reissue. Else set it aside.',
  },
  DAMAGED: damaged,
  NOT_RECOGNISED: {
    message: (facts) => seems[facts.seems].message,
    remedy: (facts) => seems[facts.seems].remedy,
  },
  TOO_LARGE: {
    message: (facts) => limits[facts.limit].message(facts),
    remedy: (facts) => limits[facts.limit].remedy(facts),
  },
  TOO_COSTLY: {
    message: ({ what, kdf, iterations }) =>
      what === 'private-key'
        ? `The keys in this file take more work than one run may do. This one, ${kdf}, was left out.`
        : `Trying a password on this ${lockedNoun(what)} takes ${en.number(iterations)} rounds of ${kdf}. That is more work than one run may do.`,
    remedy: ({ what }) =>
      what === 'private-key'
        ? 'Give only the keys that are needed, or allow slow files if you trust where they came from.'
        : 'If you trust where it came from, allow slow files and give only the password that fits.',
  },
  UNREADABLE_FILE: { message: unreadable, remedy: ({ reason }) => UNREADABLE_REMEDIES[reason] },
  NOT_A_FILE: {
    message: ({ kind }) => `This is ${FILE_KINDS[kind].is}.`,
    remedy: ({ kind }) => FILE_KINDS[kind].remedy,
  },
  NOTHING_FOUND: {
    message: ({ files }) =>
      files === 0
        ? 'There is no file in here.'
        : `There is no key and no certificate in here, in ${en.count(files, { one: '# file', other: '# files' })}.`,
    remedy: () => 'Name the folder or file that holds them.',
  },
  SKIPPED: skipped,
  ...writing,
  ...mishaps,
  ...libraryFailures,
  ...windowFailures,
  STOPPED: { message: () => 'Stopped before the end, as you asked.', remedy: () => 'Start again when you are ready.' },
};

/** "This key"; a locked key is not said to be a "locked key that is locked". */
function locked(what: FailureFacts['PASSWORD_NEEDED']['what']): string {
  return `This ${lockedNoun(what)}`;
}

function lockedNoun(what: FailureFacts['PASSWORD_NEEDED']['what']): string {
  return what === 'encrypted-key' ? 'key' : structures[what];
}

function unreadable({ reason, detail }: Readonly<FailureFacts['UNREADABLE_FILE']>): string {
  const technical = reason === 'other' && detail !== null ? ` The system says: ${detail}.` : '';
  return `${UNREADABLE[reason]}${technical}`;
}

const UNREADABLE: { readonly [R in UnreadableReason]: string } = {
  missing: 'There is no file or folder of this name.',
  permission: "You don't have permission to read this.",
  busy: 'Another program is using this file and keeps others out.',
  changed: 'This file changed while it was being read.',
  name: "The name of this file can't be used on this computer.",
  other: "This file couldn't be read.",
};

const UNREADABLE_REMEDIES: { readonly [R in UnreadableReason]: string } = {
  missing: 'Check the spelling, and whether the drive is connected.',
  permission: 'Copy it to a folder of your own, or ask its owner.',
  busy: 'Close the other program and try again.',
  changed: 'Wait until it is complete, then try again.',
  name: 'Rename it and try again.',
  other: 'Copy it to another place and try again.',
};

const FILE_KINDS: { readonly [K in FileKind]: { readonly is: string; readonly remedy: string } } = {
  folder: { is: 'a folder, not a file', remedy: 'Name a file in it.' },
  link: { is: 'a link to another place; links are not followed', remedy: 'Name the file it points to.' },
  fifo: { is: 'a pipe, not a file', remedy: 'Save what comes out of it as a file first.' },
  socket: { is: 'a socket, not a file', remedy: 'Set it aside; nothing to do.' },
  device: { is: 'a device, not a file', remedy: 'Name a file that is stored on it.' },
  other: { is: 'neither a file nor a folder', remedy: 'Set it aside; nothing to do.' },
};
