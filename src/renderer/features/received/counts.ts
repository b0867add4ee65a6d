/** How many files there are in each group, drawn or not: told beside the rows, so that none is drawn anew for it. */
import { createContext } from 'react';
import type { ReceivedGroup } from '#words/window-received.ts';
import type { TrayRow } from './tray-rows.ts';

export const Counts = createContext<ReadonlyMap<ReceivedGroup, number>>(new Map());

export function countsOf(rows: readonly TrayRow[]): ReadonlyMap<ReceivedGroup, number> {
  const counts = new Map<ReceivedGroup, number>();
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
