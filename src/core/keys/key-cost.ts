/**
 * What the arithmetic behind one private key costs, in the steps of key derivation (see limits.ts): little for one key, far
 * too much for the thousands that a file of a few megabytes can hold. Null stands for callers that read a single key.
 */
import type { CostBudget } from '../limits.ts';

/** A point of a curve in BigInt: about 15 ms for 256 bits, four times that for 512. */
export function spendOnCurve(budget: CostBudget | null, name: string, bits: number): void {
  spend(budget, name, (bits * bits) / 2);
}

/** Lattices and the curves of 448 bits: about 25 ms. */
export function spendOnSeed(budget: CostBudget | null, name: string): void {
  spend(budget, name, 60_000);
}

/** A power modulo a number of so many bits, with an exponent of `exponentBits`. */
export function spendOnPower(budget: CostBudget | null, name: string, bits: number, exponentBits: number): void {
  spend(budget, name, (bits * bits * exponentBits) / 1_000_000);
}

function spend(budget: CostBudget | null, name: string, steps: number): void {
  budget?.spend(Math.ceil(steps), 'private-key', name, 1);
}
