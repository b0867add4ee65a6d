/**
 * What one search may spend. Hostile or unlucky pools (thousands of certificates with one name, meshes of
 * cross-signatures) make the number of paths explode, so every unit of work is counted and can run out.
 */
export type Cost = 'steps' | 'signatures' | 'comparisons';

export type Costs = Readonly<Record<Cost, number>>;

/**
 * A step is one issuer looked at on one path. 6,000 signatures are about two seconds of ECDSA. 250,000 name
 * comparisons are what webpki and Go allow: names times constraints grows as a product.
 */
const MOST: Costs = { steps: 50_000, signatures: 6_000, comparisons: 250_000 };

export class ChainBudget {
  readonly #most: Costs;
  readonly #spent: Record<Cost, number> = { steps: 0, signatures: 0, comparisons: 0 };
  #isSpent = false;

  constructor(most: Partial<Costs> = {}) {
    this.#most = { ...MOST, ...most };
  }

  /** What has been spent so far. */
  get spent(): Costs {
    return { ...this.#spent };
  }

  /** Whether anything was refused for want of budget: the answer may then be less than the pool allows. */
  get isSpent(): boolean {
    return this.#isSpent;
  }

  /** Takes one unit; false, and nothing taken, where none is left. */
  take(cost: Cost): boolean {
    if (this.#spent[cost] >= this.#most[cost]) {
      this.#isSpent = true;
      return false;
    }
    this.#spent[cost]++;
    return true;
  }
}
