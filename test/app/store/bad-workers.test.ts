/** Files that crash, exhaust, hang or kill the process that reads them: they cost themselves, and nothing of the workspace. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { nodeWorker } from '#app/work/node-worker.ts';
import { workerScripts } from '#test/support/built-worker.ts';
import { freshFolder } from '#test/support/folder.ts';
import { ec } from '#test/support/pairs.ts';
import { certificatePem, keyPem, put } from './material.ts';
import { openWindow } from './window.ts';

/** The real worker, but for files of one octet, which say what becomes of it. */
const EVIL = `process.on('message', ({ bytes: { length, 0: what } }) => {
  if (length !== 1) return;
  if (what === 1) process.exit(1);
  if (what === 2) for (const kept = []; ; ) kept.push(new Array(1000).fill(kept.length));
  if (what === 3) process.kill(process.pid, 'SIGKILL');
  if (what === 4) for (;;);
});
require('./worker.cjs');`;
const evil = join(dirname(workerScripts('').real), 'evil.cjs');
writeFileSync(evil, EVIL);

test('a worker that crashes, grows, is killed or hangs costs its file; the rest is there, and goes on', async () => {
  const folder = freshFolder();
  const bad = { 'crash.bin': 1, 'grow.bin': 2, 'killed.bin': 3, 'hang.bin': 4 };
  put(folder, { 'pair.pem': certificatePem(ec) + keyPem(ec) });
  for (const [name, what] of Object.entries(bad)) put(folder, { [name]: Uint8Array.of(what) });
  const window = openWindow({ launch: () => nodeWorker(evil, [], 64) });
  window.store.choose('bundle-1', { kind: 'target', id: 'nginx' });
  const good = () => window.items().filter(({ failure }) => failure === null);
  const sound = (): unknown => ({ items: good(), bundles: window.bundles() });

  await window.store.read([join(folder, 'pair.pem')]);
  const healthy = sound();
  expect(good()).toHaveLength(2);

  const reading = window.store.read(Object.keys(bad).map((name) => join(folder, name)));
  // Only what hangs is left: its time is up.
  await vi.waitFor(() => expect(window.status().reading?.done).toBe(3), { timeout: 100_000, interval: 50 });
  window.pass(120_000);
  await reading;
  const reasons = window
    .files()
    .flatMap(({ name, unread }) =>
      unread.map(({ code, facts }) => [name, code, 'reason' in facts ? facts.reason : null]),
    );
  expect(reasons).toEqual([
    ['crash.bin', 'READER_STOPPED', 'crashed'],
    ['grow.bin', 'READER_STOPPED', 'memory'],
    ['killed.bin', 'READER_STOPPED', 'memory'],
    ['hang.bin', 'READER_STOPPED', 'time'],
  ]);
  expect(sound()).toEqual(healthy);

  // The same workspace reads on, and lets the bad ones go.
  for (const { id, name } of window.files()) if (name in bad) window.store.removeFile(id);
  put(folder, { 'again.pem': certificatePem(ec) });
  await window.store.read([join(folder, 'again.pem')]);
  expect(window.files().map(({ name }) => name)).toEqual(['pair.pem', 'again.pem']);
  expect(good()).toHaveLength(3);
  expect(window.bugs).toEqual([]);
  await window.store.close();
});
