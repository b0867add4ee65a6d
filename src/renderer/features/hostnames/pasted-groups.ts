/** A list with headings, pasted into one group's text -> the texts of the groups it names. */
import { headingOf } from './pasted-names.ts';

/**
 * @param into the group whose text was changed; what stands above the first heading stays there
 * @param groupOf the group of a heading; null for one that is none, whose names stay with those above
 */
export function pastedGroups(
  text: string,
  into: string,
  groupOf: (heading: string) => string | null,
): ReadonlyMap<string, string> {
  const lines = new Map<string, string[]>();
  let group = into;
  for (const line of text.split('\n')) {
    const heading = headingOf(line);
    if (heading !== null) group = groupOf(heading) ?? group;
    else if (group === into || line.trim() !== '') lines.set(group, [...(lines.get(group) ?? []), line]);
  }
  return new Map([...lines].map(([name, own]) => [name, own.join('\n')]));
}
