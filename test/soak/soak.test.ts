/** The soak's own judgement: it must see what leaks, and only that. */
import { closeSync, openSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { grown, type Held, soak } from './soak.ts';

const kept: unknown[] = [];
const open: number[] = [];
const timers: NodeJS.Timeout[] = [];
afterAll(() => {
  for (const descriptor of open) closeSync(descriptor);
  for (const timer of timers) clearInterval(timer);
});

/** Twelve journeys that leave something to the collector, and whatever `leak` keeps. */
const journeys = (leak: () => unknown = () => undefined): Promise<readonly Held[]> =>
  soak(12, () => {
    Array.from({ length: 10_000 }, (_, i) => ({ i, text: String(i) }));
    leak();
    return Promise.resolve();
  });

test('journeys that keep nothing hold nothing more at the end', async () => {
  expect(grown(await journeys())).toEqual([]);
});

test.each<[what: string, leak: () => unknown]>([
  ['objects', () => kept.push(Array.from({ length: 40_000 }, (_, i) => i + 0.5))],
  ['octets outside the heap', () => kept.push(Buffer.alloc(300_000, 1))],
])('%s that each keeps are found', async (_, leak) => {
  expect(grown(await journeys(leak))).toContain('heap');
});

test.runIf(process.platform === 'linux')('a file that each leaves open is found', async () => {
  expect(grown(await journeys(() => open.push(openSync('/dev/null', 'r'))))).toContain('descriptors');
});

test('so is a timer', async () => {
  expect(grown(await journeys(() => timers.push(setInterval(() => undefined, 60_000))))).toContain('awake');
});

describe('of what was measured', () => {
  const MIB = 2 ** 20;
  /** `leak` octets a journey, under a heap that falls and rises by 300 kB. */
  const measured = (count: number, leak: number): Held[] =>
    Array.from({ length: count }, (_, n) => {
      const heap = 30 * MIB + n * leak + (n % 4) * 100_000;
      return { heap, resident: 100 * MIB + (n % 7) * MIB, descriptors: 20 + (n % 2), awake: n % 3 };
    });

  test.each([
    [50, 0, []],
    [50, 50_000, ['heap']],
    [500, 0, []],
    [500, 5_000, ['heap']],
  ])('%i journeys that keep %i octets each: %o', (count, leak, found) => {
    expect(grown(measured(count, leak))).toEqual(found);
  });

  test('what the system gave counts too, where it does not stop', () => {
    const held = measured(50, 0).map((one, n) => ({ ...one, resident: one.resident + n * 2 * MIB }));
    expect(grown(held)).toEqual(['resident']);
  });
});
