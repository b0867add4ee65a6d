/**
 * The chain of one leaf: the best path that the pool allows, judged, with the other paths beside it.
 * What the answers mean to a person is in contract/cli.md, `chain`.
 */
import { type Finding, finding } from '#shared/finding.ts';
import type { HostGroup } from '#shared/host.ts';
import { uncovered } from '../hostnames/host-findings.ts';
import { matchHosts } from '../hostnames/match.ts';
import type { Certificate } from '../x509/certificate.ts';
import { ChainBudget } from './budget.ts';
import { judge, type JudgedPath, type JudgeOptions } from './judge.ts';
import type { Pool, PoolMember } from './pool.ts';
import { type Alternative, choosing, type Ranked, ranked } from './rank.ts';
import { findPaths } from './search.ts';

export interface ChainOptions extends JudgeOptions {
  /** Names the leaf must cover, else the chain is invalid. */
  readonly hosts?: readonly HostGroup[];
  /** The path that a person chose, by the digests of its certificates; where it is not found, the best one is taken. */
  readonly path?: readonly string[] | null;
  /** Shared by several chains where all of them together are to be bounded. */
  readonly budget?: ChainBudget;
}

export interface Chain extends JudgedPath {
  readonly leaf: PoolMember;
  /** The other paths, best first, each with the reason why it was not chosen. */
  readonly alternatives: readonly Alternative[];
}

/** Builds and judges the paths from `leaf`. Never fails: what stands in the way is in the findings. */
export function buildChain(leaf: Certificate, pool: Pool, options: ChainOptions): Chain {
  const budget = options.budget ?? new ChainBudget();
  const member = pool.memberOf(leaf);
  const found = findPaths(member, pool, options.at, budget);
  const judged = found.map((path) => judge(path, pool, options, budget));
  const { best: chosen, others: alternatives } = chooseAmong(ranked(judged), options.path ?? null);
  const hosts = uncovered(matchHosts(leaf.subjectAltName, leaf.subject.commonName, options.hosts ?? []).results);
  return {
    path: chosen.path,
    anchor: chosen.anchor,
    missing: chosen.missing,
    verdict: hosts.length > 0 ? 'invalid' : chosen.verdict,
    findings: [...chosen.findings, ...hosts, ...spent(budget, chosen)],
    leaf: member,
    alternatives,
  };
}

function chooseAmong({ best, others }: Ranked, wanted: readonly string[] | null): Ranked {
  const chosen = others.find(({ path }) => path.map(({ certificate }) => certificate.sha256).join() === wanted?.join());
  return chosen === undefined ? { best, others } : choosing(chosen, best, others);
}

/** A valid path stands whatever was left unsearched; without one, there may have been more to find. */
function spent(budget: ChainBudget, { verdict, findings }: JudgedPath): Finding[] {
  if (!budget.isSpent || findings.some(({ code }) => code === 'SEARCH_BUDGET_SPENT')) return [];
  return [finding('SEARCH_BUDGET_SPENT', verdict === 'valid' ? 'info' : 'blocker', budget.spent)];
}
