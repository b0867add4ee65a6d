/** A command line -> command, paths and options, or the first mistake in it. */
import { parseArgs } from 'node:util';
import type { CommandName, Usage } from '#shared/usage.ts';
import { COMMANDS, OPTIONS, type OptionName } from './commands.ts';
import { near } from './near.ts';

type Value<O extends OptionName> = (typeof OPTIONS)[O] extends { many: true }
  ? readonly string[]
  : (typeof OPTIONS)[O] extends { type: 'string' }
    ? string
    : boolean;

export type Options = { readonly [O in OptionName]?: Value<O> };

export interface Arguments {
  readonly command: CommandName;
  readonly paths: readonly string[];
  readonly options: Options;
}

export type Parsed =
  | { readonly kind: 'run'; readonly arguments: Arguments }
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistake'; readonly command: CommandName | null; readonly usage: Usage };

/** Reads the words behind `certprep`. Nothing is guessed: a word that fits nowhere is a mistake. */
export function parseArguments(argv: readonly string[]): Parsed {
  const [first, ...rest] = argv;
  if (first === undefined) return { kind: 'mistake', command: null, usage: { code: 'COMMAND_MISSING', facts: {} } };
  if (first === '--help' || first === '-h' || first === 'help') return { kind: 'help', command: commandNamed(rest[0]) };
  if (first === '--version') return { kind: 'version' };
  const command = commandNamed(first);
  if (command === null) {
    const usage: Usage = first.startsWith('-')
      ? { code: 'COMMAND_MISSING', facts: {} }
      : { code: 'COMMAND_UNKNOWN', facts: { command: first, near: near(first, Object.keys(COMMANDS)) } };
    return { kind: 'mistake', command: null, usage };
  }
  return parseCommand(command, rest);
}

function commandNamed(word: string | undefined): CommandName | null {
  return word !== undefined && Object.hasOwn(COMMANDS, word) ? (word as CommandName) : null;
}

function parseCommand(command: CommandName, argv: readonly string[]): Parsed {
  const mistake = (usage: Usage): Parsed => ({ kind: 'mistake', command, usage });
  const { tokens } = parseArgs({ args: [...argv], options: NODE_OPTIONS, strict: false, tokens: true });
  const options: Partial<Record<OptionName, string | boolean | string[]>> = {};
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      paths.push(token.value);
      continue;
    }
    if (token.rawName === '-h') return { kind: 'help', command };
    const usage = addOption(options, command, token.rawName, token.name, token.value);
    if (usage !== null) return mistake(usage);
  }
  if (options.help === true) return { kind: 'help', command };
  const usage = missing(command, paths, options);
  return usage === null ? { kind: 'run', arguments: { command, paths, options: options as Options } } : mistake(usage);
}

const NODE_OPTIONS = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, { type }]) => [name, { type, multiple: true }] as const),
);

function addOption(
  options: Partial<Record<OptionName, string | boolean | string[]>>,
  command: CommandName,
  rawName: string,
  name: string,
  value: string | undefined,
): Usage | null {
  if (!Object.hasOwn(OPTIONS, name) || rawName !== `--${name}`) {
    const known = COMMANDS[command].options.map((option) => `--${option}`);
    return { code: 'OPTION_UNKNOWN', facts: { option: rawName, near: near(rawName, known) } };
  }
  const option = name as OptionName;
  const { type, many = false }: { type: 'string' | 'boolean'; many?: boolean } = OPTIONS[option];
  if (!COMMANDS[command].options.includes(option))
    return { code: 'OPTION_NOT_HERE', facts: { option: rawName, command } };
  if (type === 'boolean') {
    if (value !== undefined) return { code: 'OPTION_TAKES_NO_VALUE', facts: { option: rawName } };
    options[option] = true;
    return null;
  }
  if (value === undefined) return { code: 'OPTION_NEEDS_VALUE', facts: { option: rawName } };
  if (many) options[option] = [...((options[option] as string[] | undefined) ?? []), value];
  else if (options[option] === undefined) options[option] = value;
  else return { code: 'OPTION_REPEATED', facts: { option: rawName } };
  return null;
}

/** What stands in the file that `instead` names can't stand on the command line too. */
function besides(
  instead: OptionName,
  needs: readonly OptionName[],
  paths: readonly string[],
  options: Partial<Record<OptionName, unknown>>,
): Usage | null {
  const named = [...needs, ...PER_BUNDLE].find((name) => options[name] !== undefined);
  const other = paths.length > 0 ? 'PATH' : named === undefined ? null : `--${named}`;
  return other === null ? null : { code: 'OPTIONS_CONFLICT', facts: { options: [`--${instead}`, other] } };
}

const PER_BUNDLE: readonly OptionName[] = [
  'target',
  'previous',
  'report',
  'ics',
  'host',
  'hosts-file',
  'leaf',
  'name',
  'accept',
  'reason',
];

function missing(
  command: CommandName,
  paths: readonly string[],
  options: Partial<Record<OptionName, unknown>>,
): Usage | null {
  const { needs, paths: wanted, instead } = COMMANDS[command];
  const [argument] = paths;
  if (instead !== undefined && options[instead] !== undefined) return besides(instead, needs, paths, options);
  if (wanted === 'none' && argument !== undefined) return { code: 'ARGUMENT_UNEXPECTED', facts: { command, argument } };
  if (wanted === 'required' && argument === undefined) return { code: 'PATH_MISSING', facts: { command } };
  if (paths.filter((path) => path === '-').length > 1) return { code: 'STDIN_TWICE', facts: {} };
  const option = needs.find((name) => options[name] === undefined);
  if (option !== undefined) return { code: 'OPTION_MISSING', facts: { option: `--${option}`, command } };
  const outs = (['out-password-file', 'out-password-env', 'generate-password', 'password-words'] as const).filter(
    (name) => options[name] !== undefined,
  );
  if (outs.length > 1) return { code: 'OPTIONS_CONFLICT', facts: { options: [`--${outs[0]!}`, `--${outs[1]!}`] } };
  return null;
}
