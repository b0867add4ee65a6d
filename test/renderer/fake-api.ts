/** Main as the window sees it, without one: canned rows and views, and answers that a spec can choose. */
import pem from '#core/targets/data/auth0-appliance-pem.json' with { type: 'json' };
import pfx from '#core/targets/data/auth0-appliance-pfx.json' with { type: 'json' };
import nginx from '#core/targets/data/nginx.json' with { type: 'json' };
import type { BundleView } from '#shared/bundle-view.ts';
import type { Api } from '#shared/contract.ts';
import type { PlaceId } from '#shared/place.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Revision } from '#shared/revision.ts';
import type { Settings } from '#shared/settings.ts';
import type { TargetData } from '#shared/target.ts';
import type { Row } from '#shared/workspace-rows.ts';

import { detailsOf } from './sample-details.ts';

export interface FakeState {
  readonly rows: readonly Row[];
  readonly views: readonly BundleView[];
  /** In place of what is answered by default. */
  readonly answers?: Partial<Api<never>>;
}

/** For a spec to look into. */
interface Told {
  readonly secretsShown?: readonly boolean[];
}

const nothing = (): Promise<Result<null>> => Promise.resolve(ok(null));

const SETTINGS: Settings = {
  library: null,
  lastFolder: null,
  theme: 'system',
  language: null,
  lock: 'quit',
  recentTargets: [],
};

/** A call that is still under way. */
export function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}

export const FOLDER = { id: 'place-1' as PlaceId, name: 'transfer' };

export function makeFakeApi({ rows, views, answers }: FakeState): Api<never> & { tell: (told: Revision<Row>) => void } {
  const listeners = new Set<(revision: Revision<Row>) => void>();
  const viewOf = (id: string): Promise<Result<BundleView>> => {
    const view = views.find((one) => one.id === id);
    return Promise.resolve(view === undefined ? failed({ code: 'GONE', facts: { what: 'bundle' } }) : ok(view));
  };
  return {
    tell: (told) => {
      for (const listener of listeners) listener(told);
    },
    about: () => Promise.resolve(ok(ABOUT)),
    dropped: () => Promise.resolve(ok({ places: [], notOnDisk: 0 })),
    chooseFiles: () => Promise.resolve(ok(null)),
    chooseFolder: () => Promise.resolve(ok({ how: 'chosen', place: FOLDER })),
    chooseSave: () => Promise.resolve(ok({ how: 'cancelled' })),
    listFolder: () => Promise.resolve(failed({ code: 'PLACE_UNKNOWN', facts: {} })),
    makeFolder: () => Promise.resolve(failed({ code: 'PLACE_UNKNOWN', facts: {} })),
    keepsPermissions: () => Promise.resolve(ok(true)),
    freeName: ({ name }) => Promise.resolve(ok({ name })),
    copy: ({ text }) => {
      Object.assign(globalThis, { copied: text });
      return nothing();
    },
    quit: nothing,
    everything: () => Promise.resolve(ok({ rev: 1, upsert: rows, remove: [] })),
    read: nothing,
    stopReading: nothing,
    unlock: () => Promise.resolve(ok({ opened: [], locked: [] })),
    lockNow: nothing,
    stillHere: nothing,
    readAgain: nothing,
    removeFile: nothing,
    item: () => Promise.resolve(failed({ code: 'GONE', facts: { what: 'item' } })),
    judgeAt: nothing,
    newBundle: () => Promise.resolve(ok({ bundle: 'bundle-2' })),
    closeBundle: nothing,
    renameBundle: nothing,
    bundle: ({ bundle }) => viewOf(bundle),
    certificate: async ({ bundle, sha256 }) => {
      const view = await viewOf(bundle);
      return view.ok ? ok(detailsOf(sha256)) : view;
    },
    choose: ({ bundle }) => viewOf(bundle),
    compareTrust: ({ bundle }) => viewOf(bundle),
    undo: ({ bundle }) => viewOf(bundle),
    redo: ({ bundle }) => viewOf(bundle),
    acceptExtensions: nothing,
    secretShown: ({ shown }) => {
      Object.assign(globalThis, { secretsShown: [...((globalThis as Told).secretsShown ?? []), shown] });
      return nothing();
    },
    library: () => Promise.resolve(ok({ packs: [], confirmed: [], troubles: [] })),
    importLibrary: () => Promise.resolve(ok({ added: { intermediates: 0, roots: 0 }, roots: [] })),
    confirmRoot: nothing,
    forgetRoot: nothing,
    settings: () => Promise.resolve(ok(SETTINGS)),
    lastFolder: () => Promise.resolve(ok(null)),
    changeSettings: (look) => Promise.resolve(ok({ ...SETTINGS, ...look })),
    // The words of a JSON file are no closed lists to the compiler.
    targets: () => Promise.resolve(ok([pem, pfx, nginx] as unknown as readonly TargetData[])),
    addTarget: () => Promise.resolve(failed({ code: 'PLACE_UNKNOWN', facts: {} })),
    damagedTargets: () => Promise.resolve(ok([])),
    removeTarget: nothing,
    preview: () => Promise.resolve(ok([])),
    newPassword: () =>
      Promise.resolve(
        ok({
          password: 'bcdefghjknprstuvxbcdefghjknprs',
          parts: ['bcdef', 'ghjkn', 'prstu', 'vxbcd', 'efghj', 'knprs'],
          bits: 122,
        }),
      ),
    export: never,
    exportAll: never,
    keepBoth: ({ bundle }) => viewOf(bundle),
    stopExport: nothing,
    saveReport: () => Promise.resolve(ok({ name: 'report.html' })),
    carryCode: () => Promise.resolve(ok(null)),
    saveCarryCard: () => Promise.resolve(ok({ name: 'carry-card.txt' })),
    saveManifest: () => Promise.resolve(ok({ name: 'manifest.json' })),
    recall: ({ places }) => Promise.resolve(ok({ bundles: [], targets: [], places })),
    onRevision: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...answers,
  };
}

const ABOUT = {
  host: 'browser',
  version: '0.1.0',
  browser: 'Chrome/156.0.8078.79',
  node: '20.20.2',
  crypto: 'OpenSSL 3.0.19',
  offline: [
    'names-never-resolve',
    'no-proxy',
    'only-own-files',
    'no-peer-connections',
    'no-listening-port',
    'nothing-kept',
  ],
  refusedRequests: 0,
  sandboxed: true,
  forcedExtensions: [],
  extensionsAccepted: false,
} as const;
