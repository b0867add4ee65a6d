/** The received files as rows, by what they are to the bundle that is shown. */
import type { BundleView } from '#shared/bundle-view.ts';
import type { Failure } from '#shared/failure.ts';
import type { FileRow, ItemRow } from '#shared/workspace-rows.ts';
import type { ReceivedGroup } from '#words/window-received.ts';

import { grouped } from '../../parts/grouped.ts';

export interface TrayRow {
  readonly id: string;
  readonly group: ReceivedGroup;
  readonly file: FileRow;
  readonly items: readonly ItemRow[];
  /** Why something in it can't be used; null where nothing stands against it. */
  readonly failure: Failure | null;
  readonly isMisfit: boolean;
}

/** In the order in which a person has something to do with them. */
export const GROUPS: readonly ReceivedGroup[] = ['locked', 'attention', 'used', 'same', 'unneeded', 'waiting'];

/** There is nothing for a person to do about these. */
const HARMLESS: ReadonlySet<Failure['code']> = new Set<Failure['code']>(['NOT_RECOGNISED', 'NOTHING_FOUND']);

export function trayRows(
  files: ReadonlyMap<string, FileRow>,
  items: ReadonlyMap<string, ItemRow>,
  view: BundleView | null,
): readonly TrayRow[] {
  const inside = grouped(items.values(), ({ file }) => file);
  const used = usedItems(view);
  const misfit = view?.key.state === 'misfit' ? view.key.item : null;
  return [...files.values()].map((file) => rowOf(file, inside.get(file.id) ?? [], used, misfit));
}

function rowOf(file: FileRow, items: readonly ItemRow[], used: ReadonlySet<string>, misfit: string | null): TrayRow {
  const failures = [...file.unread, ...items.flatMap(({ failure }) => failure ?? [])];
  const failure = failures.find(({ code }) => !HARMLESS.has(code)) ?? failures[0] ?? null;
  const isMisfit = items.some(({ id }) => id === misfit);
  return { id: file.id, group: groupOf(), file, items, failure, isMisfit };

  function groupOf(): ReceivedGroup {
    if (file.state !== 'read') return 'waiting';
    if (file.locked) return 'locked';
    if (isMisfit || (failure !== null && !HARMLESS.has(failure.code))) return 'attention';
    if (items.some(({ id }) => used.has(id))) return 'used';
    return items.length > 0 && items.every(({ sameAs }) => sameAs !== null) ? 'same' : 'unneeded';
  }
}

function usedItems(view: BundleView | null): ReadonlySet<string> {
  const authorities = view?.trust?.subjects.flatMap(({ generations }) => generations);
  const plates = view === null ? [] : (authorities ?? view.chain?.plates ?? [view.leaf]);
  const used = new Set(plates.flatMap((plate) => plate?.item ?? []));
  if (view?.key.state === 'fits' || view?.key.state === 'elsewhere') used.add(view.key.item);
  return used;
}
