/**
 * Opens what was read back from the disk in a process of its own, started for one hand-over, or one manifest, and ended after it:
 * nothing that wrote the files can help to read them, and what the reading left in memory is gone.
 */
import type { Expectation } from '../export/expectation.ts';
import { FAILED, type Proof, prove, type Prove } from '../export/proof.ts';
import type { After } from './after.ts';
import type { Launch } from './port.ts';

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
  const worker = launch();
  let answer: ((proof: Proof) => void) | null = null;
  let hasEnded = false;
  const end = (): void => {
    hasEnded = true;
    worker.kill();
    answer?.(FAILED);
  };
  worker.onMessage((message) => answer?.(isProof(message) ? message : FAILED));
  worker.onEnd(end);
  return {
    end,
    /** A process that has ended, or takes too long, has not proven anything. */
    prove(bytes, expected, password) {
      if (hasEnded) return Promise.resolve(FAILED);
      return new Promise((resolve) => {
        const inTime = after(MOST_MS, end);
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

function isProof(message: unknown): message is Proof {
  return typeof message === 'object' && message !== null && 'holds' in message && 'second' in message;
}
