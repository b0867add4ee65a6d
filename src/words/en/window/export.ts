import type { ExportAllWords, FilesWords, PasswordWords, SheetWords, VerifiedWords } from '../../window-hand-over.ts';
import { nouns } from '../nouns.ts';
import { en } from '../say.ts';

const certificatesOf = (count: number): string => en.count(count, { one: '# certificate', other: '# certificates' });
const filesOf = (count: number): string => en.count(count, { one: '# file', other: '# files' });
const bundlesOf = (count: number): string => en.count(count, { one: '# bundle', other: '# bundles' });

/** "2 certificates, yours first", "key, without password". */
function contents(certificates: number, hasKey: boolean, isEncrypted: boolean): string {
  const first = certificates > 1 && !hasKey ? ', yours first' : '';
  const key = isEncrypted ? 'the key, under a password' : 'private key, no password';
  if (certificates === 0) return hasKey ? key.charAt(0).toUpperCase() + key.slice(1) : 'Nothing yet';
  return hasKey ? `${certificatesOf(certificates)} and ${key}` : `${certificatesOf(certificates)}${first}`;
}

/** "2 certificates of authorities, under a password". */
function authorities(certificates: number, isEncrypted: boolean): string {
  const count = en.count(certificates, {
    one: '# certificate of an authority',
    other: '# certificates of authorities',
  });
  return isEncrypted ? `${count}, under a password` : count;
}

const SUMS = 'Digests of the other files';

function who(mode: string): string {
  return mode === '0600' ? 'Only you' : 'Everyone on this computer';
}

export const files: FilesWords = {
  title: 'Files to write',
  preview: 'Preview',
  rename: 'Rename…',
  name: 'Name of the files',
  nameHint: 'Without ending; each file adds its own.',
  entry: (name) => `The entry in it is called “${name}”.`,
  renameEntry: 'Rename the entry…',
  entryName: 'Name of the entry',
  entryNameHint: 'Its friendly name, or alias. Servers may look for it.',
  sums: SUMS,
  contents,
  authorities,
  mode: who,
  noFolder: 'No folder chosen',
  folder: (name) => `to ${name}`,
  chooseFolder: 'Choose…',
  changeFolder: 'Change…',
  obstacles: {
    nothing: 'Drop in your certificate to export',
    noAuthority: 'Drop in an authority to export',
    locked: 'Unlock a file to export',
    which: 'Choose your certificate to export',
    target: 'Choose a target to export',
    problems: (count) => en.count(count, { one: 'Solve # problem to export', other: 'Solve # problems to export' }),
  },
  export: (count) => `Export ${filesOf(count)}…`,
};

export const sheet: SheetWords = {
  title: (count) => en.count(count, { one: 'This file will be written', other: 'These # files will be written' }),
  lead: 'Nothing is saved until you press Write. Afterwards each file is read back and compared.',
  list: 'Files',
  format: 'Format',
  who: 'Who can read it',
  whoMode: (mode) => `${who(mode)} (${mode})`,
  formatOf: (format, certificates, hasKey, isEncrypted) =>
    format === 'sums' ? SUMS : `${nouns.formats[format]}: ${contents(certificates, hasKey, isEncrypted).toLowerCase()}`,
  formatOfAuthorities: (format, certificates, isEncrypted) =>
    format === 'sums' ? SUMS : `${nouns.formats[format]}: ${authorities(certificates, isEncrypted)}`,
  keyLines: (lines) => (lines === null ? 'never shown on screen' : `${en.number(lines)} lines, never shown on screen`),
  insidePassword: 'Everything inside is under the password',
  yours: 'yours',
  consent: (file, folder) => `I agree: whoever holds ${file} can use the key. It goes to ${folder}.`,
  keepsNoPermissions:
    'This drive keeps no permissions: whoever holds it can read the key. In a PFX the key is under a password: choose a target that takes one, or another drive.',
  consentNeeded: 'Agree above to write',
  write: (count) => `Write ${filesOf(count)}`,
  toPassword: 'Choose its password…',
  writing: 'Writing and reading back',
  writingLead: 'Leave the drive connected.',
  stop: 'Stop and remove',
  stopNote: 'Stopping removes the files written so far.',
  keepBoth: 'Keep both',
  replace: 'Replace',
  tryAgain: 'Try again',
};

export const all: ExportAllWords = {
  open: (count) => `All ${bundlesOf(count)} in one go…`,
  title: 'Export all bundles',
  lead: 'Each bundle that is ready goes into a folder of its own. Nothing is saved until you press Write. Afterwards each file is read back and compared.',
  list: 'Bundles',
  ready: (count) => `Ready, ${filesOf(count)}`,
  together: 'All or none: keep nothing unless every bundle is written',
  notAllReady: 'Not every bundle is ready',
  noneReady: 'No bundle is ready',
  write: (count) => `Write ${bundlesOf(count)}`,
  toPassword: 'Choose their password…',
  progress: (done, count, current) => `${en.number(done)} of ${bundlesOf(count)} done, now ${current}`,
  stop: 'Stop',
  stopNote: 'Bundles that are done stay. Of the one being written nothing stays.',
  done: (written, count) => `${en.number(written)} of ${bundlesOf(count)} written and read back`,
  where: (folder) => `In ${folder}, each in a folder of its own.`,
  written: (count, folder) => `Written and verified, ${filesOf(count)} in ${folder}`,
  replace: 'Replace what is there…',
  replaceNote: 'Files of the same names are replaced.',
};

export const password: PasswordWords = {
  madeTitle: 'Write this password down',
  madeLead: (file) => `It opens ${file}. It is shown once, and isn’t saved anywhere.`,
  madeLabel: (kind) =>
    kind === 'words' ? 'The new password, as its words' : 'The new password, in groups of five letters',
  madeHint: (kind, bits) => {
    const looks = kind === 'words' ? '' : ', and none looks like another';
    const strength = bits === null ? '' : ` To guess it takes 2 to the power of ${String(bits)} tries.`;
    return `Type it without the spaces. Its letters are where they are on every Latin keyboard${looks}.${strength} Pass it on apart from the file, for example by phone.`;
  },
  ofKind: { letters: 'Of letters', words: 'Of words' },
  again: 'Type it once, to be sure you have it',
  other: 'Another one',
  own: 'My own password…',
  made: 'Make one for me…',
  ownTitle: 'Choose a password',
  ownLead: (file) => `It opens ${file}. It isn’t saved anywhere.`,
  ownLabel: 'Password',
  ownAgain: 'The same again',
  differs: 'The two differ. Nothing was written; type it again.',
  tooShort: 'Type a password first.',
  use: 'Write with this password',
};

export const verified: VerifiedWords = {
  title: 'Written, read back: the same bytes as planned',
  verifiedBy: {
    certprep: 'Read by CertPrep, from the disk.',
    'certprep+forge':
      'Read by CertPrep, from the disk. A second program, node-forge, read every file too and found the same in it.',
  },
  where: (count, folder, at) => `${filesOf(count)} in ${folder}, ${en.moment(at)}`,
  bytes: (bytes) => en.bytes(bytes),
  sha256: 'SHA-256',
  fingerprint: 'Certificate fingerprint',
  fingerprintLead: 'compare it with what the target shows after upload',
  next: 'What to do next',
  swept: (names) => `Left behind by an export that was ended in the middle, and removed now: ${en.and(names)}.`,
  back: 'Back to the bundle',
};
