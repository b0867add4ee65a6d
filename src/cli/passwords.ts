/** Where passwords come from: files, variables, a prompt; never the command line itself. */
import type { Options } from './arguments.ts';
import type { Terminal } from './io.ts';
import { mistake } from './mistake.ts';
import { readLines } from './settings-file.ts';

/** The passwords to try on what is locked, in the order of the options. */
export async function givenPasswords(options: Options, { env }: Terminal): Promise<string[]> {
  const passwords: string[] = [];
  for (const file of options['password-file'] ?? []) passwords.push(...(await readLines('password-file', file)));
  for (const name of options['password-env'] ?? []) passwords.push(variable(name, env));
  return [...new Set(passwords)];
}

/** The password in the environment variable `name`. A mistake where there is none. */
export function variable(name: string, env: Terminal['env']): string {
  return env[name] ?? mistake('PASSWORD_VARIABLE_MISSING', { name });
}
