/**
 * Finds the paths from a leaf upwards, all of one length before the longer ones and the likeliest issuer first, so that
 * the budget goes to short paths even in a mesh of cross-signatures (RFC 4158 2.4). A path ends at a trust anchor, at a
 * self-signed certificate, or where the pool has no issuer.
 */
import type { Certificate } from '../x509/certificate.ts';
import type { ChainBudget } from './budget.ts';
import { IssuerSearch } from './issuers.ts';
import type { Pool, PoolMember } from './pool.ts';
import { isSelfSigned } from './signatures.ts';

/** 'missing': the pool has no issuer; 'cut': the issuers it has would make a loop, or a path too long. */
export type PathEnd = 'anchor' | 'self-signed' | 'missing' | 'cut';

export interface FoundPath {
  /** Leaf first. */
  readonly members: readonly PoolMember[];
  readonly end: PathEnd;
  /** Named as the issuer of the last member, whose signature it did not make. */
  readonly disproved: PoolMember | null;
}

/** Leaf, ten intermediates and a root. Public paths have one to three intermediates, and a hundred are an attack. */
const MOST_MEMBERS = 12;

/** Enough for every real web of cross-signatures; each path found is judged as a whole. */
const MOST_PATHS = 64;

/**
 * `at`, in milliseconds since 1970 UTC, decides which issuers are tried first. Answers at least one path: those that end
 * for want of an issuer after the complete ones, and one that was cut only where there is no other.
 */
export function findPaths(leaf: PoolMember, pool: Pool, at: number, budget: ChainBudget): readonly FoundPath[] {
  const issuers = new IssuerSearch(pool, at, budget);
  const ends: Record<PathEnd, FoundPath[]> = { anchor: [], 'self-signed': [], missing: [], cut: [] };
  // Grows while it is walked: what is found at one length is looked at before anything longer.
  const queue: (readonly PoolMember[])[] = [[leaf]];

  for (const members of queue) {
    const last = members.at(-1) as PoolMember;
    const reached = endOf(members, last.certificate, () => isSelfSigned(last.certificate, pool.signatures, budget));
    if (reached !== null) ends[reached].push({ members, end: reached, disproved: null });
    if (ends.anchor.length + ends['self-signed'].length >= MOST_PATHS) break;
    if (reached !== null && last.certificate.isSelfIssued) continue;
    const above = issuers.of(last.certificate);
    const further = above.members.filter((issuer) => budget.take('steps') && !isLoop(members, issuer));
    if (members.length < MOST_MEMBERS) queue.push(...further.map((issuer) => [...members, issuer]));
    if (reached !== null || (further.length > 0 && members.length < MOST_MEMBERS)) continue;
    const end = above.members.length === 0 ? 'missing' : 'cut';
    if (ends[end].length < MOST_PATHS) ends[end].push({ members, end, disproved: above.disproved });
  }
  const whole = [...ends.anchor, ...ends['self-signed'], ...ends.missing];
  return whole.length > 0 ? whole : ends.cut.slice(-1);
}

/** Null where the last member needs an issuer. */
function endOf(members: readonly PoolMember[], last: Certificate, selfSigned: () => boolean): PathEnd | null {
  const isTrusted = members.at(-1)?.anchor !== null;
  // An intermediate among the roots ends a path as well (RFC 5280 6.1.1 d), though its own root may follow on another.
  // A leaf there is trusted as it stands only if it claims no other issuer.
  if (isTrusted && (members.length > 1 || (last.isSelfIssued && selfSigned()))) return 'anchor';
  return selfSigned() ? 'self-signed' : null;
}

/** RFC 4158 2.4.2: the same name with the same key adds nothing to a path, whatever certificate says so. */
function isLoop(members: readonly PoolMember[], { certificate: issuer }: PoolMember): boolean {
  return members.some(
    ({ certificate }) =>
      certificate.publicKey.identity === issuer.publicKey.identity &&
      certificate.subject.comparable === issuer.subject.comparable,
  );
}
