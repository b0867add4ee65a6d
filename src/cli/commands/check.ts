/** `certprep check PATH... --target ID`: is it ready, and what would be written. Nothing is written. */
import type { CheckAnswer } from '#shared/answers.ts';
import { aboutPassword, LATER } from '#app/workspace/circumstances.ts';
import { BLOCKED, DONE } from '../exit.ts';
import { handOver, handOverView } from '../hand-over.ts';
import { outPassword } from '../out-password.ts';
import { printCheck } from '../print/check.ts';
import { readingExit, type Run } from '../run.ts';

export async function check(run: Run): Promise<number> {
  const password = await outPassword(run.options, run.terminal);
  // A password for what is written is asked for when it is written: that there is none yet is no fault of the files.
  const handed = await handOver(run, password === null ? LATER : aboutPassword(password.password));
  const answer: CheckAnswer = { ...run.head('check'), ...handOverView(run, handed) };
  run.print(answer, printCheck);
  return Math.max(readingExit(handed.intake), handed.judgement.ready ? DONE : BLOCKED);
}
