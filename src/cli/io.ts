/** What the terminal gives: given as a value, so that a whole command can be run in a test. */
import type { Prover } from '#app/work/fresh-prover.ts';
import type { Failure } from '#shared/failure.ts';
import type { Pool } from '#app/work/pool.ts';

export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY: boolean };
  /** Answers (the machine's JSON, or the person's text). */
  readonly out: (text: string | Uint8Array) => void;
  /** Progress, warnings, prompts. */
  readonly err: (text: string) => void;
  /** Why answers did not reach where they went; null where they did. */
  readonly outFailure?: () => Failure | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isOutTTY: boolean;
  readonly isErrTTY: boolean;
  readonly columns: number;
  /** As process.platform names it. */
  readonly platform: string;
  /** The library pack that came with the program; it need not be there. */
  readonly pack: string | null;
  /** Aborted by SIGINT. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Asks without echo; null where standard input is no terminal. */
  readonly ask: ((question: string) => Promise<string | null>) | null;
  /** Starts what proves the files of one hand-over. */
  readonly prover: () => Promise<Prover>;
  /** Lends processes that open files; absent where there are none. */
  readonly pool?: () => Promise<Pool>;
}
