/** The name a person may have meant: one letter added, left out, changed or swapped with its neighbour. */

/** Looks names up by what is left of them when any one letter is taken out (the "symmetric delete" index). */
export class NearNames {
  readonly #names: readonly string[];
  #index: Map<string, string[]> | null = null;

  constructor(names: Iterable<string>) {
    this.#names = [...names];
  }

  /** The first name one edit away from `wanted`, or null. The index is made when it is first needed. */
  nearest(wanted: string): string | null {
    this.#index ??= this.#build();
    for (const form of shortened(wanted)) {
      const near = this.#index.get(form)?.find((name) => isOneEdit(name, wanted));
      if (near !== undefined) return near;
    }
    return null;
  }

  #build(): Map<string, string[]> {
    const index = new Map<string, string[]>();
    for (const name of this.#names) {
      for (const form of shortened(name)) {
        const names = index.get(form);
        if (names === undefined) index.set(form, [name]);
        else names.push(name);
      }
    }
    return index;
  }
}

function shortened(name: string): ReadonlySet<string> {
  const forms = new Set([name]);
  for (let i = 0; i < name.length; i++) forms.add(name.slice(0, i) + name.slice(i + 1));
  return forms;
}

/** What differs, once the common start and end are taken off, is one letter, or two neighbours the other way round. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (inA.length <= 1 && inB.length <= 1) return inA !== inB;
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];
}
