import type { FolderWords, NoticeWords } from '../../window.ts';
import { en } from '../say.ts';

export const folders: FolderWords = {
  title: { read: 'Choose a folder to read', export: 'Choose a folder to write to', save: 'Choose a folder to save in' },
  trail: 'Where you are',
  folders: 'Folders in it',
  none: 'No folders in here',
  cut: 'There are more folders than are listed.',
  newFolder: 'New folder…',
  newName: 'Name of the new folder',
  make: 'Make it',
  use: (name) => `Use ${name}`,
};

export const notices: NoticeWords = {
  label: 'News',
  notOnDisk: (count) =>
    en.count(count, {
      one: 'One of these is no file on disk, so it can’t be read. Save it first, then drop it.',
      other: '# of these are no files on disk, so they can’t be read. Save them first, then drop them.',
    }),
  recalled: (count) =>
    en.count(count, {
      one: 'Target, names and file names are as last time. What was lost or reused since stands among the checks.',
      other:
        '# bundles are as last time: targets, names and file names. What was lost or reused since stands among the checks.',
    }),
  broughtTarget: (name) => `“${name}” is among your own targets from now on.`,
  saved: (file) => `Saved and read back: ${file}.`,
  dropRefused: 'Close this first; then drop the files again.',
  gapStays: (issuer) => `That doesn’t fill the gap: the certificate of ${issuer} is still missing.`,
  pastedText: 'Pasted text isn’t read. Save it as a file and drop that.',
  pastedKey:
    'A private key was on the clipboard; it was dropped unread. Save it as a file and drop that, and clear the clipboard.',
  dismiss: 'Dismiss',
};
