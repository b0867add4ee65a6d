/**
 * The process that reads: on each line of standard input a question, on each line of standard output its answer. It is
 * bundled, so that any runtime can run it, and it may be killed at any time.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { answerOf } from './answer.ts';

export interface Question {
  readonly id: string;
  readonly path: string;
  readonly passwords: readonly string[];
}

async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, path, passwords } = JSON.parse(line) as Question;
    // What is thrown here is a bug: it ends the process, and counts as a crash.
    const answer = await answerOf(id, readFileSync(path), passwords);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

void main();
