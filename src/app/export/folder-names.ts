/** The folders of several bundles that are written side by side. */
import { safeName } from './file-name.ts';

export interface NamedBundle {
  readonly id: string;
  readonly name: string;
}

/** A name for each, in their order: like the bundle's own, safe on every system, and no two alike. */
export function folderNames(bundles: readonly NamedBundle[]): readonly string[] {
  const taken = new Set<string>();
  return bundles.map(({ id, name }) => {
    // Nothing of a name in another script would be left.
    const stem = /[a-z0-9]/i.test(name) ? safeName(name) : id;
    let own = stem;
    for (let number = 2; taken.has(own); number++) own = `${stem}-${String(number)}`;
    taken.add(own);
    return own;
  });
}
