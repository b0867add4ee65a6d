/** Which wanted names a certificate, or a list of names, covers. */
import type { HostGroup } from '#shared/host.ts';
import type { Finding } from '#shared/finding.ts';
import { certificateFact } from '#core/checks/judged.ts';
import { namesToAskFor } from '#core/hostnames/ask-for.ts';
import { type HostMatches, matchHosts } from '#core/hostnames/match.ts';
import { presentedFromText } from '#core/hostnames/presented.ts';
import { nameFindings } from '#core/hostnames/name-findings.ts';
import type { GeneralName } from '#core/x509/general-name.ts';
import { chooseBundleLeaf } from '../workspace/choose-leaf.ts';
import { hostFindings } from '../workspace/host-findings.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface HostsView extends HostMatches {
  readonly certificate: string | null;
  readonly subject: string | null;
  readonly findings: readonly Finding[];
  readonly namesToAskFor: readonly string[];
}

/** For the leaf that `wanted` names, or the one that can be meant. */
export function hostsOfLeaf(
  workspace: Workspace,
  wanted: string | null,
  groups: readonly HostGroup[],
  at: number,
): HostsView {
  const { leaf, findings } = chooseBundleLeaf(workspace, wanted, at);
  if (leaf === null) {
    const nothing = { results: [], unusedNames: [], otherNames: [], namesToAskFor: [] };
    return { ...nothing, certificate: null, subject: null, findings };
  }
  const matches = matchHosts(leaf.subjectAltName, leaf.subject.commonName, groups);
  return {
    ...matches,
    certificate: leaf.sha256,
    subject: leaf.subject.toString(),
    namesToAskFor: namesToAskFor(matches.results),
    findings: [
      ...findings,
      ...hostFindings(matches.results, groups, null),
      ...nameFindings(leaf.subjectAltName ?? [], certificateFact(leaf, [leaf]), false),
    ],
  };
}

/** What a certificate with these names would cover. `names` as "TYPE:VALUE"; null where one of them is none. */
export function hostsOfNames(names: readonly string[], groups: readonly HostGroup[]): HostsView | { bad: string } {
  const parsed: GeneralName[] = [];
  for (const name of names) {
    const one = presentedFromText(name);
    if (one === null) return { bad: name };
    parsed.push(one);
  }
  const matches = matchHosts(parsed, null, groups);
  const findings = hostFindings(matches.results, groups, null);
  return { ...matches, certificate: null, subject: null, namesToAskFor: namesToAskFor(matches.results), findings };
}
