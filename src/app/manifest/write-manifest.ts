/** Open bundles -> a manifest, from which `certprep export` makes the same again. It holds no secret. */
import { type Bundle, settle, switchedFixes } from '../workspace/bundle.ts';
import type { Manifest, ManifestBundle } from './manifest.ts';

export interface OpenBundle {
  readonly name: string;
  readonly bundle: Bundle;
  /** The folder it was written to; null: not yet. */
  readonly folder: string | null;
}

/**
 * Those that have a target.
 *
 * @param given full paths of what a person dropped or chose
 * @param from a full path as it goes from where the manifest will stand
 */
export function manifestOf(
  bundles: readonly OpenBundle[],
  given: readonly string[],
  from: (path: string) => string,
): Manifest {
  const files = [...new Set(given)].map(from);
  const names = new Set<string>();
  const shared = new Set(
    bundles
      .map(({ bundle }) => ({ own: bundle.id, named: settle(bundle).instance }))
      .flatMap(({ own, named }) => (own === named ? [] : [named])),
  );
  return {
    version: 1,
    bundles: bundles.flatMap(({ name, bundle, folder }) => {
      const { target } = settle(bundle);
      if (target === null) return [];
      const own = unlike(name, names);
      names.add(own);
      return [
        { name: own, files, target, out: folder === null ? `out/${own}` : from(folder), ...chosen(bundle, shared) },
      ];
    }),
  };
}

/** What it leaves out was not chosen. */
function chosen(bundle: Bundle, shared: ReadonlySet<string>): Partial<ManifestBundle> {
  const settled = settle(bundle);
  const { groups, leaf, name, instance, accepted, friendlyName, ticked } = settled;
  const fixes = switchedFixes(settled);
  const named = groups.filter(({ hosts }) => hosts.length > 0);
  return {
    ...(named.length === 0 ? {} : { hosts: Object.fromEntries(named.map((group) => [group.name, [...group.hosts]])) }),
    ...(leaf === null ? {} : { leaf }),
    ...(name === null ? {} : { fileName: name }),
    ...(shared.has(instance) ? { instance } : {}),
    ...(Object.keys(fixes).length === 0 ? {} : { fixes }),
    ...(friendlyName === null ? {} : { friendlyName }),
    ...(ticked.size === 0 ? {} : { ticks: [...ticked] }),
    ...(accepted.size === 0
      ? {}
      : {
          accept: [...accepted].map(([code, reason]) => (reason === null ? { code } : { code, reason })),
        }),
  };
}

function unlike(name: string, taken: ReadonlySet<string>): string {
  let wanted = name;
  for (let i = 2; taken.has(wanted); i++) wanted = `${name} ${String(i)}`;
  return wanted;
}
