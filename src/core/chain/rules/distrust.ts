/** Root programmes set dates from which they stop trusting a root. The path stands; clients that follow them refuse it. */
import { finding, type Finding } from '#shared/finding.ts';
import type { PoolMember } from '../pool.ts';

/** `members`: leaf first. Found where the anchor's date, as far as it is known, comes before the leaf's end. */
export function distrust(members: readonly PoolMember[]): Finding[] {
  const leaf = members[0]?.certificate;
  const root = members.at(-1);
  const date = root?.distrust ?? null;
  if (leaf === undefined || root === undefined || date === null || date >= leaf.notAfter) return [];
  const { sha256, subject } = root.certificate;
  const fact = { sha256, subject: String(subject), role: 'root' } as const;
  const { notBefore: leafNotBefore, notAfter: leafNotAfter } = leaf;
  return [finding('ROOT_DISTRUSTED', 'error', { ...fact, distrust: date, leafNotBefore, leafNotAfter })];
}
