/** Asks reader processes about files, one file at a time each; one that crashes or hangs costs that one file. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Answer } from './answer.ts';
import type { Question } from './reader.ts';

export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'crash'; readonly detail: string }
  | { readonly kind: 'hang' };

export interface Readers {
  /** The program and its first arguments, such as node and the bundle. */
  readonly command: readonly [string, ...string[]];
  readonly count: number;
  /** For one file. */
  readonly milliseconds: number;
}

/** The outcomes in the order of the questions. */
export async function ask(questions: readonly Question[], readers: Readers): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const rest = questions.entries();
  const lane = async (): Promise<void> => {
    let reader: Reader | null = null;
    for (const [place, question] of rest) {
      reader ??= start(readers.command);
      const outcome = await reader.ask(question, readers.milliseconds);
      outcomes[place] = outcome;
      if (outcome.kind !== 'answer') reader = null;
    }
    reader?.end();
  };
  await Promise.all(Array.from({ length: readers.count }, lane));
  return outcomes;
}

interface Reader {
  readonly ask: (question: Question, milliseconds: number) => Promise<Outcome>;
  readonly end: () => void;
}

function start([program, ...args]: Readers['command']): Reader {
  const child = spawn(program, args);
  let detail = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    detail += text;
  });
  let settle: (outcome: Outcome) => void = () => undefined;
  createInterface({ input: child.stdout }).on('line', (line) =>
    settle({ kind: 'answer', answer: JSON.parse(line) as Answer }),
  );
  child.on('error', (error) => settle({ kind: 'crash', detail: error.message }));
  child.on('close', (code, signal) =>
    settle({ kind: 'crash', detail: detail || `ended with ${String(signal ?? code)}` }),
  );
  return {
    ask: (question, milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          settle({ kind: 'hang' });
          child.kill('SIGKILL');
        }, milliseconds);
        settle = (outcome) => {
          clearTimeout(timer);
          settle = () => undefined;
          resolve(outcome);
        };
        put(child, question);
      }),
    end: () => child.stdin.end(),
  };
}

function put(child: ChildProcessWithoutNullStreams, question: Question): void {
  child.stdin.write(`${JSON.stringify(question)}\n`);
}
