/** The received files as rows, by what they are to the bundle that is shown. */
import type { BundleView } from '#shared/bundle-view.ts';
import type { Failure } from '#shared/failure.ts';
import type { FileRow, ItemRow } from '#shared/workspace-rows.ts';
import type { ReceivedGroup } from '#words/window-received.ts';

import { areSame } from '../../parts/are-same.ts';
import { grouped } from '../../parts/grouped.ts';

export interface TrayRow {
  readonly id: string;
  readonly group: ReceivedGroup;
  readonly file: FileRow;
  readonly items: readonly ItemRow[];
  /** Why something in it can't be used; null where nothing stands against it. */
  readonly failure: Failure | null;
  readonly isMisfit: boolean;
  /** The bundle that is shown is made of something in it. */
  readonly isUsed: boolean;
}

/** The rows made so far. One that says the same as before is the same object, so that nothing is drawn for it. */
export type KnownRows = WeakMap<FileRow, TrayRow>;

/** In the order in which a person has something to do with them. */
export const GROUPS: readonly ReceivedGroup[] = ['locked', 'attention', 'used', 'same', 'unneeded', 'waiting'];

const NOTHING: readonly ItemRow[] = [];

/** There is nothing for a person to do about these. */
const HARMLESS: ReadonlySet<Failure['code']> = new Set<Failure['code']>(['NOT_RECOGNISED', 'NOTHING_FOUND']);

export function trayRows(
  files: ReadonlyMap<string, FileRow>,
  items: ReadonlyMap<string, ItemRow>,
  view: BundleView | null,
  known: KnownRows = new WeakMap(),
): readonly TrayRow[] {
  const inside = grouped(items.values(), ({ file }) => file);
  const used = usedItems(view);
  const misfit = view?.key.state === 'misfit' ? view.key.item : null;
  return Array.from(files.values(), (file) => {
    const held = inside.get(file.id) ?? NOTHING;
    const isMisfit = misfit !== null && held.some(({ id }) => id === misfit);
    const isUsed = held.some(({ id }) => used.has(id));
    const before = known.get(file);
    if (before?.isMisfit === isMisfit && before.isUsed === isUsed && areSame(before.items, held)) return before;
    const row = rowOf(file, held, isMisfit, isUsed);
    known.set(file, row);
    return row;
  });
}

function rowOf(file: FileRow, items: readonly ItemRow[], isMisfit: boolean, isUsed: boolean): TrayRow {
  const failures = [...file.unread, ...items.flatMap(({ failure }) => failure ?? [])];
  const failure = failures.find(({ code }) => !HARMLESS.has(code)) ?? failures[0] ?? null;
  return { id: file.id, group: groupOf(), file, items, failure, isMisfit, isUsed };

  function groupOf(): ReceivedGroup {
    if (file.state !== 'read') return 'waiting';
    if (file.locked) return 'locked';
    if (isMisfit || (failure !== null && !HARMLESS.has(failure.code))) return 'attention';
    if (isUsed) return 'used';
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
