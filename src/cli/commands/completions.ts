/** `certprep completions SHELL`: a script that teaches bash, zsh or fish the commands and options. */
import type { CompletionsAnswer } from '#shared/answers.ts';
import type { Words } from '#words/words.ts';
import { bashCompletion } from '../completions/bash.ts';
import { fishCompletion } from '../completions/fish.ts';
import { zshCompletion } from '../completions/zsh.ts';
import { DONE } from '../exit.ts';
import { mistake } from '../mistake.ts';
import type { Run } from '../run.ts';

const SHELLS: Readonly<Record<string, (words: Words) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export function completions(run: Run): number {
  const [shell = '', further] = run.paths;
  if (further !== undefined) mistake('ARGUMENT_UNEXPECTED', { command: 'completions', argument: further });
  const known = Object.keys(SHELLS);
  const make = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (make === undefined)
    return mistake('ACTION_UNKNOWN', { command: 'completions', action: shell === '' ? null : shell, known });
  const answer: CompletionsAnswer = { ...run.head('completions'), shell, script: make(run.words) };
  // A script is for the shell: nothing around it.
  run.print(answer, ({ script }) => script);
  return DONE;
}
