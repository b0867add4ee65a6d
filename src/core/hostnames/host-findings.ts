/** What is found about the wanted names: those that are not covered, and how the others were read. */
import { type Finding, finding } from '#shared/finding.ts';
import type { HostResult } from '#shared/host.ts';

/** One per name that is not covered, in order; a name that is none has a code of its own. */
export function uncovered(results: readonly HostResult[]): Finding[] {
  return results
    .filter(({ covered }) => !covered)
    .map(({ host, ascii, group, reason, near }) =>
      ascii === null
        ? finding('HOST_UNUSABLE', 'blocker', { host, group, reason }, host)
        : finding('HOST_NOT_COVERED', 'blocker', { host, group, reason, near }, host),
    );
}

/** How names were read that people would not know of else: cut out of URLs, repeated, reached by address. */
export function readings(results: readonly HostResult[]): Finding[] {
  const mended = results.flatMap(({ host, ascii, mended: cut }) =>
    cut === null || ascii === null ? [] : [{ host, ascii }],
  );
  const repeated = repeats(results);
  const addresses = results.flatMap(({ rule, ascii }) => (rule === 'ip' && ascii !== null ? [ascii] : []));
  return [
    ...(mended.length === 0 ? [] : [finding('HOSTS_MENDED', 'info', { hosts: mended })]),
    ...(repeated.length === 0 ? [] : [finding('HOSTS_REPEATED', 'info', { hosts: repeated })]),
    ...(addresses.length === 0 ? [] : [finding('HOSTS_BY_ADDRESS', 'info', { hosts: [...new Set(addresses)] })]),
  ];
}

/** Within a group: one name may well be wanted in two of them. */
function repeats(results: readonly HostResult[]): { host: string; first: string }[] {
  const firsts = new Map<string, string>();
  return results.flatMap(({ host, ascii, group }) => {
    const meant = JSON.stringify([group, ascii ?? host]);
    const first = firsts.get(meant);
    if (first !== undefined) return [{ host, first }];
    firsts.set(meant, host);
    return [];
  });
}
