/** The password of what is written: given, made here, or asked for twice. */
import type { MadePassword } from '#shared/made-password.ts';
import { generatePassword } from '#app/export/generate-password.ts';
import type { Options } from './arguments.ts';
import type { Terminal } from './io.ts';
import { mistake } from './mistake.ts';
import { variable } from './passwords.ts';
import type { Run } from './run.ts';
import { readLines } from './settings-file.ts';

/** The password for what is written; null where none was given. `shown` says that a person must be told it, once. */
export async function outPassword(options: Options, { env }: Terminal): Promise<OutPassword | null> {
  const file = options['out-password-file'];
  if (file !== undefined) {
    const [first] = await readLines('out-password-file', file);
    if (first === undefined) mistake('PASSWORD_FILE_EMPTY', { which: 'out-password-file', file });
    return { password: first, made: null };
  }
  const name = options['out-password-env'];
  if (name !== undefined) return { password: variable(name, env), made: null };
  const kind = options['generate-password'] === true ? 'letters' : options['password-words'] === true ? 'words' : null;
  if (kind === null) return null;
  const made = generatePassword(kind);
  return { password: made.password, made };
}

export interface OutPassword {
  readonly password: string;
  /** Null where a person gave it. */
  readonly made: MadePassword | null;
}

/** Asks twice for a password to write with. A mistake where there is nobody to ask, or no answer. */
export async function askOutPassword({ terminal, command, options, words }: Run): Promise<OutPassword> {
  const { prompts } = words.terminal;
  const { ask } = terminal;
  if (ask === null) return mistake('OUT_PASSWORD_NOT_GIVEN', { command });
  for (let tries = 0; tries < 3; tries++) {
    const password = await ask(prompts.outPassword(options.out ?? ''));
    if (password === null || password === '') break;
    if ((await ask(prompts.outPasswordAgain)) === password) return { password, made: null };
    terminal.err(`${prompts.passwordsDiffer}\n`);
  }
  return mistake('OUT_PASSWORD_NOT_GIVEN', { command });
}

/** A password that was made here is shown once, on standard error: a person must write it down. */
export function showMade({ terminal, words }: Run, { password, parts, bits }: MadePassword, file: string): void {
  const { prompts } = words.terminal;
  terminal.err(`${prompts.made(file, bits)}\n\n    ${password}\n\n${prompts.madeOf(parts)}\n`);
}
