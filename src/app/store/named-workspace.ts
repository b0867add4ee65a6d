/** The workspace with names in place of ids, for what is read outside of the window; each file by a name of its own. */
import type { Workspace } from '../workspace/workspace.ts';

/** `nameOf`: of a file by its id; null for what is no file. */
export function namedWorkspace(workspace: Workspace, nameOf: (id: string) => string | null): Workspace {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { path } of workspace.files) {
    const name = free(nameOf(path) ?? path, taken);
    taken.add(name);
    names.set(path, name);
  }
  const named = (id: string): string => names.get(id) ?? id;
  return {
    ...workspace,
    files: workspace.files.map((file) => ({ ...file, path: named(file.path), from: named(file.from) })),
    items: workspace.items.map((item) => ({ ...item, file: named(item.file) })),
  };
}

function free(name: string, taken: ReadonlySet<string>): string {
  let wanted = name;
  for (let i = 2; taken.has(wanted); i++) wanted = `${name} (${String(i)})`;
  return wanted;
}
