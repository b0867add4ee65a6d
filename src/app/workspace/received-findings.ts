/** How what came in was locked: a store that hardly protects is handled as if it did not. */
import { finding, type Finding } from '#shared/finding.ts';
import { certificatesIn } from '#core/item.ts';
import type { ChosenKey } from './choose-key.ts';
import type { Workspace, WorkspaceItem } from './workspace.ts';

/** RFC 8018 4.2 gave 1,000 as the least in 2017; what openssl and Windows have written since 2000 is more. */
const LEAST_ITERATIONS = 2_000;
const OLD_MAC = /MD5|SHA1$/;
const WEAK = /RC2-40|RC4|(^|[^3])DES-CBC|MD5/;

/** About the file that the bundle's key came in. */
export function receivedFindings(workspace: Workspace, key: ChosenKey | null): Finding[] {
  const item = workspace.items.find(({ id }) => id === key?.item);
  if (item === undefined) return [];
  return [...lockFindings(item), ...(item.container === 'pkcs12' ? crowdFindings(workspace, item) : [])];
}

function lockFindings(item: WorkspaceItem): Finding[] {
  if (item.encryption === null) return [];
  const { cipher, scheme, iterations, mac } = item.encryption;
  const isWeak = WEAK.test(cipher ?? scheme) || (iterations !== null && iterations < LEAST_ITERATIONS);
  const { file, id } = item;
  return [
    ...(isWeak ? [finding('RECEIVED_STORE_WEAK', 'info', { file, scheme: cipher ?? scheme, iterations }, id)] : []),
    ...(item.container === 'pkcs12' && (mac === null || OLD_MAC.test(mac))
      ? [finding('RECEIVED_STORE_UNPROVEN', 'info', { file, mac }, id)]
      : []),
  ];
}

/** A PFX with more in it than one key and its chain, or under more than one password: others open it otherwise. */
function crowdFindings({ items }: Workspace, { file, id, encryption }: WorkspaceItem): Finding[] {
  const inside = items.filter((item) => item.file === file && item.container === 'pkcs12');
  const keys = inside.filter(({ content }) => content.kind === 'private-key').length;
  const secrets = inside.filter(({ content }) => content.kind === 'secret').length;
  const certificates = mostForOneName(inside);
  const isCrowded = keys > 1 || certificates > 1;
  return [
    ...(isCrowded ? [finding('RECEIVED_STORE_CROWDED', 'warning', { file, keys, certificates }, id)] : []),
    ...(encryption?.severalPasswords === true ? [finding('RECEIVED_STORE_PASSWORDS', 'info', { file }, id)] : []),
    ...(secrets > 0 ? [finding('RECEIVED_STORE_SECRETS', 'info', { file, count: secrets }, id)] : []),
  ];
}

/** Authorities have several certificates for good reasons; a leaf and its successor in one file are a question. */
function mostForOneName(items: readonly WorkspaceItem[]): number {
  const bySubject = new Map<string, Set<string>>();
  for (const { sha256, subject, isCa } of certificatesIn(items)) {
    const name = subject.toString();
    if (!isCa) bySubject.set(name, (bySubject.get(name) ?? new Set()).add(sha256));
  }
  return Math.max(0, ...[...bySubject.values()].map(({ size }) => size));
}
