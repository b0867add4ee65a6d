/** Which of several judged paths is best, and why each of the others is not. */
import type { FindingCode } from '#shared/finding.ts';
import type { PathReason } from '#shared/path-reason.ts';
import { compareRanks } from './candidates.ts';
import type { JudgedPath } from './judge.ts';
import type { PoolMember } from './pool.ts';

/** A path that was not chosen. */
export interface Alternative extends JudgedPath {
  readonly reason: PathReason;
  /** The finding that makes it worse, for 'not-valid'. */
  readonly because: FindingCode | null;
}

export interface Ranked {
  readonly best: JudgedPath;
  /** Best first. */
  readonly others: readonly Alternative[];
}

interface Criterion {
  readonly reason: PathReason;
  /** Less is better; the first place where two paths differ decides. */
  readonly rank: (path: JudgedPath) => readonly number[];
}

const isValid = ({ verdict }: JudgedPath): boolean => verdict === 'valid';
const isTrusted = ({ anchor }: JudgedPath): boolean => anchor === 'public' || anchor === 'organisation';
const flag = (isWorse: boolean): readonly number[] => [isWorse ? 1 : 0];

/**
 * In order of weight: valid and trusted, then valid up to a given root. Of the rest the one with the least wrong: a path
 * that only lacks its issuer can be mended, one with an expired member can't. Among sound ones that which holds as long
 * as the leaf does (AddTrust in 2020 did not), then the shortest, the one with the longest-lived root, and the newest.
 */
const CRITERIA: readonly Criterion[] = [
  { reason: 'not-trusted', rank: (path) => [isValid(path) ? (isTrusted(path) ? 0 : 1) : 2] },
  { reason: 'not-valid', rank: ({ verdict, findings }) => [verdict === 'invalid' ? findings.length : 0] },
  { reason: 'incomplete', rank: ({ missing }) => flag(missing !== null) },
  { reason: 'not-trusted', rank: (path) => flag(!isTrusted(path)) },
  { reason: 'ends-early', rank: (path) => flag(isValid(path) && path.path.at(-1)?.certificate.isSelfIssued === false) },
  {
    reason: 'goes-beyond-trust',
    rank: (path) => [isValid(path) ? path.path.filter(({ anchor }) => anchor !== null).length : 0],
  },
  { reason: 'ends-before-leaf', rank: (path) => flag(isValid(path) && endsBeforeLeaf(path)) },
  { reason: 'longer', rank: ({ path }) => [path.length] },
  { reason: 'root-ends-sooner', rank: ({ path }) => [-trustedUntil(path.at(-1) as PoolMember)] },
  { reason: 'older', rank: ({ path }) => path.slice(1).map(({ certificate }) => -certificate.notBefore) },
];

/** `paths` is not empty; those that differ in nothing that counts keep the order in which they were found. */
export function ranked(paths: readonly JudgedPath[]): Ranked {
  const [best, ...others] = paths.toSorted((a, b) => difference(a, b)?.order ?? 0) as [JudgedPath, ...JudgedPath[]];
  return { best, others: others.map((path) => alternative(path, best)) };
}

/** The path that a person chose instead of the best one, and the others beside it. */
export function choosing(chosen: Alternative, best: JudgedPath, others: readonly Alternative[]): Ranked {
  const setAside: Alternative = { ...best, reason: 'set-aside', because: null };
  return { best: chosen, others: [setAside, ...others.filter((other) => other !== chosen)] };
}

function alternative(path: JudgedPath, best: JudgedPath): Alternative {
  const reason = reasonFor(path, best);
  return { ...path, reason, because: reason === 'not-valid' ? firstFault(path) : null };
}

function reasonFor(path: JudgedPath, best: JudgedPath): PathReason {
  if (path.verdict === 'invalid' && best.verdict !== 'invalid') return 'not-valid';
  if (path.verdict === 'incomplete' && best.verdict === 'valid') return 'incomplete';
  return difference(best, path)?.reason ?? 'alike';
}

function difference(a: JudgedPath, b: JudgedPath): { readonly reason: PathReason; readonly order: number } | null {
  for (const { reason, rank } of CRITERIA) {
    const order = compareRanks(rank(a), rank(b));
    if (order !== 0) return { reason, order };
  }
  return null;
}

function firstFault({ findings }: JudgedPath): FindingCode | null {
  return (findings.find(({ severity }) => severity === 'blocker') ?? findings[0])?.code ?? null;
}

function endsBeforeLeaf({ path: [leaf, ...authorities] }: JudgedPath): boolean {
  const end = leaf?.certificate.notAfter ?? 0;
  return authorities.some((authority) => trustedUntil(authority) < end);
}

function trustedUntil({ certificate, distrust }: PoolMember): number {
  return Math.min(certificate.notAfter, distrust ?? Infinity);
}
