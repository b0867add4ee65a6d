/** The calls about the workspace: place ids become paths here, everything else is the store's. */
import { generatePassword } from '#app/export/generate-password.ts';
import type { Store } from '#app/store/store.ts';
import type { PlaceId } from '#shared/place.ts';
import { failed, ok } from '#shared/result.ts';
import type { TargetData } from '#shared/target.ts';
import type { WORKSPACE_CALLS } from '#shared/workspace-calls.ts';
import type { Handlers } from './bridge.ts';
import type { PasswordGate } from './password-gate.ts';
import type { Places } from './places.ts';
import { savePath } from './saving.ts';

const UNKNOWN = failed({ code: 'PLACE_UNKNOWN', facts: {} });

export function workspaceHandlers(
  store: Store,
  places: Places,
  gate: PasswordGate,
): Pick<Handlers, keyof typeof WORKSPACE_CALLS> {
  return {
    everything: () => ok(store.everything()),
    async read(argument) {
      const paths = argument.places.map((place) => places.path(place));
      if (paths.includes(null)) return UNKNOWN;
      await store.read(paths.filter((path) => path !== null));
      return ok(null);
    },
    stopReading() {
      store.stopReading();
      return ok(null);
    },
    readAgain: ({ file }) => store.readAgain(file),
    unlock: ({ password, file }) => gate.refusal() ?? store.unlock(password, file),
    async lockNow() {
      await store.lockNow();
      return ok(null);
    },
    stillHere() {
      store.stillHere();
      return ok(null);
    },
    removeFile: ({ file }) => store.removeFile(file),
    item: ({ item }) => store.item(item),
    judgeAt({ at }) {
      store.judgeAt(at === null ? null : Date.parse(at));
      return ok(null);
    },
    newBundle: () => ok(store.newBundle()),
    closeBundle: ({ bundle }) => store.closeBundle(bundle),
    renameBundle: ({ bundle, name }) => store.renameBundle(bundle, name),
    bundle: ({ bundle }) => store.bundle(bundle),
    certificate: ({ bundle, sha256 }) => store.certificate(bundle, sha256),
    choose: ({ bundle, choice }) => store.choose(bundle, choice),
    async compareTrust({ bundle, places: given, password }) {
      const refusal = password === null ? null : gate.refusal();
      if (refusal) return refusal;
      const paths = given.map((place) => places.path(place));
      if (paths.includes(null)) return UNKNOWN;
      return store.compareTrust(
        bundle,
        paths.filter((path) => path !== null),
        password,
      );
    },
    undo: ({ bundle }) => store.undo(bundle),
    redo: ({ bundle }) => store.redo(bundle),
    targets: async () => ok((await store.targets()).all()),
    async addTarget({ place }) {
      const path = places.path(place);
      return path === null ? UNKNOWN : (await store.targets()).add(path);
    },
    damagedTargets: async () => ok((await store.targets()).damaged()),
    removeTarget: async ({ target }) => (await store.targets()).remove(target),
    preview: ({ bundle }) => store.preview(bundle),
    newPassword: ({ kind }) => gate.refusal() ?? ok(generatePassword(kind)),
    async export({ bundle, folder: place, ...order }) {
      const refusal = order.password === null ? null : gate.refusal();
      if (refusal) return refusal;
      const folder = places.path(place);
      return folder === null ? UNKNOWN : store.export(bundle, { ...order, folder });
    },
    async exportAll({ bundles, folder: place, ...order }) {
      const refusal = order.password === null ? null : gate.refusal();
      if (refusal) return refusal;
      const folder = places.path(place);
      return folder === null ? UNKNOWN : store.exportAll(bundles, { ...order, folder });
    },
    async keepBoth({ bundle, folder: place }) {
      const folder = places.path(place);
      return folder === null ? UNKNOWN : store.keepBoth(bundle, folder);
    },
    saveReport({ bundle, to, ...order }) {
      const path = savePath(to, places);
      if (!path.ok) return path;
      const { replace } = to;
      return store.saveReport(bundle, { ...order, path: path.value, replace });
    },
    carryCode: ({ bundle }) => store.carryCode(bundle),
    saveCarryCard({ bundle, to, ...order }) {
      const path = savePath(to, places);
      return path.ok ? store.saveCarryCard(bundle, { ...order, path: path.value, replace: to.replace }) : path;
    },
    saveManifest({ to }) {
      const path = savePath(to, places);
      return path.ok ? store.saveManifest(path.value, to.replace) : path;
    },
    async recall(argument) {
      const bundles: string[] = [];
      const targets: TargetData[] = [];
      const own = await store.targets();
      const rest: PlaceId[] = [];
      for (const place of argument.places) {
        const path = places.path(place);
        const recalled = path === null ? null : await store.recall(argument.bundle, path);
        const added = path === null || recalled !== null ? null : await own.addIfMeant(path);
        if (added?.ok === false) return added;
        if (recalled !== null) bundles.push(...recalled);
        else if (added === null) rest.push(place);
        else targets.push(added.value);
      }
      return ok({ bundles, targets, places: rest });
    },
    async stopExport() {
      await store.stopExport();
      return ok(null);
    },
  };
}
