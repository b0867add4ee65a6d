/** The terminal twin run in this process, through its public door, with everything it prints kept. */
import { main } from '#cli/main.ts';
import type { Terminal } from '#cli/io.ts';
import { HERE } from '#app/work/fresh-prover.ts';

export interface Told {
  readonly code: number;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

export interface TerminalOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The pack that comes with the program; none where it is left out. */
  readonly pack?: string;
  readonly stdin?: Uint8Array;
  readonly signal?: AbortSignal;
  /** Milliseconds since 1970 UTC; now where it is left out. */
  readonly now?: number;
  /** What a person at the terminal answers, one after the other; nobody sits there where it is left out. */
  readonly answers?: readonly (string | null)[];
}

export async function certprep(args: readonly string[], options: TerminalOptions = {}): Promise<Told> {
  const out: Buffer[] = [];
  const err: string[] = [];
  const answers = [...(options.answers ?? [])];
  const terminal: Terminal = {
    stdin: Object.assign(oneChunk(options.stdin), { isTTY: options.answers !== undefined }),
    out: (text) => void out.push(Buffer.from(text)),
    err: (text) => void err.push(text),
    env: options.env ?? {},
    isOutTTY: false,
    isErrTTY: false,
    columns: 100,
    platform: 'linux',
    pack: options.pack ?? null,
    signal: options.signal ?? new AbortController().signal,
    now: () => options.now ?? Date.now(),
    ask:
      options.answers === undefined
        ? null
        : (question) => {
            err.push(question);
            return Promise.resolve(answers.shift() ?? null);
          },
    prover: () => Promise.resolve(HERE),
  };
  const code = await main(args, terminal);
  const bytes = Buffer.concat(out);
  return { code, out: bytes.toString(), bytes, err: err.join('') };
}

async function* oneChunk(bytes: Uint8Array | undefined): AsyncGenerator<Uint8Array> {
  if (bytes !== undefined) yield await Promise.resolve(bytes);
}

/** The JSON a command answers, with its exit code. */
export async function answerOf<A>(
  args: readonly string[],
  options: TerminalOptions = {},
): Promise<A & { exit: number }> {
  const { code, out } = await certprep([...args, '--json'], options);
  return { ...(JSON.parse(out) as A), exit: code };
}
