/** The calls about the library and the settings: place ids become paths here, everything else is the store's. */
import { isFolder } from '#app/files/is-folder.ts';
import type { Store } from '#app/store/store.ts';
import { failed, ok } from '#shared/result.ts';
import type { LIBRARY_CALLS } from '#shared/library-calls.ts';
import type { Handlers } from './bridge.ts';
import type { Host } from './host.ts';
import type { Places } from './places.ts';

export function libraryHandlers(store: Store, places: Places, host: Host): Pick<Handlers, keyof typeof LIBRARY_CALLS> {
  return {
    library: async () => ok((await store.trust).view),
    async importLibrary(argument) {
      const paths = argument.places.map((place) => places.path(place));
      if (paths.includes(null)) return failed({ code: 'PLACE_UNKNOWN', facts: {} });
      return store.importLibrary(
        paths.filter((path) => path !== null),
        argument.consented,
      );
    },
    confirmRoot: ({ sha256 }) => store.confirmRoot(sha256),
    forgetRoot: async ({ sha256 }) => (await store.trust).forget(sha256),
    settings: async () => ok((await store.trust).settings),
    async changeSettings(preferences) {
      const changed = await store.prefer(preferences);
      if (changed.ok) await host.readIn(changed.value.language);
      return changed;
    },
    async lastFolder() {
      const { lastFolder } = await store.trust;
      return ok(lastFolder !== null && (await isFolder(lastFolder)) ? places.add(lastFolder) : null);
    },
  };
}
