/** Does `work` on each of `all`, so many at once at most; the answers come in the order in which they were had. */
export async function inLanes<T, R>(lanes: number, all: Iterable<T>, work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  // They share one list.
  const rest = all[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (let next = rest.next(); next.done !== true; next = rest.next()) results.push(await work(next.value));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
