/** The process's own terminal. */
import { join } from 'node:path';
import process from 'node:process';
import { isTerminal, outFailure, writeOut } from '#app/files/standard-streams.ts';
import { after } from '#app/work/after.ts';
import type { Prover } from '#app/work/fresh-prover.ts';
import type { Pool } from '#app/work/pool.ts';
import type { Launch } from '#app/work/port.ts';
import type { Terminal } from './io.ts';

/** What the program is told when it is to be a worker: its launcher, and nobody else, listens to it. */
const WORKER = '--worker';

/** Each takes about 100 MB. */
const MOST_WORKERS = 4;

/** The terminal of this process; SIGINT aborts its signal, a second one ends the process at once. */
export function processTerminal(): Terminal {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const [isInTTY, isOutTTY, isErrTTY] = [isTerminal(0), isTerminal(1), isTerminal(2)];
  return {
    // Node makes a stream when it is first asked for it, and most runs never need one.
    get stdin() {
      return process.stdin;
    },
    out: isOutTTY ? (text) => void process.stdout.write(text) : writeOut,
    err: (text) => void process.stderr.write(text),
    outFailure,
    env: process.env,
    isOutTTY,
    isErrTTY,
    columns: isOutTTY ? process.stdout.columns : 80,
    platform: process.platform,
    pack: join(import.meta.dirname, 'public.pack'),
    signal: stop.signal,
    now: () => Date.now(),
    ask: isInTTY && isErrTTY ? (question) => askHidden(question, stop) : null,
    prover: ownProver,
    pool: ownPool,
  };
}

/** This very program in a process of its own; loaded when it is wanted: starting must stay cheap. */
async function ownProver(): Promise<Prover> {
  const { freshProver } = await import('#app/work/fresh-prover.ts');
  return freshProver(await ownWorker(), after);
}

/** As many of them as can do something. */
async function ownPool(): Promise<Pool> {
  const { Pool: Workers } = await import('#app/work/pool.ts');
  const { availableParallelism } = await import('node:os');
  return new Workers({ launch: await ownWorker(), size: Math.min(MOST_WORKERS, availableParallelism()), after });
}

async function ownWorker(): Promise<Launch> {
  const { nodeWorker } = await import('#app/work/node-worker.ts');
  return () => nodeWorker(process.argv[1] ?? process.execPath, [WORKER]);
}

/** Asks on standard error and reads a line without showing it. Null after Ctrl C or Ctrl D. */
async function askHidden(question: string, stop: AbortController): Promise<string | null> {
  const [{ createInterface }, { Writable }] = await Promise.all([import('node:readline'), import('node:stream')]);
  // readline edits and echoes to its output; this one swallows what it is given.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: silent, terminal: true, historySize: 0 });
  process.stderr.write(question);
  return new Promise((resolve) => {
    const finish = (answer: string | null): void => {
      process.stderr.write('\n');
      resolve(answer);
      line.close();
    };
    line.once('line', finish);
    line.once('SIGINT', () => {
      stop.abort();
      finish(null);
    });
    line.once('close', () => resolve(null));
  });
}
