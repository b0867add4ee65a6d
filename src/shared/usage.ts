/**
 * The closed list of what can be wrong with a command line, each with its facts. A command line with such a mistake
 * does nothing and ends with exit code 2.
 */
import type { FailureCode, UnreadableReason } from './failure.ts';
import type { ManifestFlaw } from './manifest.ts';
import type { TargetFlaw } from './target-flaw.ts';

export type CommandName =
  | 'inspect'
  | 'chain'
  | 'hosts'
  | 'compare'
  | 'check'
  | 'export'
  | 'convert'
  | 'unlock'
  | 'targets'
  | 'library'
  | 'report'
  | 'completions';

/** Files an option names that are read for what they say, not for what they hold. */
export type SettingsFile =
  | 'password-file'
  | 'out-password-file'
  | 'hosts-file'
  | 'roots'
  | 'manifest'
  | 'previous'
  | 'target'
  | 'previous-trust'
  | 'weak-keys';

export interface UsageFacts {
  // The command
  COMMAND_MISSING: Record<string, never>;
  COMMAND_UNKNOWN: { command: string; near: readonly string[] };
  /** What `library` is to do; null: not said. */
  ACTION_UNKNOWN: { command: CommandName; action: string | null; known: readonly string[] };
  PATH_MISSING: { command: CommandName };
  ARGUMENT_UNEXPECTED: { command: CommandName; argument: string };
  /** `-` was named more than once; standard input can be read once. */
  STDIN_TWICE: Record<string, never>;

  // Its options, written with their dashes
  OPTION_UNKNOWN: { option: string; near: readonly string[] };
  OPTION_NOT_HERE: { option: string; command: CommandName };
  OPTION_NEEDS_VALUE: { option: string };
  OPTION_TAKES_NO_VALUE: { option: string };
  OPTION_REPEATED: { option: string };
  OPTION_MISSING: { option: string; command: CommandName };
  OPTIONS_CONFLICT: { options: readonly [string, string] };

  // Their values
  TARGET_UNKNOWN: { target: string; near: readonly string[] };
  /** A person's own target is not as a target must be. */
  TARGET_UNFIT: { file: string; flaw: TargetFlaw };
  TICK_UNKNOWN: { item: string; known: readonly string[] };
  FIX_UNKNOWN: { fix: string; known: readonly string[] };
  NUMBER_UNUSABLE: { option: string; value: string; least: number; most: number };
  FORMAT_UNKNOWN: { format: string; known: readonly string[] };
  PROFILE_UNKNOWN: { profile: string; known: readonly string[] };
  LANGUAGE_UNKNOWN: { language: string; known: readonly string[] };
  TIME_UNREADABLE: { value: string };
  SAN_UNREADABLE: { value: string };
  NAME_UNUSABLE: { name: string };
  ACCEPT_UNKNOWN: { code: string; near: readonly string[] };
  ACCEPT_NEVER: { code: string };
  REASON_MISSING: Record<string, never>;

  // The files and variables they name
  SETTINGS_UNREADABLE: { which: SettingsFile; file: string; reason: UnreadableReason };
  SETTINGS_NOT_UTF8: { which: SettingsFile; file: string };
  SETTINGS_TOO_LONG: { which: SettingsFile; file: string; maxLines: number };
  PASSWORD_FILE_EMPTY: { which: SettingsFile; file: string };
  PASSWORD_VARIABLE_MISSING: { name: string };
  OUT_PASSWORD_NOT_GIVEN: { command: CommandName };
  HOSTS_LINE_UNREADABLE: { file: string; line: number };
  ROOTS_EMPTY: { file: string };
  PREVIOUS_EMPTY: { file: string };
  /** A line of it is none of a list of weak keys. */
  WEAK_KEYS_WRONG: { file: string; line: number };
  /** `why`: the code of what stood in the way of opening the pack. */
  LIBRARY_UNUSABLE: { file: string; why: FailureCode };
  /** Neither a report nor a manifest (0 bundles), or one of several. */
  PREVIOUS_WRONG: { file: string; bundles: number };
  REPORT_FORMAT_UNKNOWN: { file: string; known: readonly string[] };
  MANIFEST_WRONG: ManifestFlaw & { file: string };
}

export type UsageCode = keyof UsageFacts;

/** A mistake in the command line together with the facts that belong to its code. */
export type Usage = {
  [C in UsageCode]: { readonly code: C; readonly facts: Readonly<UsageFacts[C]> };
}[UsageCode];
