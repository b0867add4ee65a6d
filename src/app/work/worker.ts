/**
 * The process that reads files: out/main/worker.js, and the terminal twin where it is started to be one. It does one
 * job after the other, knows no path and no file, and ends with the process that started it.
 */
import { prove } from '../export/proof.ts';
import { doJob, wipeDone } from './do-job.ts';
import { isProofJob } from './fresh-prover.ts';
import type { Job } from './job.ts';

/** Electron's utility process has a port where a child process of Node has a channel. */
interface ParentPort {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  readonly postMessage: (message: unknown) => void;
}

const parentPort = (process as { readonly parentPort?: ParentPort }).parentPort ?? null;

function answer(message: unknown): void {
  if (parentPort === null) process.send?.(message);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a frame
  else parentPort.postMessage(message);
}

async function work(message: unknown): Promise<void> {
  if (isProofJob(message)) {
    answer(await prove(message.bytes, message.expected, message.password));
    return;
  }
  const done = await doJob(message as Job);
  answer(done);
  // Both have copied it by now.
  wipeDone(done);
}

// What is thrown here is a bug, and ends the process: the pool then tells that this one file could not be read.
if (parentPort === null) {
  process.on('message', (message) => void work(message));
  process.on('disconnect', () => process.exit());
  // Ctrl C reaches every process of a terminal; whoever started this one decides what becomes of it.
  process.on('SIGINT', () => undefined);
} else {
  parentPort.on('message', ({ data }) => void work(data));
}
