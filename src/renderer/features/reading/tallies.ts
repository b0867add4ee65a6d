import type { FileRow, ItemRow } from '#shared/workspace-rows.ts';

export interface Tallies {
  readonly certificates: number;
  readonly keys: number;
  readonly locked: number;
  readonly duplicates: number;
  readonly other: number;
}

/** What was found so far. Files are locked or something else; things are counted once, their copies apart. */
export function talliesOf(files: ReadonlyMap<string, FileRow>, items: ReadonlyMap<string, ItemRow>): Tallies {
  const things = [...items.values()];
  const withItems = new Set(things.map(({ file }) => file));
  const firsts = things.filter(({ sameAs, failure }) => sameAs === null && failure === null);
  const read = [...files.values()].filter(({ state }) => state === 'read');
  return {
    certificates: firsts.filter(({ what }) => what === 'certificate').length,
    keys: firsts.filter(({ what }) => what === 'private-key').length,
    locked: read.filter(({ locked }) => locked).length,
    duplicates: things.filter(({ sameAs }) => sameAs !== null).length,
    other: read.filter(({ id }) => !withItems.has(id)).length,
  };
}
