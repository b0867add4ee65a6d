/** The wanted names by group; groups with a name that is not covered come first. */
import type { HostsPanel } from '#shared/bundle-view.ts';
import type { HostResult } from '#shared/host.ts';

export interface HostRow {
  readonly host: string;
  /** Null: there is no certificate yet to ask. */
  readonly result: HostResult | null;
}

export interface HostRows {
  readonly name: string;
  readonly rows: readonly HostRow[];
}

export function hostRows({ groups, results }: HostsPanel): readonly HostRows[] {
  const all = groups
    .filter(({ hosts }) => hosts.length > 0)
    .map(({ name, hosts }) => {
      const own = results.filter(({ group }) => group === name);
      return { name, rows: hosts.map((host, i) => ({ host, result: ofHost(own, host, i) })).toSorted(uncoveredFirst) };
    });
  return [...all.filter(hasTrouble), ...all.filter((group) => !hasTrouble(group))];
}

/** The same name may be wanted twice. */
function ofHost(results: readonly HostResult[], host: string, index: number): HostResult | null {
  const there = results[index];
  return there?.host === host ? there : (results.find((result) => result.host === host) ?? null);
}

function hasTrouble({ rows }: HostRows): boolean {
  return rows.some(isUncovered);
}

function isUncovered({ result }: HostRow): boolean {
  return result?.covered === false;
}

function uncoveredFirst(a: HostRow, b: HostRow): number {
  return Number(isUncovered(b)) - Number(isUncovered(a));
}
