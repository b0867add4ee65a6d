import type { ItemKind } from '#shared/item.ts';
import type { EmptyWords, ItemFacts, ReadingWords, ReceivedWords } from '../../window-received.ts';
import { nouns } from '../nouns.ts';
import { en } from '../say.ts';

export const empty: EmptyWords = {
  title: 'Drop in whatever you were sent',
  lead: 'Certificates, keys, PFX, P7B, Java keystores, a whole folder. CertPrep looks inside each file, so names and extensions don’t matter.',
  chooseFiles: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  facts: ['Uses no network', 'Keys are never shown, passwords never stored', 'Your originals are not changed'],
  drawing: 'Loose files on the left become one ordered chain on the right',
  letGo: (count) =>
    count === null ? 'Let go to read them' : `Let go to read ${en.count(count, { one: 'it', other: 'the # files' })}`,
  letGoLead: 'CertPrep reads copies in memory. The originals are not changed.',
};

export const reading: ReadingWords = {
  title: (all) => `Reading ${en.count(all, { one: '# file', other: '# files' })}`,
  soFar: (done) => `${en.number(done)} read so far. What belongs together is put together as it is found.`,
  progress: 'Files read',
  status: (done, all) => `${en.number(done)} of ${en.number(all)} read`,
  cancel: 'Cancel',
  tallies: {
    certificates: 'certificates',
    keys: 'private keys',
    locked: 'locked',
    duplicates: 'duplicates',
    other: 'something else',
  },
  justRead: 'Just read',
  reading: 'Reading…',
  ifCancelled: (done) =>
    `If you cancel, the ${en.count(done, { one: 'file', other: '# files' })} already read stay. Nothing on disk is changed either way.`,
  takingShape: 'Taking shape',
  goesOn: 'Open it any time; reading goes on.',
  openWorkbench: 'Open it now',
};

export const received: ReceivedWords = {
  title: 'Received',
  count: (files) => en.count(files, { one: '# file', other: '# files' }),
  list: 'Received files',
  search: 'Search names and contents',
  found: (files, all) => `${en.number(files)} of ${en.count(all, { one: '# file', other: '# files' })}`,
  noneFound: 'No file has this in its name or contents.',
  add: 'Add files',
  addFolder: 'Add a folder',
  open: 'Open received files',
  dropMore: 'Drop more files anywhere',
  groups: {
    locked: (count) => `Locked, ${en.number(count)}`,
    attention: (count) => `Needs attention, ${en.number(count)}`,
    used: () => 'Used in this bundle',
    same: () => 'Same as something above',
    unneeded: () => 'Not needed here',
    waiting: (count) => `To be read, ${en.number(count)}`,
  },
  passedOver: (count) => `Passed over, ${en.number(count)}`,
  item,
  container: (container, count, wasLocked) =>
    wasLocked
      ? `${nouns.containers[container]}, opened with your password`
      : `${nouns.containers[container]} with ${en.number(count)} inside`,
  lockedFile: (container, what, cipher) => {
    const name = what === null ? nouns.containers[container] : `Encrypted ${nouns.kinds[what]}`;
    return `${name}${cipher === null ? '' : `, ${cipher}`}`;
  },
  sameAs: (what, file) => `Same ${what === null ? 'thing' : KINDS[what]} as in ${file}`,
  inFolder: (folder) => `in ${folder}`,
  waiting: 'Waits to be read',
  empty: 'Nothing yet',
  noKeyInside: 'No certificate or key inside',
  misfit: 'Doesn’t fit',
  readAgain: 'Read again',
  remove: (file) => `Set ${file} aside`,
  why: 'Why?',
  moreInside: (count) => `and ${en.number(count)} more`,
  rail: {
    certificates: (count) => en.count(count, { one: '# certificate', other: '# certificates' }),
    keys: (count) => en.count(count, { one: '# private key', other: '# private keys' }),
    locked: (count) => `${en.number(count)} locked`,
  },
};

const KINDS: { readonly [K in ItemKind]: string } = {
  certificate: 'certificate',
  'private-key': 'key',
  'public-key': 'public key',
  csr: 'request',
  crl: 'revocation list',
  secret: 'secret',
};

function item({ container, what, role, key, isOpen }: ItemFacts): string {
  const form = nouns.containers[container];
  if (what === 'certificate') return `${capital(ROLES[role ?? 'leaf'])}, ${form}`;
  if (what === 'private-key') return `Private key${key === null ? '' : `, ${key}`}${isOpen ? '' : ', locked'}`;
  return `${capital(what === null ? 'something locked' : nouns.kinds[what])}, ${form}`;
}

const ROLES = { leaf: 'certificate', intermediate: 'intermediate certificate', root: 'root certificate' } as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
