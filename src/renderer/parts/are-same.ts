/** Whether the very same values stand in both, in the same order. */
export function areSame<Value>(one: readonly Value[], other: readonly Value[]): boolean {
  return one === other || (one.length === other.length && one.every((value, i) => value === other[i]));
}
