/** What each text of the window that is a function is called with. */
import type { CertificatePlate } from '#shared/bundle-view.ts';
import type { FindingCode } from '#shared/finding.ts';
import type { ItemKind } from '#shared/item.ts';
import type { WhatThereIs } from '#words/window-voice.ts';
import type { WindowWords } from '#words/window.ts';
import {
  anchors,
  AT,
  type Calls,
  counts,
  file,
  LATER,
  MISSING,
  MISSING_BARE,
  moments,
  PACK,
  packs,
  PAST,
  SPANS,
} from './sample-calls.ts';

const files = [[['a.key']], [['a.key', 'b.pfx']]] as const;
const roles = ['leaf', 'intermediate', 'root'] as const;
const kinds: readonly (ItemKind | null)[] = ['certificate', 'private-key', 'public-key', 'csr', 'crl', 'secret', null];

const PLATE: CertificatePlate = {
  sha256: 'ab'.repeat(32),
  item: 'file-1#1',
  source: 'given',
  fileName: 'leaf.cer',
  title: 'id.meridian.example',
  organisation: 'Meridian Bank plc',
  subject: 'CN=id.meridian.example',
  issuer: 'CN=Example Issuing CA 3',
  role: 'leaf',
  notBefore: PAST,
  notAfter: LATER,
  key: 'RSA 2048',
  hasKey: true,
  place: 1,
  distrust: null,
  signedBy: 'verified',
};
const PLATES = roles.flatMap((role) =>
  ['Meridian Bank plc', null].flatMap((organisation) =>
    SPANS.map((span) => ({ ...PLATE, role, organisation, fileName: organisation && 'leaf.cer', ...span })),
  ),
);

const added = [
  { intermediates: 0, roots: 0 },
  { intermediates: 1, roots: 0 },
  { intermediates: 12, roots: 3 },
] as const;

const WHOLE: WhatThereIs = { hasKey: true, intermediates: 1, anchor: 'public', until: LATER };
const WHOLES: readonly WhatThereIs[] = anchors.flatMap((anchor) =>
  [0, 1, 3].map((intermediates) => ({
    hasKey: intermediates > 0,
    intermediates,
    anchor,
    until: anchor === null ? null : LATER,
  })),
);

const SINCE = { files: ['old.pem'] };
const TRUSTED = { authorities: 3, until: LATER, target: 'nginx' };

/** Those that the one sentence of a bundle speaks of, and one that it does not name. */
const CODES: readonly FindingCode[] = [
  'KEY_MISMATCH',
  'KEY_MISSING',
  'KEY_LOCKED',
  'CHAIN_INCOMPLETE',
  'INTERMEDIATES_MISSING',
  'SIGNATURE_WRONG',
  'CERTIFICATE_EXPIRED',
  'CERTIFICATE_NOT_YET_VALID',
  'HOST_NOT_COVERED',
  'HOST_UNUSABLE',
  'CERTIFICATE_SHARED',
  'KEY_SHARED',
  'KEY_TYPE_REFUSED',
  'KEY_SIZE_REFUSED',
  'AUTHORITY_PRIVATE',
  'AUTHORITIES_MISSING',
  'SELF_SIGNED',
  'FILE_TOO_LARGE',
];

const contents = [
  [0, false, false],
  [0, true, false],
  [0, true, true],
  [1, false, false],
  [3, false, false],
  [1, true, false],
  [3, true, true],
] as const;
const trusted = [
  [1, false],
  [3, true],
] as const;
const modes = [['0600'], ['0644']] as const;
const passwordKinds = ['letters', 'words'] as const;

const FLAWS = [
  { at: 'role', reason: 'not-one-of', allowed: [] },
  { at: '', reason: 'no-json', allowed: [] },
] as const;

export const windowCalls: Calls<WindowWords> = {
  frame: {
    unnamed: counts,
    copy: [['SHA-256']],
    copied: [['SHA-256']],
    refusedRequests: [[0], [1], [3]],
    forcedExtension: [['abcdefghijklmnopabcdefghijklmnop', '/etc/chromium/policies/managed/one.json']],
    program: [['0.1.0', 'browser', 'Chrome/156.0.8078.79']],
    filesRead: [
      [1, 0],
      [1200, 3],
    ],
    inMemory: [
      [1, 0],
      [0, 1],
      [2, 3],
    ],
  },
  empty: { letGo: [[null], [1], [12]] },
  reading: {
    title: counts,
    soFar: counts,
    status: [[3, 1200]],
    ifCancelled: counts,
  },
  received: {
    count: counts,
    found: [
      [1, 1],
      [3, 1200],
    ],
    groups: { locked: counts, attention: counts, used: counts, same: counts, unneeded: counts, waiting: counts },
    passedOver: counts,
    item: kinds.flatMap((what) =>
      ([...roles, null] as const).flatMap((role) => [
        [{ container: 'pem', what, role, key: 'RSA 2048', isOpen: true }] as const,
        [{ container: 'pkcs12', what, role, key: null, isOpen: false }] as const,
      ]),
    ),
    container: [
      ['pkcs12', 3, true],
      ['jks', 3, false],
    ],
    lockedFile: kinds.flatMap((what) => [['pkcs12', what, null] as const, ['pem', what, 'AES-256-CBC'] as const]),
    sameAs: kinds.map((what) => [what, 'server.pem']),
    inFolder: [['mess/old']],
    remove: file,
    moreInside: counts,
    rail: { certificates: counts, keys: counts, locked: counts },
  },
  unlock: {
    label: file,
    tryAll: counts,
    opened: files,
    openedSome: [
      [1, 2],
      [3, 1200],
    ],
  },
  voice: {
    locked: { title: [[{ files: 1 }], [{ files: 3 }], [{ files: 12 }]], text: [[{ files: 1 }]] },
    'no-certificate': { title: [[{}]], text: [[{}]] },
    'which-certificate': { title: [[{ count: 2 }], [{ count: 12 }]], text: [[{ count: 2 }]] },
    'no-target': { title: [[WHOLE]], text: WHOLES.map((facts) => [facts]) },
    'no-authority': { title: [[{ leaves: 0 }]], text: [[{ leaves: 0 }], [{ leaves: 3 }]] },
    'trust-warnings': {
      title: [1, 2, 12].map((count) => [{ ...TRUSTED, count }]),
      text: [[{ ...TRUSTED, count: 2 }], [{ ...TRUSTED, authorities: 1, until: null, count: 2 }]],
    },
    'trust-ready': {
      title: [[TRUSTED]],
      text: [[TRUSTED], [{ ...TRUSTED, authorities: 1 }], [{ ...TRUSTED, until: null }]],
    },
    problems: {
      title: [[{ count: 1, codes: [] }], [{ count: 3, codes: [] }], [{ count: 12, codes: [] }]],
      text: [
        [{ count: 1, codes: [{ code: 'FILE_TOO_LARGE', count: 1 }] }],
        ...CODES.flatMap((code) =>
          [1, 12].map((count) => [{ count, codes: [{ code, count }, ...otherCodes(code)] }] as const),
        ),
      ],
    },
    warnings: {
      title: [1, 2, 12].map((count) => [{ ...WHOLE, target: 'nginx', count }]),
      text: WHOLES.map((facts) => [{ ...facts, target: 'nginx', count: 2 }]),
    },
    ready: {
      title: [[{ ...WHOLE, target: 'nginx' }]],
      text: WHOLES.map((facts) => [{ ...facts, target: 'nginx' }]),
    },
  },
  chain: {
    from: file,
    validity: PLATES.map((plate) => [plate, AT]),
    place: [[null], [2]],
    row: PLATES.flatMap((plate) => [
      [{ ...plate, place: 1, of: 2 }],
      [{ ...plate, place: null, of: 2, fileName: null }],
    ]),
    keyFits: [[true], [false]],
    keyMisfit: file,
    keyElsewhere: [
      ['csr', 'portal.csr'],
      ['public-key', 'portal.pub'],
    ],
    keyLocked: [[[]], ...files],
    waitingFor: files,
    missing: [['Example Issuing CA 3']],
    missingRole: roles.map((role) => [role]),
    whichIsYours: [[2], [12]],
    candidate: PLATES.map((plate, i) => [{ ...plate, hasKey: i % 2 === 0 }, AT]),
  },
  authorities: {
    summary: [
      [1, 1],
      [3, 3],
      [3, 2],
      [2, 1],
    ],
    generation: [
      [1, 2, true],
      [2, 3, false],
    ],
    more: counts,
    compared: [
      [{ ...SINCE, added: 0, kept: 3, removed: [] }],
      [{ ...SINCE, added: 0, kept: 1, removed: [] }],
      [{ ...SINCE, added: 2, kept: 1, removed: [] }],
      [{ ...SINCE, added: 0, kept: 0, removed: [PLATE] }],
    ],
    password: [[1], [2]],
    leaf: [true, false].flatMap((isTrusted) =>
      [true, false, null].flatMap((wasTrusted) =>
        ['CN=Example Root CA', null].map((leadsTo) => [{ isTrusted, wasTrusted, leadsTo }] as const),
      ),
    ),
    moreLeaves: counts,
  },
  root: {
    note: anchors.flatMap((anchor) =>
      (['in-chain', 'apart', 'left-out'] as const).flatMap((fate) => [
        [anchor, fate, null] as const,
        [anchor, fate, PACK] as const,
      ]),
    ),
    validity: SPANS.map((span) => [span]),
    shorter: [[12]],
    differs: [[7]],
  },
  paths: {
    title: [[2], [12]],
    upTo: [['Example Root CA']],
    member: PLATES.map((plate) => [plate, AT]),
    trust: anchors.flatMap((anchor) =>
      (['valid', 'incomplete', 'invalid'] as const).map((verdict) => [anchor, verdict, LATER] as const),
    ),
    endsFirst: PLATES.map((plate) => [plate, AT]),
    count: counts,
    because: CODES.map((code) => [code]),
  },
  card: { purpose: [['id.meridian.example', AT]], steps: [[MISSING], [MISSING_BARE]] },
  library: {
    status: [[null], ...packs.map((pack) => [pack] as const)],
    pack: packs.map((pack) => [pack]),
    confirmed: [[PAST, LATER]],
    added: added.map((one) => [one]),
    rootsMet: counts,
    root: [
      [LATER, true],
      [LATER, false],
    ],
    trustThese: counts,
  },
  inspector: {
    plain: PLATES.map((plate) => [plate, 'Example Issuing CA 3']),
    life: SPANS.map((span) => [span, AT]),
    passed: [[42]],
    date: moments,
    moment: moments,
    may: [null, 0, 1, 3].flatMap((pathLength) =>
      [true, false].flatMap((isCa) =>
        [null, ['serverAuth', 'clientAuth'], ['1.2.3.4']].map((purposes) => [{ isCa, pathLength, purposes }] as const),
      ),
    ),
    extensions: counts,
    extension: [
      [{ oid: '2.5.29.15', name: 'keyUsage', critical: true, bytes: 4 }],
      [{ oid: '1.2.3.4', name: null, critical: false, bytes: 1200 }],
    ],
    extent: [[1024, 1200]],
  },
  hostnames: {
    waiting: counts,
    covered: [
      [1, 1],
      [2, 2],
      [12, 12],
      [3, 12],
    ],
    by: [['*.example.com']],
    unused: [[['*.example.com']], [['a.example.com', 'b.example.com']]],
    lines: counts,
    odd: counts,
    copiedForReissue: counts,
  },
  handOver: {
    target: {
      search: [[61]],
      source: [
        ['2026-11', []],
        ['2026-11', ['nginx.org', 'example.com']],
      ],
      unconfirmed: counts,
      damaged: FLAWS.flatMap(
        (flaw) =>
          [
            [null, flaw],
            ['Our proxy', flaw],
          ] as const,
      ),
      remove: [[null], ['Our proxy']],
      read: [['2026-11']],
      unconfirmedAre: [[['x']]],
    },
    checks: {
      allPass: counts,
      problems: counts,
      warnings: counts,
      passes: counts,
      checksPass: counts,
      notes: counts,
      moreNotes: counts,
      moreLikeIt: counts,
      hostsUncovered: [[2], [12]],
      applyFixes: counts,
      sameInstance: [['Staging']],
      accept: CODES.map((code) => [code]),
      accepted: [[null], ['CHG-4711 covers it']],
      left: [[0], [1], [12]],
    },
    checklist: { ticked: [[3, 8]] },
    files: {
      entry: [['id.meridian.example']],
      contents,
      authorities: trusted,
      mode: modes,
      folder: [['usb']],
      obstacles: { problems: counts },
      export: counts,
    },
    sheet: {
      title: counts,
      whoMode: modes,
      formatOf: (['pem', 'pkcs12', 'sums'] as const).flatMap((format) =>
        contents.map((given) => [format, ...given] as const),
      ),
      formatOfAuthorities: (['pem', 'jks', 'sums'] as const).flatMap((format) =>
        trusted.map((given) => [format, ...given] as const),
      ),
      keyLines: [[null], [28]],
      consent: [['server.key', 'usb']],
      write: counts,
    },
    all: {
      open: [[2], [12]],
      ready: counts,
      write: counts,
      progress: [
        [0, 2, 'Portal'],
        [1, 12, 'Portal'],
      ],
      done: [
        [1, 2],
        [12, 12],
      ],
      where: [['usb']],
      written: [[3, 'portal']],
    },
    password: {
      madeLead: file,
      madeLabel: passwordKinds.map((kind) => [kind]),
      madeHint: passwordKinds.flatMap((kind) => [[kind, null] as const, [kind, 128] as const]),
      ownLead: file,
    },
    verified: { where: [[3, 'usb', AT]], bytes: counts, swept: [[['a.part', 'b.part']]] },
  },
  time: { judgedAt: moments, judgedAsOf: moments, mark: moments },
  folders: { use: [['usb']] },
  notices: {
    notOnDisk: counts,
    recalled: counts,
    gapStays: [['Meridian Issuing CA']],
    saved: file,
    broughtTarget: [['Our proxy']],
  },
};

/** Behind the one that is asked about: one with a part of the sentence, and one without. */
function otherCodes(code: FindingCode): readonly { code: FindingCode; count: number }[] {
  return code === 'KEY_MISSING'
    ? []
    : [
        { code: 'KEY_MISSING', count: 1 },
        { code: 'NO_HOSTNAMES', count: 1 },
      ];
}
