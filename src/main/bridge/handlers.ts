/** What each call of the contract does. Handlers turn ids into paths and paths into ids; the work is done in app. */
import { keepsPermissions } from '#app/files/keeps-permissions.ts';
import type { Store } from '#app/store/store.ts';
import type { Handed } from '#shared/place.ts';
import { failed, ok } from '#shared/result.ts';
import type { Handlers } from './bridge.ts';
import type { Host } from './host.ts';
import { libraryHandlers } from './library-handlers.ts';
import { makePasswordGate } from './password-gate.ts';
import { makePicker } from './picker.ts';
import type { Places } from './places.ts';
import { workspaceHandlers } from './workspace-handlers.ts';

const UNKNOWN = failed({ code: 'PLACE_UNKNOWN', facts: {} });

export function makeHandlers(host: Host, places: Places, store: Store): Handlers {
  const gate = makePasswordGate(host.about().forcedExtensions.length);
  const picker = makePicker(host.folders, places);
  return {
    about: () => ok({ ...host.about(), extensionsAccepted: gate.isAccepted() }),
    dropped: (paths) => ok(handed(paths, places)),
    async chooseFiles() {
      const asked = await host.askFiles();
      return ok(asked.how === 'chosen' ? handed(asked.value, places) : null);
    },
    chooseFolder: async ({ purpose }) => picker.choice(await host.askFolder(purpose)),
    chooseSave: async ({ name }) => picker.choice(await host.askSave(name)),
    listFolder: ({ folder }) => picker.list(folder),
    async keepsPermissions({ folder }) {
      const path = places.path(folder);
      return path === null ? UNKNOWN : ok(await keepsPermissions(path));
    },
    freeName: ({ folder, name }) => picker.free(folder, name),
    makeFolder: ({ parent, name }) => picker.make(parent, name),
    acceptExtensions() {
      gate.accept();
      return ok(null);
    },
    secretShown({ shown }) {
      host.hideFromCapture(shown);
      return ok(null);
    },
    async copy({ text }) {
      return (await host.copy(text)) ? ok(null) : failed({ code: 'CANNOT_COPY', facts: {} });
    },
    quit() {
      host.quit();
      return ok(null);
    },
    ...workspaceHandlers(store, places, gate),
    ...libraryHandlers(store, places, host),
  };
}

/** A file without a path was made by a script. It must not get as far as `path.resolve`, where '' is this folder. */
function handed(paths: readonly string[], places: Places): Handed {
  const onDisk = paths.filter((path) => path !== '');
  return { places: onDisk.map((path) => places.add(path)), notOnDisk: paths.length - onDisk.length };
}
