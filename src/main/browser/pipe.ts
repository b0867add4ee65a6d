/** The debugging pipe: JSON messages that end with a NUL, over two file descriptors only this process holds. */
import type { Readable, Writable } from 'node:stream';

export interface Pipe {
  readonly write: (message: object) => void;
  /** Every message of the browser, whoever asked: tests drive the same browser over the same pipe. */
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly closed: Promise<void>;
}

/** Above any message this program asks for; a browser that sends more is broken or is not one. */
const MAX_MESSAGE = 256 * 1024 * 1024;

export function openPipe(output: Writable, input: Readable): Pipe {
  const listeners: ((message: unknown) => void)[] = [];
  let parts: Buffer[] = [];
  let length = 0;

  input.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const text = Buffer.concat([...parts, chunk.subarray(start, end)]).toString('utf8');
      parts = [];
      length = 0;
      start = end + 1;
      const message: unknown = JSON.parse(text);
      for (const listener of listeners) listener(message);
    }
    parts.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > MAX_MESSAGE) input.destroy();
  });
  // A browser that is gone breaks the pipe while we write; `closed` says so.
  output.on('error', () => input.destroy());

  return {
    write: (message) => void output.write(`${JSON.stringify(message)}\0`),
    onMessage: (listener) => void listeners.push(listener),
    closed: new Promise((resolve) => {
      input.once('close', resolve);
      input.once('error', () => resolve());
    }),
  };
}
