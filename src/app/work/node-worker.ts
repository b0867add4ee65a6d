/** A worker of the pool as a child process of Node. */
import { fork } from 'node:child_process';
import { HEAP_MEGABYTES, isOutOfMemory } from './heap.ts';
import type { Worker } from './port.ts';

type Listener = Parameters<Worker['onEnd']>[0];

/** @param script path of the built worker; `args` where it is one only by what it is told */
export function nodeWorker(script: string, args: readonly string[] = [], heapMegabytes = HEAP_MEGABYTES): Worker {
  const { SystemRoot } = process.env;
  // An executable with Node in it takes Node's options from here alone.
  const NODE_OPTIONS = `--max-old-space-size=${String(heapMegabytes)}`;
  const child = fork(script, args, {
    // Structured clones: bytes stay bytes.
    serialization: 'advanced',
    execArgv: [],
    // It needs none of ours but what Windows asks of every program.
    env: { NODE_OPTIONS, ...(SystemRoot === undefined ? {} : { SystemRoot }) },
    // What it says when it ends badly may hold what it was reading.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let tell: Listener | null = null;
  const ended: Listener = (why) => {
    tell?.(why);
    tell = null;
  };
  child.once('exit', (code, signal) => ended(isOutOfMemory(code, signal) ? 'memory' : 'crashed'));
  // It could not be started, or was gone before a message reached it.
  child.on('error', () => ended('crashed'));
  return {
    send: (message) => void child.send(message as object),
    onMessage: (listener) => void child.on('message', listener),
    onEnd(listener) {
      tell = listener;
    },
    kill() {
      tell = null;
      child.kill('SIGKILL');
    },
  };
}
