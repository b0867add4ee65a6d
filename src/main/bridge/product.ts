/** The product behind a window: its state, its workers, and what the window may ask of them. */
import { availableParallelism } from 'node:os';
import { Store } from '#app/store/store.ts';
import type { TrustPlaces } from '#app/store/trust.ts';
import { after } from '#app/work/after.ts';
import { freshProver, type Prover } from '#app/work/fresh-prover.ts';
import { Pool } from '#app/work/pool.ts';
import type { Launch } from '#app/work/port.ts';
import type { Handlers } from './bridge.ts';
import { makeHandlers } from './handlers.ts';
import type { FirstLook } from '../page/themed.ts';
import type { Host } from './host.ts';
import { makePlaces, type Places } from './places.ts';

export interface Product {
  readonly handlers: Handlers;
  readonly places: Places;
  /** As a person chose it, once the settings are read, and as things stand. */
  readonly look: () => Promise<FirstLook>;
  /** Overwrites what is secret and ends the workers. */
  readonly close: () => Promise<void>;
}

/** More would compete with the window itself for a small machine. */
const MOST_WORKERS = 2;

const UNREAD = { theme: 'system', language: null } as const;

/** Where nothing is kept and no library lies. */
const NOWHERE: TrustPlaces = { folder: null, pack: null };

/** `onBug` is told of what is thrown when nobody asked. */
export function makeProduct(
  host: Host,
  launch: Launch,
  onBug: (error: unknown) => void,
  kept: TrustPlaces = NOWHERE,
): Product {
  const pool = new Pool({ launch, size: Math.min(MOST_WORKERS, availableParallelism()), after });
  const send = host.send.bind(null, 'revision');
  const prover = (): Prover => freshProver(launch, after);
  const store = new Store({ pool, now: Date.now, after, send, onBug, prover, places: kept });
  store.trust.then(({ settings }) => host.readIn(settings.language)).catch(onBug);
  host.onAway(() => {
    store.lockNow().catch(onBug);
  });
  const places = makePlaces();
  return {
    handlers: makeHandlers(host, places, store),
    places,
    look: async () => {
      const { theme, language } = await store.trust.then(
        ({ settings }) => settings,
        () => UNREAD,
      );
      return { theme, language, isFresh: store.isFresh };
    },
    close: () => store.close(),
  };
}
