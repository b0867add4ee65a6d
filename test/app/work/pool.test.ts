/** The pool over workers that do as the test says. */
import { describe, expect, test } from 'vitest';
import { Pool, type PoolOpenOptions } from '#app/work/pool.ts';
import { CostBudget, DEFAULT_LIMITS } from '#core/limits.ts';
import { writePem } from '#core/text/pem.ts';
import { ec } from '#test/support/pairs.ts';
import { fakeTime, fakeWorkers } from '#test/support/fake-workers.ts';

const file = (): Uint8Array => new TextEncoder().encode(writePem('CERTIFICATE', ec.certificate.der));

function options(more: Partial<PoolOpenOptions> = {}): PoolOpenOptions {
  const signal = new AbortController().signal;
  return { passwords: [], budget: new CostBudget(1_000_000), limits: DEFAULT_LIMITS, signal, ...more };
}

function setUp(isEager: boolean, size = 2) {
  const { launch, workers } = fakeWorkers(isEager);
  const { after, pass } = fakeTime();
  return { pool: new Pool({ launch, size, after }), workers, pass };
}

const stopped = (reason: string) => ({ ok: false, failure: { code: 'READER_STOPPED', facts: { reason } } });

test('files are read by no more workers than allowed, which are kept', async () => {
  const { pool, workers } = setUp(true);
  const results = await Promise.all(Array.from({ length: 20 }, () => pool.open(file(), options())));
  expect(results.every((result) => result.ok && result.value.items.length === 1)).toBe(true);
  expect(workers.map(({ jobs }) => jobs.length)).toEqual([10, 10]);
});

test('one is started before there is work, and takes the first', async () => {
  const { pool, workers } = setUp(true);
  pool.startOne();
  pool.startOne();
  expect(workers.map(({ jobs }) => jobs.length)).toEqual([0]);
  expect((await pool.open(file(), options())).ok).toBe(true);
  expect(workers.map(({ jobs }) => jobs.length)).toEqual([1]);
});

test('one that ends before there is work is replaced when there is', async () => {
  const { pool, workers } = setUp(false);
  pool.startOne();
  workers[0]?.end('crashed');
  const opening = pool.open(file(), options());
  await workers[1]?.work();
  expect((await opening).ok).toBe(true);
});

test('the bytes stay the caller’s, and the run is charged', async () => {
  const { pool, workers } = setUp(false);
  const budget = new CostBudget(1_000_000);
  const bytes = file();
  const opening = pool.open(bytes, options({ budget, passwords: ['a', 'b'] }));
  workers[0]?.say({ id: 0, items: [], unread: [], used: [1], spent: 250_000 });
  expect(await opening).toEqual({ ok: true, value: { items: [], unread: [], usedPasswords: ['b'], inner: null } });
  expect(budget.left).toBe(750_000);
  expect(bytes).toEqual(file());
});

describe('a worker', () => {
  test.each(['crashed', 'memory'] as const)('that ends (%s) costs only its own file', async (why) => {
    const { pool, workers } = setUp(false, 1);
    const opening = [pool.open(file(), options()), pool.open(file(), options())];
    workers[0]?.end(why);
    expect(await opening[0]).toEqual(stopped(why));
    await workers[1]?.work();
    expect((await opening[1])?.ok).toBe(true);
  });

  test('that hangs is ended after a minute and the time its derivations may take', async () => {
    const { pool, workers, pass } = setUp(false, 1);
    const opening = [pool.open(file(), options()), pool.open(file(), options())];
    pass(60_999);
    expect(workers[0]?.killed).toBe(false);
    pass(1);
    expect(await opening[0]).toEqual(stopped('time'));
    expect(workers[0]?.killed).toBe(true);
    await workers[1]?.work();
    expect((await opening[1])?.ok).toBe(true);
  });

  test('that answers late, or something else, is not listened to', async () => {
    const { pool, workers } = setUp(false, 1);
    const opening = pool.open(file(), options());
    for (const message of [null, 'done', { id: 99, items: [] }, { id: 0 }]) workers[0]?.say(message);
    await workers[0]?.work();
    expect((await opening).ok).toBe(true);
  });

  test('that answers bytes that are none costs its file', async () => {
    const { pool, workers } = setUp(false, 1);
    const opening = pool.open(file(), options());
    const item = { container: 'pem', content: { kind: 'certificate', der: Uint8Array.of(1, 2, 3) } };
    workers[0]?.say({ id: 0, items: [item], unread: [], used: [], spent: 0 });
    expect(await opening).toEqual(stopped('crashed'));
  });

  test('that has nothing to do is ended to forget', async () => {
    const { pool, workers } = setUp(true, 1);
    await pool.open(file(), options());
    pool.forget();
    expect(workers[0]?.killed).toBe(true);
    expect((await pool.open(file(), options())).ok).toBe(true);
  });
});

test('a stop ends what is under way and what waits, and nothing else', async () => {
  const { pool, workers } = setUp(false, 1);
  const stop = new AbortController();
  const { signal } = stop;
  const opening = [pool.open(file(), options({ signal })), pool.open(file(), options({ signal }))];
  const other = pool.open(file(), options());
  stop.abort();
  const isStopped = { ok: false, failure: { code: 'STOPPED', facts: {} } };
  expect(await Promise.all(opening)).toEqual([isStopped, isStopped]);
  expect(await pool.open(file(), options({ signal }))).toEqual(isStopped);
  expect(workers.map(({ killed }) => killed)).toEqual([true, false]);
  await workers[1]?.work();
  expect((await other).ok).toBe(true);
});
