/** The commands and the options each of them takes. */
import type { CommandName } from '#shared/usage.ts';

export type OptionName = keyof typeof OPTIONS;

/** `many`: may be given again and again. */
export const OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  lang: { type: 'string' },
  at: { type: 'string' },
  'password-file': { type: 'string', many: true },
  'password-env': { type: 'string', many: true },
  'allow-slow': { type: 'boolean' },
  roots: { type: 'string', many: true },
  'require-trust': { type: 'boolean' },
  host: { type: 'string', many: true },
  'hosts-file': { type: 'string', many: true },
  san: { type: 'string', many: true },
  leaf: { type: 'string' },
  target: { type: 'string' },
  out: { type: 'string' },
  name: { type: 'string' },
  'friendly-name': { type: 'string' },
  'previous-trust': { type: 'string', many: true },
  'weak-keys': { type: 'string', many: true },
  fix: { type: 'string', many: true },
  'no-fix': { type: 'string', many: true },
  tick: { type: 'string', many: true },
  force: { type: 'boolean' },
  'no-sums': { type: 'boolean' },
  report: { type: 'string' },
  ics: { type: 'string' },
  'prepared-by': { type: 'string' },
  'checked-by': { type: 'string' },
  change: { type: 'string' },
  previous: { type: 'string' },
  manifest: { type: 'string' },
  'all-or-none': { type: 'boolean' },
  accept: { type: 'string', many: true },
  reason: { type: 'string' },
  'out-password-file': { type: 'string' },
  'out-password-env': { type: 'string' },
  'generate-password': { type: 'boolean' },
  'password-words': { type: 'boolean' },
  to: { type: 'string' },
  'pfx-profile': { type: 'string' },
  iterations: { type: 'string' },
  pbmac1: { type: 'boolean' },
  scrypt: { type: 'boolean' },
  encrypt: { type: 'boolean' },
  'carry-card': { type: 'string' },
  library: { type: 'string' },
  'no-library': { type: 'boolean' },
  from: { type: 'string', many: true },
  list: { type: 'string' },
  'trust-roots': { type: 'boolean' },
} as const satisfies Record<string, { type: 'boolean' | 'string'; many?: boolean }>;

const COMMON: readonly OptionName[] = ['json', 'help', 'lang', 'at'];
const READING: readonly OptionName[] = [...COMMON, 'password-file', 'password-env', 'allow-slow'];
const TRUSTING: readonly OptionName[] = ['roots', 'require-trust', 'library', 'no-library'];
const JUDGING: readonly OptionName[] = [...READING, ...TRUSTING, 'host', 'hosts-file', 'leaf'];
const HANDING: readonly OptionName[] = [
  ...JUDGING,
  'target',
  'previous',
  'name',
  'friendly-name',
  'previous-trust',
  'weak-keys',
  'fix',
  'no-fix',
  'tick',
  'accept',
  'reason',
  ...outPassword(),
];
const REPORTING: readonly OptionName[] = ['ics', 'prepared-by', 'checked-by', 'change'];
const WRITING: readonly OptionName[] = ['out', 'force', ...outPassword()];

function outPassword(): readonly OptionName[] {
  return ['out-password-file', 'out-password-env', 'generate-password', 'password-words'];
}

export interface Command {
  readonly options: readonly OptionName[];
  readonly needs: readonly OptionName[];
  readonly paths: 'required' | 'optional' | 'none';
  /** Given this option, the paths and `needs` stand in the file it names. */
  readonly instead?: OptionName;
}

export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  inspect: { options: READING, needs: [], paths: 'required' },
  chain: { options: [...JUDGING, 'carry-card', 'force'], needs: [], paths: 'required' },
  hosts: { options: [...READING, 'host', 'hosts-file', 'san', 'leaf'], needs: [], paths: 'optional' },
  compare: { options: READING, needs: [], paths: 'required' },
  check: { options: [...HANDING, 'no-sums'], needs: [], paths: 'required' },
  export: {
    options: [...HANDING, 'out', 'force', 'no-sums', 'report', ...REPORTING, 'manifest', 'all-or-none'],
    needs: ['out'],
    paths: 'required',
    instead: 'manifest',
  },
  convert: {
    options: [...READING, 'to', 'leaf', 'pfx-profile', 'iterations', 'pbmac1', 'scrypt', 'encrypt', ...WRITING],
    needs: ['to', 'out'],
    paths: 'required',
  },
  unlock: { options: [...READING, 'encrypt', ...WRITING], needs: ['out'], paths: 'required' },
  report: { options: [...HANDING, ...REPORTING, 'out', 'force', 'no-sums'], needs: ['out'], paths: 'required' },
  targets: { options: COMMON, needs: [], paths: 'optional' },
  // Its one word is the shell.
  completions: { options: COMMON, needs: [], paths: 'optional' },
  // Its first word is what to do; the paths come behind it.
  library: {
    options: [...COMMON, 'from', 'roots', 'out', 'list', 'force', 'library', 'trust-roots'],
    needs: [],
    paths: 'optional',
  },
};
