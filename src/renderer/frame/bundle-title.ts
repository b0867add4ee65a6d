import type { BundleRow } from '#shared/workspace-rows.ts';
import type { Texts } from '../state/texts.ts';

/** By the name a person gave it, else by its place among the tabs. */
export function bundleTitle(id: string, bundles: ReadonlyMap<string, BundleRow>, { window }: Texts): string {
  const row = bundles.get(id);
  const name = row?.name ?? null;
  if (name !== null) return name;
  const number = [...bundles.keys()].indexOf(id) + 1;
  return number === 0 ? id : window.frame.unnamed(number);
}
