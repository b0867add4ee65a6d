/** The texts of --help. */
import type { CommandName } from '#shared/usage.ts';

/** Options by their names, without dashes. */
export type HelpOption =
  | 'json'
  | 'help'
  | 'lang'
  | 'at'
  | 'password-file'
  | 'password-env'
  | 'allow-slow'
  | 'roots'
  | 'require-trust'
  | 'host'
  | 'hosts-file'
  | 'san'
  | 'leaf'
  | 'target'
  | 'out'
  | 'name'
  | 'friendly-name'
  | 'previous-trust'
  | 'weak-keys'
  | 'fix'
  | 'no-fix'
  | 'tick'
  | 'force'
  | 'no-sums'
  | 'report'
  | 'ics'
  | 'prepared-by'
  | 'checked-by'
  | 'change'
  | 'previous'
  | 'manifest'
  | 'all-or-none'
  | 'accept'
  | 'reason'
  | 'out-password-file'
  | 'out-password-env'
  | 'generate-password'
  | 'password-words'
  | 'to'
  | 'pfx-profile'
  | 'iterations'
  | 'pbmac1'
  | 'scrypt'
  | 'encrypt'
  | 'carry-card'
  | 'library'
  | 'no-library'
  | 'from'
  | 'list'
  | 'trust-roots';

export interface OptionHelp {
  /** What stands behind it, such as FILE; null where nothing does. */
  readonly value: string | null;
  readonly text: string;
}

export interface CommandHelp {
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What stands behind "certprep COMMAND". */
  readonly usage: string;
  /** What one should know before using it. */
  readonly about: string;
  /** Whole command lines. */
  readonly examples: readonly [string, string];
}

export interface HelpWords {
  readonly about: string;
  readonly usage: string;
  readonly options: { readonly [O in HelpOption]: OptionHelp };
  readonly commands: { readonly [C in CommandName]: CommandHelp };
  /** What holds for every command. */
  readonly rules: readonly string[];
  readonly examples: readonly [string, string];
}
