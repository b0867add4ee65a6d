/** A worker of the pool as a utility process: Electron's fuses keep its binary from serving as Node. */
import { utilityProcess } from 'electron';
import type { Worker } from '#app/work/port.ts';
import { HEAP_MEGABYTES, isOutOfMemory } from '#app/work/heap.ts';

type Listener = Parameters<Worker['onEnd']>[0];

/** @param script path of the built worker; only after `ready` */
export function utilityWorker(script: string, heapMegabytes = HEAP_MEGABYTES): Worker {
  const child = utilityProcess.fork(script, [], {
    serviceName: 'CertPrep reader',
    // (That it bounds the heap here as it does in Node is still to be seen on a running Electron.)
    execArgv: [`--max-old-space-size=${String(heapMegabytes)}`],
    env: {},
    // What it says when it ends badly may hold what it was reading.
    stdio: 'ignore',
  });
  let tell: Listener | null = null;
  child.once('exit', (code) => {
    tell?.(isOutOfMemory(code, null) ? 'memory' : 'crashed');
    tell = null;
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a frame
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onEnd(listener) {
      tell = listener;
    },
    kill() {
      tell = null;
      child.kill();
    },
  };
}
