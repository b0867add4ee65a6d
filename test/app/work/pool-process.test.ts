/** The pool over real processes: ended, hung and out of memory. */
import { expect, test } from 'vitest';
import { after, type After } from '#app/work/after.ts';
import { Pool, type PoolOpenOptions } from '#app/work/pool.ts';
import type { Launch } from '#app/work/port.ts';
import { CostBudget, DEFAULT_LIMITS } from '#core/limits.ts';
import { writePem } from '#core/text/pem.ts';
import { nodeWorker } from '#app/work/node-worker.ts';
import { workerScripts } from '#test/support/built-worker.ts';
import { ec } from '#test/support/pairs.ts';

/** Does as the first octet of a file says. */
const scripts = workerScripts(`
  const [what] = message.bytes;
  if (what === 1) process.exit(1);
  if (what === 2) for (;;);
  if (what === 3) for (const kept = []; ; ) kept.push(new Array(1000).fill(kept.length));
  process.send({ id: message.id, items: [], unread: [], used: [], spent: 0 });
`);
const FINE = Uint8Array.of(0);
const EXIT = Uint8Array.of(1);
const HANG = Uint8Array.of(2);
const GROW = Uint8Array.of(3);

const signal = new AbortController().signal;
const options: PoolOpenOptions = { passwords: [], budget: new CostBudget(1e6), limits: DEFAULT_LIMITS, signal };

function setUp(launch: Launch): Pool {
  return new Pool({ launch, size: 2, after });
}

/** A clock that stands until it is told that all the time has passed. */
class Hourglass {
  readonly #waiting = new Set<() => void>();

  readonly after: After = (_ms, work) => {
    this.#waiting.add(work);
    return () => this.#waiting.delete(work);
  };

  runOut(): void {
    for (const work of [...this.#waiting]) work();
  }
}

const reasonOf = (result: Awaited<ReturnType<Pool['open']>>): unknown =>
  result.ok ? 'read' : 'reason' in result.failure.facts ? result.failure.facts.reason : result.failure.code;

test('the built worker reads a file', { timeout: 20_000 }, async () => {
  const pool = setUp(() => nodeWorker(scripts.real));
  const text = writePem('CERTIFICATE', ec.certificate.der) + writePem('PRIVATE KEY', ec.key.pkcs8);
  const read = await pool.open(new TextEncoder().encode(text), options);
  expect(read.ok && read.value.items.map(({ content }) => content.kind)).toEqual(['certificate', 'private-key']);
  expect(read.ok && read.value.items[1]?.content).toMatchObject({ key: { pkcs8: ec.key.pkcs8 } });
  pool.forget();
});

test('files that end or exhaust their worker cost nothing but themselves', { timeout: 30_000 }, async () => {
  const pool = setUp(() => nodeWorker(scripts.other, [], 32));
  const files = [FINE, EXIT, FINE, GROW, FINE, FINE];
  const results = await Promise.all(files.map((bytes) => pool.open(bytes, options)));
  expect(results.map(reasonOf)).toEqual(['read', 'crashed', 'read', 'memory', 'read', 'read']);
  pool.forget();
});

test('a file that hangs is let go when its time is up, and the next ones are read', { timeout: 30_000 }, async () => {
  const hourglass = new Hourglass();
  const pool = new Pool({ launch: () => nodeWorker(scripts.other), size: 2, after: hourglass.after });
  const hung = pool.open(HANG, options);
  for (const bytes of [FINE, FINE]) expect(reasonOf(await pool.open(bytes, options))).toBe('read');
  hourglass.runOut();
  expect(reasonOf(await hung)).toBe('time');
  expect(reasonOf(await pool.open(FINE, options))).toBe('read');
  pool.forget();
});

test('a worker that can’t be started costs the file, and hangs nothing', { timeout: 20_000 }, async () => {
  const pool = setUp(() => nodeWorker('/nowhere/worker.cjs'));
  expect(reasonOf(await pool.open(FINE, options))).toBe('crashed');
});
