/** Chance that can be replayed: the same seed gives the same mutant (xorshift32, Marsaglia 2003). */
export interface Random {
  /** From 0 to `below`, which it never is. */
  readonly below: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

export function random(seed: number): Random {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) | 1;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % Math.max(1, limit);
  };
  return { below, pick: (list) => list[below(list.length)] as never };
}
