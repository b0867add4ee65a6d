import type { WorkspaceItem } from '../workspace/workspace.ts';

/** The items of each file, in their order. */
export function itemsByFile(items: readonly WorkspaceItem[]): ReadonlyMap<string, readonly WorkspaceItem[]> {
  const byFile = new Map<string, WorkspaceItem[]>();
  for (const item of items) {
    const inside = byFile.get(item.file);
    if (inside === undefined) byFile.set(item.file, [item]);
    else inside.push(item);
  }
  return byFile;
}
