/** Many journeys in one process, and whether what the process holds has settled after them. */
import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What the process holds between two journeys. */
export interface Held {
  /** Octets in use after collection: V8's heap, and buffers outside it. */
  readonly heap: number;
  /** Octets of memory that the system gave the process. */
  readonly resident: number;
  /** Open files, pipes and sockets; 0 where the system has no list of them. */
  readonly descriptors: number;
  /** Processes, timers and whatever else keeps Node awake. */
  readonly awake: number;
}

export type Quantity = keyof Held;

/**
 * What may be held more at the end than after the warm-up. A heap moves by some kilobytes and code that runs often is compiled once
 * more; a system gives memory in large pieces, and takes it back late. Nothing may be left open.
 */
export const MOST_GROWTH: Held = { heap: 2 ** 20, resident: 48 * 2 ** 20, descriptors: 0, awake: 0 };

/** Until then code is still compiled and caches are filled. Of all journeys. */
const WARM_UP = 0.2;
/** Of what comes after it: the first and the last part, which are compared. */
const PART = 1 / 3;

/**
 * @param journey is told its number, beginning with 1
 * @param onHeld is told what is held after each
 */
export async function soak(
  count: number,
  journey: (n: number) => Promise<void>,
  onHeld: (held: Held, n: number) => void = () => undefined,
): Promise<readonly Held[]> {
  const collect = collector();
  const held: Held[] = [];
  for (let n = 1; n <= count; n++) {
    await journey(n);
    const now = await holding(collect);
    held.push(now);
    onHeld(now, n);
  }
  return held;
}

/**
 * How much more is held in the last journeys than in the first ones after the warm-up: by the least of each, because what a journey
 * leaves to be collected, or a process that ends a moment later, is no leak, and a leak lifts the least as well.
 */
export function growth(held: readonly Held[]): Held {
  const warm = held.slice(Math.floor(held.length * WARM_UP));
  const part = Math.max(1, Math.floor(warm.length * PART));
  const of = (quantity: Quantity): number => least(warm.slice(-part), quantity) - least(warm.slice(0, part), quantity);
  return { heap: of('heap'), resident: of('resident'), descriptors: of('descriptors'), awake: of('awake') };
}

/** What grew by more than it may. */
export function grown(held: readonly Held[]): readonly Quantity[] {
  const by = growth(held);
  return (Object.keys(MOST_GROWTH) as Quantity[]).filter((quantity) => by[quantity] > MOST_GROWTH[quantity]);
}

function least(held: readonly Held[], quantity: Quantity): number {
  return Math.min(...held.map((one) => one[quantity]));
}

async function holding(collect: () => void): Promise<Held> {
  // What a collection lets go of may have been told to others, who let go in their turn.
  for (let i = 0; i < 3; i++) {
    await new Promise(setImmediate);
    collect();
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return {
    heap: heapUsed + external,
    resident: rss,
    descriptors: descriptors(),
    awake: process.getActiveResourcesInfo().length,
  };
}

/** V8's own, which Node hides unless it is asked at its start. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

function descriptors(): number {
  return process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
}
