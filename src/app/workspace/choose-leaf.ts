/** Which certificate a bundle hands over: the one that was chosen, or the one that can be meant. */
import { finding, type Finding } from '#shared/finding.ts';
import { chooseLeaf, findLeaves } from '#core/chain/leaves.ts';
import { matchHosts } from '#core/hostnames/match.ts';
import { certificatesIn } from '#core/item.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import type { Workspace } from './workspace.ts';

export interface ChosenLeaf {
  readonly leaf: Certificate | null;
  readonly findings: readonly Finding[];
}

/** `wanted`: a digest (or the start of one, of 8 digits or more), or a hostname that the leaf must cover. */
export function chooseBundleLeaf(workspace: Workspace, wanted: string | null, at: number): ChosenLeaf {
  const candidates = leavesNamed(workspace, wanted);
  if (wanted !== null && candidates.length === 0) {
    return { leaf: null, findings: [finding('LEAF_NOT_FOUND', 'blocker', { wanted })] };
  }
  if (candidates.length === 0) return { leaf: null, findings: [leafMissing(workspace)] };
  const { leaf, finding: reason } = chooseLeaf(candidates, keyIdentities(workspace), at);
  return { leaf, findings: reason === null ? [] : [reason] };
}

/** Where there is a request instead, it is named: it may have been taken for the certificate. */
export function leafMissing({ items }: Workspace): Finding {
  const requests = items.flatMap(({ content, file }) => (content.kind === 'csr' ? [file] : []));
  return finding('LEAF_MISSING', 'blocker', { requests: [...new Set(requests)] });
}

/** The leaves that `wanted` names; all of them where it is null. */
export function leavesNamed(workspace: Workspace, wanted: string | null): readonly Certificate[] {
  const leaves = findLeaves(certificatesOf(workspace));
  return wanted === null ? leaves : matching(workspace, leaves, wanted);
}

export function certificatesOf(workspace: Workspace): Certificate[] {
  return certificatesIn(workspace.items);
}

function keyIdentities(workspace: Workspace): ReadonlySet<string> {
  const keys = workspace.items.flatMap(({ content }) => (content.kind === 'private-key' ? [content.key] : []));
  return new Set(keys.map((key) => key.public.identity));
}

/** A digest may name any certificate, also one that no rule would take for a leaf. */
function matching(workspace: Workspace, leaves: readonly Certificate[], wanted: string): readonly Certificate[] {
  const digest = wanted.toLowerCase().replaceAll(':', '');
  if (/^[0-9a-f]{8,64}$/.test(digest)) {
    const named = certificatesOf(workspace).filter(({ sha256 }) => sha256.startsWith(digest));
    if (named.length > 0) return [...new Map(named.map((one) => [one.sha256, one])).values()];
  }
  const groups = [{ name: '', hosts: [wanted] }];
  return leaves.filter((leaf) => matchHosts(leaf.subjectAltName, null, groups).results.some(({ covered }) => covered));
}
