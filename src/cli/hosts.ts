/** The wanted hostnames of a command line: `--host`, and `--hosts-file` with its headings. */
import type { HostGroup } from '#shared/host.ts';
import { PLAIN_GROUP, slug } from '#app/workspace/host-findings.ts';
import { groupNamed } from '#words/target.ts';
import type { Options } from './arguments.ts';
import { mistake } from './mistake.ts';
import { readLines } from './settings-file.ts';

/** Groups in the order they were named; bare names come first. */
export async function wantedHosts(options: Options): Promise<HostGroup[]> {
  const groups = new Map<string, string[]>();
  const add = (name: string, host: string): void => {
    const hosts = groups.get(name) ?? [];
    groups.set(name, hosts);
    hosts.push(host);
  };
  for (const host of options.host ?? []) add(PLAIN_GROUP, host);
  for (const file of options['hosts-file'] ?? []) {
    let group = PLAIN_GROUP;
    for (const [index, line] of (await readLines('hosts-file', file)).entries()) {
      const text = line.replace(/(^|\s)#.*$/, '').trim();
      const heading = /^\[(.+)\]$/.exec(text)?.[1]?.trim();
      if (heading !== undefined && !isAddress(heading)) group = await groupOf(heading);
      else if (/\s/.test(text)) mistake('HOSTS_LINE_UNREADABLE', { file, line: index + 1 });
      else if (text !== '') add(group, text);
    }
  }
  return [...groups].map(([name, hosts]) => ({ name, hosts }));
}

/** A heading in a person's own language is one of the target's groups; in English it is recognised later, as it stands. */
async function groupOf(heading: string): Promise<string> {
  const group = await groupNamed(heading);
  return group === null || slug(heading) === group ? heading : group;
}

/** `[2001:db8::1]` is a name to be served, not a heading. */
function isAddress(text: string): boolean {
  return /^[0-9a-f:.]+$/i.test(text) && text.includes(':');
}
