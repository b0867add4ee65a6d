/** Which row of the whole list one is, for whom it is read out: headings are rows too, and most rows are not drawn. */
import type { ReceivedGroup } from '#words/window-received.ts';
import { GROUPS } from './tray-rows.ts';

/** Counted from one, as aria-rowindex is. */
export interface Heading {
  /** Its own row. */
  readonly index: number;
  /** How many headings there are down to it. */
  readonly headings: number;
}

/** Of the groups there is something in, in their order. */
export function headingsOf(counts: ReadonlyMap<ReceivedGroup, number>): ReadonlyMap<string, Heading> {
  const all = new Map<string, Heading>();
  let files = 0;
  for (const group of GROUPS) {
    const count = counts.get(group) ?? 0;
    if (count === 0) continue;
    const headings = all.size + 1;
    all.set(group, { index: files + headings, headings });
    files += count;
  }
  return all;
}
