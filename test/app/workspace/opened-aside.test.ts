/** Very many files, opened in other processes ahead of their turn: what comes out is what one process makes of them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { receivePaths, type ReceiveOptions, type Received } from '#app/workspace/receive-paths.ts';
import { Pool } from '#app/work/pool.ts';
import type { Launch } from '#app/work/port.ts';
import { DEFAULT_LIMITS } from '#core/limits.ts';
import { pkcs12Profile, writePkcs12 } from '#core/containers/pkcs12-write.ts';
import { fakeTime, fakeWorkers } from '#test/support/fake-workers.ts';
import { freshFolder } from '#test/support/folder.ts';
import { ec, rsa } from '#test/support/pairs.ts';

const pem = readFileSync(join(import.meta.dirname, '../../support/pairs/ec.pem'));
const STEPS = 1_000;

/** Kinds take turns, so that each of them comes after the first few too. */
const folder = await mixed(200);

async function mixed(count: number): Promise<string> {
  const path = join(freshFolder(), 'mixed');
  mkdirSync(path);
  const locked = (password: string, { key, certificate } = rsa): Promise<Uint8Array> =>
    writePkcs12(
      { keys: [key], certificates: [certificate] },
      password,
      pkcs12Profile('compatible', { iterations: STEPS }),
    );
  const kinds: readonly [string, Uint8Array][] = [
    ['key.pem', pem],
    ['first.pfx', await locked('first')],
    ['second.pfx', await locked('second', ec)],
    ['unknown.pfx', await locked('unknown')],
    ['notes.html', strToU8('<!DOCTYPE html><title>Thanks</title>')],
    ['sent.zip', zipSync({ 'a.pem': pem, 'b.pfx': await locked('second') })],
    ['cut.pem', pem.subarray(0, 300)],
    ['empty.cer', new Uint8Array(0)],
  ];
  for (let i = 0; i < count; i++) {
    const [name, bytes] = kinds[i % kinds.length] as [string, Uint8Array];
    writeFileSync(join(path, `${String(i).padStart(3, '0')}-${name}`), bytes);
  }
  return path;
}

function lent(launch: Launch): () => Promise<Pool> {
  return () => Promise.resolve(new Pool({ launch, size: 3, after: fakeTime().after }));
}

async function received(more: Partial<ReceiveOptions>): Promise<Received[]> {
  const options = { passwords: ['first', 'second'], limits: DEFAULT_LIMITS, allowSlow: false, ...more };
  const all: Received[] = [];
  for await (const one of receivePaths([folder], options)) all.push(one);
  return all;
}

/** Certificates and keys have memories of their own: what they hold is compared. */
function told(all: readonly Received[]): unknown {
  return all.map((one) =>
    one.kind !== 'reception'
      ? one
      : {
          file: { ...one.reception.file, locked: one.reception.file.locked?.length ?? null },
          items: one.reception.items.map(({ content, ...item }) => ({
            ...item,
            kind: content.kind,
            octets:
              content.kind === 'certificate'
                ? Buffer.from(content.certificate.der).toString('hex')
                : content.kind === 'private-key'
                  ? [content.key.public.identity, Buffer.from(content.key.pkcs8).toString('hex')]
                  : content.kind === 'locked'
                    ? content.failure
                    : null,
          })),
        },
  );
}

test('in other processes it comes to the same, in the same order', async () => {
  const { launch, workers } = fakeWorkers(true);
  const aside = await received({ pool: lent(launch) });
  expect(told(aside)).toEqual(told(await received({})));
  expect(workers.length).toBe(3);
  expect(workers.flatMap(({ jobs }) => jobs).length).toBe(200 - 100);
  expect(workers.every(({ killed }) => killed)).toBe(true);
});

test('what a run may spend ends at the same file', async () => {
  // It runs out among those that are opened ahead of their turn.
  const limits = { ...DEFAULT_LIMITS, runCost: 70 * 7 * STEPS };
  const alone = await received({ limits });
  const refused = JSON.stringify(told(alone)).match(/TOO_COSTLY/g)?.length ?? 0;
  expect(refused).toBeGreaterThan(3);
  expect(told(await received({ limits, pool: lent(fakeWorkers(true).launch) }))).toEqual(told(alone));
});

test('where the system starts no process, or they end at once, all is opened here', async () => {
  const alone = told(await received({}));
  const refused = (): never => {
    throw new Error('EAGAIN');
  };
  expect(told(await received({ pool: lent(refused) }))).toEqual(alone);
  expect(told(await received({ pool: () => Promise.reject(new Error('no such file')) }))).toEqual(alone);
  const { launch } = fakeWorkers(false);
  const short: Launch = () => {
    const worker = launch();
    let tell: Parameters<typeof worker.onEnd>[0] = () => undefined;
    return { ...worker, send: () => tell('memory'), onEnd: (listener) => void (tell = listener) };
  };
  expect(told(await received({ pool: lent(short) }))).toEqual(alone);
});

test('a stop ends those under way, and nothing comes after it', async () => {
  const { launch, workers } = fakeWorkers(false);
  const stop = new AbortController();
  const reading = received({ pool: lent(launch), signal: stop.signal });
  await vi.waitFor(() => expect(workers).toHaveLength(3));
  stop.abort();
  // The first 100 files, among them twelve archives of two.
  expect(await reading).toHaveLength(112);
  expect(workers.every(({ killed }) => killed)).toBe(true);
});
