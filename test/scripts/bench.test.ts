/** What the bench says of a row: medians, ratios, and whether what was promised is kept. */
import { expect, test } from 'vitest';
import { measureGrowth } from '../../bench/growth.mjs';
import { measure } from '../../bench/measure.mjs';
import { duration, lines } from '../../bench/table.mjs';

/** A job that says itself how long it took. */
function taking(...times: readonly number[]) {
  return { job: (i: number) => times[i], time: (ms: number) => ms };
}

test('medians are compared, the first round is not counted, and a goal that is not met is told', async () => {
  const ours = taking(1000, 20, 40, 30);
  const row = await measure(
    { id: 'r', job: 'a job', ours, peers: [{ name: 'peer', ...taking(1, 60, 60, 60), goal: 0.4 }] },
    3,
  );
  expect(row).toMatchObject({
    ours: { ms: 30, rounds: [20, 40, 30] },
    peers: [{ ms: 60, ratio: 0.5 }],
    reached: false,
  });
  expect(lines(row)[0]).toContain('NOT REACHED');
  const easier = await measure(
    { id: 'r', job: 'a job', ours, peers: [{ name: 'peer', ...taking(1, 60, 60, 60), goal: 0.5 }] },
    3,
  );
  expect(easier.reached).toBe(true);
});

test('a row may have a time to stay under, and a peer fewer rounds', async () => {
  const peer = { name: 'slow', ...taking(1, 100), rounds: 1 };
  const row = await measure({ id: 'r', job: 'a job', ours: taking(1, 5, 7), peers: [peer], most: 5 }, 2);
  expect(row).toMatchObject({ ours: { ms: 6 }, peers: [{ rounds: [100] }], reached: false });
});

test('a wrong answer ends the row', async () => {
  const check = (): never => {
    throw new Error('the answers differ');
  };
  await expect(measure({ id: 'r', job: 'a job', ours: { job: () => 1, check } }, 3)).rejects.toThrow('differ');
});

test('what grows faster than what there is to do is told', async () => {
  const growth = (power: number) => ({
    id: 'g',
    job: 'a job',
    unit: 'files',
    sizes: [1, 10, 100],
    run: (size: number) => ({ ms: size ** power, mib: 50 }),
  });
  expect(await measureGrowth(growth(1), 2)).toMatchObject({ memoryExponent: 0, reached: true });
  const bent = await measureGrowth(growth(1.5), 2);
  expect(bent.exponent).toBeCloseTo(1.5);
  expect(bent.reached).toBe(false);
});

test('durations are said in the unit they fit', () => {
  expect([0.25, 3.14, 1500].map(duration)).toEqual(['250 µs', '3.1 ms', '1.50 s']);
});
