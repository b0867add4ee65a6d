/**
 * Opens what was read back from the disk in a process of its own, started for one hand-over, or one manifest, and ended after it:
 * nothing that wrote the files can help to read them, and what the reading left in memory is gone.
 */
import type { ReaderStop } from '#shared/failure.ts';
import type { Expectation } from '../export/expectation.ts';
import { FAILED, type Proof, prove, type Prove } from '../export/proof.ts';
import type { After } from './after.ts';
import type { Launch, Worker } from './port.ts';

export interface ProofJob {
  readonly bytes: Uint8Array;
  readonly expected: Expectation;
  readonly password: string | null;
}

export interface Prover {
  /** One file after the other. */
  readonly prove: Prove;
  /** Ends the process; nothing is proven from then on. */
  readonly end: () => void;
}

/** In this process, where there is no other. */
export const HERE: Prover = { prove, end: () => undefined };

/** Far beyond what the slowest profile takes. */
const MOST_MS = 120_000;

export function isProofJob(message: unknown): message is ProofJob {
  return typeof message === 'object' && message !== null && 'expected' in message;
}

/** Starts the process at once, so that it is there when the first file is. */
export function freshProver(launch: Launch, after: After): Prover {
  const worker = started(launch);
  let answer: ((proof: Proof) => void) | null = null;
  let ended: ReaderStop | null = worker === null ? 'crashed' : null;
  const endAs = (why: ReaderStop): void => {
    ended ??= why;
    worker?.kill();
    answer?.({ ...FAILED, stopped: ended });
  };
  worker?.onMessage((message) => {
    if (isProof(message)) answer?.(message);
    // What it is doing is not what it was asked for.
    else endAs('crashed');
  });
  worker?.onEnd(endAs);
  return {
    end: () => endAs('crashed'),
    /** A process that has ended, or takes too long, has not proven anything: neither that it holds nor that it differs. */
    prove(bytes, expected, password) {
      if (worker === null || ended !== null) return Promise.resolve({ ...FAILED, stopped: ended ?? 'crashed' });
      return new Promise((resolve) => {
        const inTime = after(MOST_MS, () => endAs('time'));
        answer = (proof) => {
          answer = null;
          inTime();
          resolve(proof);
        };
        const job: ProofJob = { bytes, expected, password };
        worker.send(job);
      });
    },
  };
}

/** Null: the system starts no further process. */
function started(launch: Launch): Worker | null {
  try {
    return launch();
  } catch {
    return null;
  }
}

function isProof(message: unknown): message is Proof {
  return typeof message === 'object' && message !== null && 'holds' in message && 'second' in message;
}
