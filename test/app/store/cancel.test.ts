/** Stopping in the middle of 500 files, read by real workers: what was read stays, and reading goes on afterwards. */
import { afterAll, expect, test } from 'vitest';
import { Store } from '#app/store/store.ts';
import { after } from '#app/work/after.ts';
import { Pool } from '#app/work/pool.ts';
import type { Worker } from '#app/work/port.ts';
import { nodeWorker } from '#app/work/node-worker.ts';
import type { Row } from '#shared/workspace-rows.ts';
import { workerScripts } from '#test/support/built-worker.ts';
import { freshFolder } from '#test/support/folder.ts';
import { ec, rsa } from '#test/support/pairs.ts';
import { certificatePem, keyPem, lockedPem, put } from './material.ts';

const FILES = 500;
const { real } = workerScripts('');
const folder = freshFolder();
let started = 0;

const launch = (): Worker => {
  started++;
  return nodeWorker(real);
};
const store = new Store({
  pool: new Pool({ launch, size: 2, after }),
  now: Date.now,
  after,
  send: () => undefined,
  onBug: () => undefined,
});
afterAll(() => store.close());

const rows = <K extends Row['kind']>(kind: K): Extract<Row, { kind: K }>[] =>
  store.everything().upsert.filter((row): row is Extract<Row, { kind: K }> => row.kind === kind);

test('stopped and begun again', { timeout: 30_000 }, async () => {
  const locked = await lockedPem(rsa, 'secret');
  const contents = [certificatePem(ec), keyPem(ec), locked, 'nothing'];
  put(
    folder,
    Object.fromEntries(
      Array.from({ length: FILES }, (_, i) => [`${String(i)}.pem`, contents[i % contents.length] ?? '']),
    ),
  );
  const reading = store.read([folder]);
  await expect.poll(() => rows('status')[0]?.reading?.done ?? 0, { timeout: 10_000 }).toBeGreaterThan(10);
  store.stopReading();
  await reading;

  const kept = rows('file');
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.length).toBeLessThan(FILES);
  expect(kept.every(({ state }) => state === 'read')).toBe(true);
  expect(rows('status')[0]?.reading).toBeNull();
  const ids = new Set(kept.map(({ id }) => id));
  expect(rows('item').every(({ file }) => ids.has(file))).toBe(true);

  await store.read([folder]);
  expect(rows('file')).toHaveLength(FILES);
  expect(rows('item')).toHaveLength((FILES * 3) / 4);
  expect(rows('status')[0]).toMatchObject({ keysInMemory: FILES / 4, reading: null });
  // Those that were stopped were replaced, and no more were ever started than that.
  expect(started).toBeLessThanOrEqual(4);
});
