/** The pipe and what runs over it. */
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { makeCdp, PipeClosed } from '#main/browser/cdp.ts';
import { openPipe } from '#main/browser/pipe.ts';

function setUp() {
  const [toBrowser, fromBrowser] = [new PassThrough(), new PassThrough()];
  const written: unknown[] = [];
  toBrowser.on('data', (chunk: Buffer) => {
    for (const text of chunk.toString().split('\0')) if (text) written.push(JSON.parse(text));
  });
  const pipe = openPipe(toBrowser, fromBrowser);
  return { pipe, cdp: makeCdp(pipe), fromBrowser, written };
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('messages come whole, however the bytes are cut', async () => {
  const { pipe, fromBrowser } = setUp();
  const came: unknown[] = [];
  pipe.onMessage((message) => came.push(message));
  const bytes = Buffer.from('{"text":"schlüssel"}\0{"id":2}\0{"id":3}\0');
  for (const byte of bytes) fromBrowser.write(Buffer.from([byte]));
  fromBrowser.write(bytes);
  await tick();
  const once = [{ text: 'schlüssel' }, { id: 2 }, { id: 3 }];
  expect(came).toEqual([...once, ...once]);
});

test('an answer reaches its own command, an event its own session', async () => {
  const { cdp, fromBrowser, written } = setUp();
  const page = cdp.session('S');
  const seen: string[] = [];
  page.on('Runtime.bindingCalled', ({ payload }) => seen.push(payload));
  const version = cdp.session(null).send('Browser.getVersion', {});
  const enabled = page.send('Page.enable', {});
  await tick();
  expect(written).toEqual([
    { id: 1, method: 'Browser.getVersion', params: {} },
    { id: 2, method: 'Page.enable', params: {}, sessionId: 'S' },
  ]);
  const event = { method: 'Runtime.bindingCalled', params: { payload: 'ours' } };
  for (const message of [
    { ...event, sessionId: 'S' },
    { ...event, params: { payload: 'theirs' }, sessionId: 'T' },
    { id: 2, error: { message: 'no' } },
    { id: 1, result: { product: 'Chrome/1' } },
    { id: 9, result: {} },
  ]) {
    fromBrowser.write(`${JSON.stringify(message)}\0`);
  }
  await expect(enabled).rejects.toThrow('no');
  expect(await version).toEqual({ product: 'Chrome/1' });
  expect(seen).toEqual(['ours']);
});

test('a pipe that closes answers everything that waits, and whatever comes after', async () => {
  const { cdp, fromBrowser } = setUp();
  const waiting = cdp.session(null).send('Browser.getVersion', {});
  fromBrowser.destroy();
  await expect(waiting).rejects.toBeInstanceOf(PipeClosed);
  await expect(cdp.session(null).send('Browser.close', {})).rejects.toBeInstanceOf(PipeClosed);
});
