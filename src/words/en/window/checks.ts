import type { FindingCode } from '#shared/finding.ts';
import type { CheckListWords, ChecklistWords } from '../../window-hand-over.ts';
import { en } from '../say.ts';

export const checklist: ChecklistWords = {
  title: 'What no file can prove',
  lead: 'Tick what you have seen to. It stands in the report.',
  ticked: (ticked, all) => `${en.number(ticked)} of ${en.number(all)} ticked`,
};

export const checks: CheckListWords = {
  title: 'Checks',
  waiting: 'Checks run as soon as your certificate is here and a target is chosen.',
  allPass: (count) => `${en.number(count)} of ${en.number(count)} pass`,
  problems: (count) => en.count(count, { one: '# problem', other: '# problems' }),
  warnings: (count) => en.count(count, { one: '# warning', other: '# warnings' }),
  passes: (count) => `${en.number(count)} pass`,
  checksPass: (count) => en.count(count, { one: '# check passes', other: '# checks pass' }),
  notes: (count) => en.count(count, { one: '# note', other: '# notes' }),
  moreNotes: (count) => `and ${en.number(count)} more of the kind`,
  moreLikeIt: (count) => en.count(count, { one: '# more like it', other: '# more like it' }),
  hostsUncovered: (count) => `${en.number(count)} hostnames aren’t covered.`,
  glyphs: { problem: 'Problem', warning: 'Warning', note: 'Note', pass: 'Pass', accepted: 'Accepted' },
  pass: {
    'key-fits': 'The key fits the certificate',
    'chain-complete': 'The chain is complete',
    'hosts-covered': 'All hostnames are covered',
    'not-shared': 'Not shared with the other bundles open now',
    'signatures-strong': 'Every signature is of a strong kind',
    'in-time': 'Valid, and not about to end',
    'key-strong': 'The key is strong enough',
    'nothing-private': 'No private key goes into it',
    'authorities-in-time': 'No authority has ended',
    'roots-here': 'The root behind each authority is here',
    'leaves-trusted': 'Every certificate that came along is trusted with it',
  },
  done: 'Done for you',
  fixes: {
    'reorder-chain': {
      apply: 'Put in order',
      applied: 'The chain is put in order.',
      takeBack: 'Leave as it came',
      takenBack: 'The chain stays as it came.',
    },
    'leave-out-unused': {
      apply: 'Leave out',
      applied: 'What is not needed is left out.',
      takeBack: 'Write it too',
      takenBack: 'What is not needed is written too.',
    },
    'strip-password': {
      apply: 'Write the key without password',
      applied: 'The key is written without password.',
      takeBack: 'Keep a password',
      takenBack: 'The key keeps a password.',
    },
    'rewrap-key': {
      apply: 'Write it in that form',
      applied: 'The key is written in the form that is asked for.',
      takeBack: 'Leave it as PKCS#8',
      takenBack: 'The key stays PKCS#8.',
    },
    'write-root-apart': {
      apply: 'Also write the root as a file',
      applied: 'The root is written as a file of its own.',
      takeBack: 'Don’t write the root',
      takenBack: 'The root is not written.',
    },
  },
  applyFixes: (count) => en.count(count, { one: 'Apply # fix', other: 'Apply # fixes' }),
  undo: 'Undo',
  redo: 'Redo',
  unlock: 'Unlock',
  chooseFile: 'Choose file…',
  editHosts: 'Edit list…',
  sameInstance: (bundle) => `Same instance as ${bundle}`,
  accept: (code) => ACCEPT[code] ?? 'Export anyway…',
  reason: 'Why it is all right; goes with the bundle',
  reasonEmpty: 'Say why in a few words first.',
  acceptNow: 'Accept',
  accepted: (reason) => (reason === null ? 'Accepted.' : `Accepted: ${reason}`),
  notChecked: 'Not checked: revocation, published weak keys, what the target itself does.',
  left: (count) =>
    count === 0 ? 'No problem is left.' : en.count(count, { one: '# problem is left.', other: '# problems are left.' }),
};

const ACCEPT: { readonly [C in FindingCode]?: string } = {
  CERTIFICATE_SHARED: 'Keep, and note it…',
  KEY_SHARED: 'Keep, and note it…',
  HOST_NOT_COVERED: 'Not needed yet…',
};
