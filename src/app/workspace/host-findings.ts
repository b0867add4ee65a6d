/** The wanted names of a bundle, by the groups of its target, and what is found about them. */
import { finding, type Finding } from '#shared/finding.ts';
import type { HostGroup, HostResult } from '#shared/host.ts';
import { readings, uncovered } from '#core/hostnames/host-findings.ts';
import type { Target } from '#core/targets/target.ts';

/** The group of names that were given without one. */
export const PLAIN_GROUP = 'Names';

/** The person's groups, after the target's in its order; a group is the target's when the names agree but for form. */
export function groupsOf(given: readonly HostGroup[], target: Target | null): HostGroup[] {
  const wanted = target?.groups ?? [];
  const own = given.filter(({ name, hosts }) => hosts.length > 0 && !wanted.some((group) => group.name === slug(name)));
  const targets = wanted.map((group) => {
    const matching = given.filter(({ name }) => slug(name) === group.name);
    return { name: matching[0]?.name ?? group.name, hosts: matching.flatMap(({ hosts }) => hosts) };
  });
  return [...targets, ...own];
}

/** "App Tenants (current)" -> "app-tenants-current": how targets name their groups. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

export function hostFindings(
  results: readonly HostResult[],
  groups: readonly HostGroup[],
  target: Target | null,
): Finding[] {
  if (groups.every(({ hosts }) => hosts.length === 0)) return [finding('NO_HOSTNAMES', 'warning', {})];
  const empty = groups
    .filter(({ name, hosts }) => hosts.length === 0 && slug(name) !== slug(PLAIN_GROUP))
    .map(({ name }) => finding('GROUP_EMPTY', isOptional(target, name) ? 'info' : 'warning', { group: name }, name));
  return [...uncovered(results), ...empty, ...readings(results)];
}

function isOptional(target: Target | null, name: string): boolean {
  return target?.groups.some((group) => group.name === slug(name) && group.optional) ?? false;
}
