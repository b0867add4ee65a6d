import type { CostBudget, Limits } from '../limits.ts';

/** What every reader is given: the passwords to try, likeliest first, and what may be spent. */
export interface OpenContext {
  readonly passwords: readonly string[];
  readonly budget: CostBudget;
  readonly limits: Limits;
  /** Filled by readers with the passwords that opened something. */
  readonly used: Set<string>;
}
