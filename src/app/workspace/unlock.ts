/** New passwords for what is still locked: the kept bytes are opened again. */
import type { CostBudget, Limits } from '#core/limits.ts';
import { openFile } from './open-file.ts';
import type { Reception, Workspace } from './workspace.ts';

export interface UnlockOptions {
  readonly passwords: readonly string[];
  readonly budget: CostBudget;
  readonly limits: Limits;
  /** Only these files; all locked ones where it is left out. */
  readonly paths?: ReadonlySet<string>;
}

/** The workspace with everything open that these passwords open; what stays locked says so by its new failure. */
export async function unlock(workspace: Workspace, options: UnlockOptions): Promise<Workspace> {
  const receptions: Reception[] = [];
  for (const { path, from, locked } of workspace.files) {
    if (locked === null || options.paths?.has(path) === false) continue;
    receptions.push(await openFile(path, from, locked, options));
  }
  return replace(workspace, receptions);
}

/** In the places the files had, so that ids and order stay. */
function replace(workspace: Workspace, receptions: readonly Reception[]): Workspace {
  const byPath = new Map(receptions.map((reception) => [reception.file.path, reception]));
  const items = workspace.files.flatMap(
    ({ path }) => byPath.get(path)?.items ?? workspace.items.filter(({ file }) => file === path),
  );
  const files = workspace.files.map((file) => byPath.get(file.path)?.file ?? file);
  return { ...workspace, files, items };
}
