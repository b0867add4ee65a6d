/** States by name, for a page whose main is fake-api.ts. */
import type { ExportOutcome } from '#shared/bundle-view.ts';
import { failed, ok } from '#shared/result.ts';
import type { DamagedTarget } from '#shared/target.ts';
import type { FakeState } from './fake-api.ts';
import { INTERMEDIATE, LEAF, OLD_CROSS, OLD_ROOT, ROOT } from './sample-plates.ts';
import { bundle, file, halfRead, item, LOCKED, RECEIVED, status, tenThousand } from './sample-rows.ts';
import { READY, READY_PEM, WAITING } from './sample-view.ts';

const OPEN = status({
  passwordsInMemory: 1,
  keysInMemory: 2,
  library: [
    { kind: 'built-in', name: 'The public list', date: Date.UTC(2026, 9, 14), intermediates: 1912, roots: 141 },
  ],
});
/** Until it is let go of. */
function withDamagedTarget(): NonNullable<FakeState['answers']> {
  let damaged: readonly DamagedTarget[] = [
    { id: 'damaged:0', name: 'Our proxy', flaw: { at: 'role', reason: 'not-one-of', allowed: [] } },
  ];
  return {
    damagedTargets: () => Promise.resolve(ok(damaged)),
    removeTarget: ({ target }) => {
      damaged = damaged.filter(({ id }) => id !== target);
      return Promise.resolve(ok(null));
    },
  };
}

const DEVELOPMENT = bundle('warnings', { id: 'bundle-2', name: 'Development appliance' });

/** As a stick formatted for cameras shows it. */
const WRITTEN_OPEN: ExportOutcome = {
  folder: 'transfer',
  written: READY_PEM.plan.files.map(({ name }) => ({ name, bytes: 1704, sha256: 'ab'.repeat(32), mode: '0777' })),
  verifiedBy: 'certprep+forge',
  swept: [],
};

export const FAKE_STATES = {
  ready: { rows: [OPEN, bundle('ready'), DEVELOPMENT, ...RECEIVED], views: [READY] },
  'ready-pem': { rows: [OPEN, bundle('ready'), ...RECEIVED], views: [READY_PEM] },
  importing: {
    rows: [status({ reading: { done: 138, all: 214, current: 'keystore.jks' } }), bundle('locked'), ...halfRead()],
    views: [{ ...READY, target: null, plan: { files: [] }, chain: READY.chain }],
  },
  'three-locked': {
    rows: [
      status(),
      bundle('locked'),
      DEVELOPMENT,
      ...['server.pfx', 'server.key', 'keystore.jks'].flatMap((name, i) => [
        file(i + 1, name, { locked: true }),
        item(i + 1, 1, {
          container: name.endsWith('jks') ? 'jks' : name.endsWith('pfx') ? 'pkcs12' : 'pem',
          what: name.endsWith('.key') ? 'private-key' : null,
          failure: LOCKED,
          cipher: 'AES-256-CBC',
        }),
      ]),
      file(4, 'DigiCertCA.crt'),
      item(4, 1, { title: INTERMEDIATE.title, role: 'intermediate' }),
      file(5, 'root.cer'),
      item(5, 1, { title: ROOT.title, role: 'root' }),
    ],
    views: [WAITING],
  },
  'two-paths': {
    rows: [OPEN, bundle('ready'), ...RECEIVED],
    views: [
      {
        ...READY,
        chain: {
          ...(READY.chain as NonNullable<typeof READY.chain>),
          others: [
            {
              plates: [LEAF, OLD_CROSS, OLD_ROOT],
              verdict: 'valid',
              anchor: 'public',
              reason: 'root-ends-sooner',
              because: null,
            },
          ],
        },
      },
    ],
  },
  'no-room': {
    rows: [OPEN, bundle('ready'), ...RECEIVED],
    views: [READY_PEM],
    answers: {
      export: () =>
        Promise.resolve(
          failed({ code: 'CANNOT_WRITE', facts: { path: 'meridian-prod.pem', reason: 'full', detail: null } }),
        ),
    },
  },
  'open-drive': {
    rows: [OPEN, bundle('ready'), ...RECEIVED],
    views: [READY_PEM],
    answers: {
      keepsPermissions: () => Promise.resolve(ok(false)),
      export: () => Promise.resolve(ok(WRITTEN_OPEN)),
    },
  },
  'read-only': {
    rows: [OPEN, bundle('ready'), ...RECEIVED],
    views: [READY_PEM],
    answers: {
      export: () =>
        Promise.resolve(
          failed({ code: 'CANNOT_WRITE', facts: { path: 'meridian-prod.pem', reason: 'read-only', detail: null } }),
        ),
    },
  },
  'no-copy': {
    rows: [OPEN, bundle('ready'), ...RECEIVED],
    views: [READY],
    answers: {
      copy: () => Promise.resolve(failed({ code: 'CANNOT_COPY', facts: {} })),
      changeSettings: () =>
        Promise.resolve(
          failed({ code: 'CANNOT_WRITE', facts: { path: 'settings.json', reason: 'read-only', detail: null } }),
        ),
    },
  },
  'damaged-target': {
    rows: [OPEN, bundle('ready'), ...RECEIVED],
    views: [READY],
    answers: withDamagedTarget(),
  },
  'ten-thousand': { rows: [status(), bundle('ready'), ...tenThousand()], views: [READY] },
} satisfies Readonly<Record<string, FakeState>>;

export type FakeStateName = keyof typeof FAKE_STATES;
