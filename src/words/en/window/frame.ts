import type { FrameWords } from '../../window.ts';
import { en } from '../say.ts';

const memory = (count: number, one: string, other: string): string[] =>
  count === 0 ? [] : [en.count(count, { one: `# ${one}`, other: `# ${other}` })];

export const frame: FrameWords = {
  areas: { received: 'Received files', bundle: 'Bundle', handOver: 'Hand over' },
  bundles: 'Bundles',
  newBundle: 'New bundle',
  unnamed: (number) => `Bundle ${en.number(number)}`,
  bundleMenu: 'This bundle',
  rename: 'Rename…',
  renameTo: 'Name of this bundle',
  closeBundle: 'Close',
  states: {
    empty: 'Empty',
    locked: 'Waits for a password',
    problems: 'Has a problem',
    warnings: 'Has a warning',
    ready: 'Ready',
    written: 'Written',
  },
  seal: 'CertPrep uses no network',
  sealShort: 'Offline',
  sealTitle: 'How it is kept offline',
  measures: {
    'names-never-resolve': 'Every host name answers “not found”.',
    'no-proxy': 'No proxy is used, whatever this computer is set to.',
    'only-own-files': "Every request is answered from the program's own files, or refused.",
    'no-peer-connections': 'Connections from browser to browser are removed.',
    'no-listening-port': 'No port is open; nothing on this computer can connect either.',
    'nothing-kept': "The browser's profile is thrown away at the end.",
  },
  refusedRequests: (count) => `Refuses every request; ${en.number(count)} attempted.`,
  notSandboxed: 'The sandbox of this window was switched off by CERTPREP_NO_SANDBOX=1.',
  forcedExtension: (id, policy) =>
    `A policy forces the extension ${id} on this browser (${policy}). It could read passwords typed here.`,
  extensionsAccepted: 'You accepted that until CertPrep is closed.',
  acceptExtensions: 'Accept, and type passwords here',
  program: (version, host, browser) => `CertPrep ${version}, ${host} host, ${browser}`,
  nothingOpen: 'Nothing open yet',
  filesRead: (files, locked) => {
    const read = en.count(files, { one: '# file', other: '# files' });
    return locked === 0 ? `${read} read` : `${read}, ${en.number(locked)} locked`;
  },
  inMemory: (passwords, keys) =>
    `${en.and([...memory(passwords, 'password', 'passwords'), ...memory(keys, 'key', 'keys')])} in memory.`,
  lockNow: 'Lock now',
  locked: 'Locked. Passwords and keys are forgotten.',
  keysStayOut: 'Keys never enter this window',
  nextArea: 'next area',
  copy: (what) => `Copy ${what}`,
  copied: (what) => `Copied: ${what}.`,
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  save: 'Save',
  broken: {
    title: 'The window could not be drawn',
    text: 'That is a mistake in CertPrep, not yours. Files, passwords and choices are not kept in the window, so nothing is lost.',
    again: 'Draw it again',
  },
};
