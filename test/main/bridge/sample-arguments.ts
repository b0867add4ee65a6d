/** One good argument for each call of the contract: what the abuse starts from. A call that is missing does not compile. */
import type { MainArgument } from '#main/bridge/schemas.ts';
import { type ArgumentOf, type CallName, CALL_NAMES } from '#shared/contract.ts';
import type { PlaceId } from '#shared/place.ts';

const sha256 = 'ab'.repeat(32);
const bundle = 'bundle-1';
const place = 'place-1' as PlaceId;

const SAMPLES: { readonly [N in CallName]: MainArgument<N> } = {
  about: null,
  dropped: ['/a.pem'],
  chooseFiles: null,
  chooseFolder: { purpose: 'read' },
  chooseSave: { name: 'a.csr' },
  listFolder: { folder: place },
  keepsPermissions: { folder: place },
  freeName: { folder: place, name: 'report.html' },
  makeFolder: { parent: place, name: 'new' },
  acceptExtensions: null,
  secretShown: { shown: true },
  copy: { text: 'ab'.repeat(32) },
  quit: null,
  everything: null,
  read: { places: [] },
  stopReading: null,
  unlock: { password: 'secret', file: null },
  lockNow: null,
  stillHere: null,
  readAgain: { file: 'file-1' },
  removeFile: { file: 'file-1' },
  item: { item: 'file-1#1' },
  judgeAt: { at: '2026-11-23T15:42:00Z' },
  newBundle: null,
  closeBundle: { bundle: 'bundle-9' },
  renameBundle: { bundle, name: 'Bundle' },
  bundle: { bundle },
  certificate: { bundle, sha256 },
  choose: { bundle, choice: { kind: 'target', id: 'nginx' } },
  compareTrust: { bundle, places: [], password: null },
  undo: { bundle },
  redo: { bundle },
  targets: null,
  addTarget: { place },
  damagedTargets: null,
  removeTarget: { target: 'our-proxy' },
  preview: { bundle },
  newPassword: { kind: 'words' },
  export: { bundle, folder: place, password: null, consent: true, replace: false },
  exportAll: {
    bundles: [bundle],
    folder: place,
    password: null,
    consent: true,
    replace: false,
    together: true,
  },
  keepBoth: { bundle, folder: place },
  stopExport: null,
  saveReport: {
    bundle,
    to: { place, name: 'report.html', replace: false },
    format: 'html',
    language: 'en',
    preparedBy: 'Ana',
    checkedBy: null,
    change: 'CHG-1',
  },
  carryCode: { bundle },
  saveCarryCard: { bundle, to: { place, name: 'card.txt', replace: false }, format: 'text', language: 'en' },
  saveManifest: { to: { place, name: null, replace: true } },
  recall: { bundle, places: [] },
  library: null,
  importLibrary: { places: [], consented: [sha256] },
  confirmRoot: { sha256 },
  forgetRoot: { sha256 },
  settings: null,
  lastFolder: null,
  changeSettings: { theme: 'dark', language: 'en', lock: 'idle' },
};

type Choice = ArgumentOf<'choose'>['choice'];

/** And one for each choice, which `choose` carries. */
const CHOICES: { readonly [K in Choice['kind']]: Extract<Choice, { kind: K }> } = {
  target: { kind: 'target', id: 'nginx' },
  leaf: { kind: 'leaf', sha256 },
  hosts: { kind: 'hosts', groups: [{ name: 'Names', hosts: ['www.example.com'] }] },
  path: { kind: 'path', sha256s: [sha256] },
  name: { kind: 'name', name: 'www' },
  instance: { kind: 'instance', instance: 'bundle-2' },
  accept: { kind: 'accept', code: 'HOST_NOT_COVERED', reason: 'Known.' },
  fix: { kind: 'fix', fix: 'reorder-chain', applied: true },
  'friendly-name': { kind: 'friendly-name', name: 'www' },
  tick: { kind: 'tick', item: 'Restart.', ticked: true },
};

export interface Sample {
  readonly name: CallName;
  readonly argument: unknown;
}

export const sampleArguments: readonly Sample[] = [
  ...CALL_NAMES.map((name) => ({ name, argument: SAMPLES[name] })),
  ...Object.values(CHOICES).map((choice) => ({ name: 'choose' as const, argument: { bundle, choice } })),
];
