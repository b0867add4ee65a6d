/** The terminal twin's way in: words of the command line in, exit code out. */
import type { UsageAnswer } from '#shared/answers.ts';
import type { CommandName, Usage } from '#shared/usage.ts';
import { timeView } from '#app/views/time-view.ts';
import { knownLanguage, type Language, languageOf, LANGUAGES } from '#words/language.ts';
import { failureProblem, usageProblem } from '#words/problem.ts';
import { type Words, wordsFor } from '#words/words.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { DONE, NOT_WRITTEN, STOPPED, WRONG_USAGE } from './exit.ts';
import type { Terminal } from './io.ts';
import { Mistake, mistake } from './mistake.ts';
import { helpText } from './print/help.ts';
import { printProblems } from './print/problems.ts';
import { printUsage } from './print/usage.ts';
import { type Style, styleOf } from './print/style.ts';
import { safeJson } from '#words/harmless.ts';
import { Run } from './run.ts';
import { processTerminal } from './terminal.ts';
import { readTime } from './time.ts';
import { VERSION } from '#app/version.ts';

/** Each command is loaded when it is wanted: starting must stay cheap. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<(run: Run) => number | Promise<number>>>> = {
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  chain: async () => (await import('./commands/chain.ts')).chain,
  hosts: async () => (await import('./commands/hosts.ts')).hosts,
  compare: async () => (await import('./commands/compare.ts')).compare,
  check: async () => (await import('./commands/check.ts')).check,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  convert: async () => (await import('./commands/convert.ts')).convertCommand,
  unlock: async () => (await import('./commands/convert.ts')).unlock,
  report: async () => (await import('./commands/report.ts')).report,
  completions: async () => (await import('./commands/completions.ts')).completions,
  targets: async () => (await import('./commands/targets.ts')).targets,
  library: async () => (await import('./commands/library.ts')).library,
};

/** The program as a worker that it started itself: what to do comes over the channel, and no command line is read. */
export async function work(): Promise<void> {
  await import('#app/work/worker.ts');
}

/** Runs one command line and answers the exit code (contract/cli.md). What it throws is a bug. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const code = await follow(argv, terminal);
  const failure = terminal.outFailure?.() ?? null;
  if (failure === null) return code;
  const words = await wordsFor(languageRead(langIn(argv), terminal));
  const problem = failureProblem(failure, { severity: 'error', subject: '-' }, words);
  terminal.err(printProblems([problem], words, errStyle(terminal)));
  return Math.max(code, NOT_WRITTEN);
}

async function follow(argv: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseArguments(argv);
  switch (parsed.kind) {
    case 'version':
      terminal.out(`certprep ${VERSION}\n`);
      return DONE;
    case 'help': {
      const words = await wordsFor(languageRead(langIn(argv), terminal));
      terminal.out(helpText(parsed.command, words, outStyle(terminal)));
      return DONE;
    }
    case 'mistake':
      return answerMistake(parsed, { json: argv.includes('--json'), lang: langIn(argv) }, terminal);
    case 'run':
      return runCommand(parsed.arguments, terminal);
  }
}

async function runCommand(args: Arguments, terminal: Terminal): Promise<number> {
  try {
    const words = await wordsOf(args, terminal);
    const at = args.options.at === undefined ? terminal.now() : readTime(args.options.at);
    const command = await COMMANDS[args.command]();
    const code = await command(new Run(args, terminal, words, outStyle(terminal), at));
    return terminal.signal.aborted ? STOPPED : code;
  } catch (error) {
    if (error instanceof Mistake) return answerMistake({ ...args, usage: error.usage }, args.options, terminal);
    throw error;
  }
}

/** `message` and `remedy` in JSON are English; a person reads their own language. */
function wordsOf({ options: { json, lang } }: Arguments, terminal: Terminal): Promise<Words> {
  if (lang !== undefined && knownLanguage(lang) === null)
    mistake('LANGUAGE_UNKNOWN', { language: lang, known: LANGUAGES });
  return wordsFor(json === true ? 'en' : languageRead(lang, terminal));
}

/** The first of the variables that says something holds, as POSIX has it: LC_ALL=C is English, whatever LANG says. */
function languageRead(lang: string | undefined, { env }: Terminal): Language {
  const said = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => one !== undefined && one !== '');
  return languageOf(lang, said);
}

/** What --lang says in a command line that was not read to its end. */
function langIn(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return argv[at]?.startsWith('--lang=') === true
    ? argv[at].slice('--lang='.length)
    : at < 0
      ? undefined
      : argv[at + 1];
}

async function answerMistake(
  { usage, command }: { readonly usage: Usage; readonly command: CommandName | null },
  { json, lang }: { readonly json?: boolean; readonly lang?: string | undefined },
  terminal: Terminal,
): Promise<number> {
  const isJson = json === true;
  const words = await wordsFor(isJson ? 'en' : languageRead(lang, terminal));
  const problem = usageProblem(usage, words);
  if (isJson) {
    const answer: UsageAnswer = { schema: 1, command, at: timeView(terminal.now()), problems: [problem] };
    terminal.out(`${safeJson(answer)}\n`);
  } else {
    terminal.err(printUsage(problem, command, words, errStyle(terminal)));
  }
  return WRONG_USAGE;
}

function outStyle({ env, isOutTTY, columns, platform }: Terminal): Style {
  return styleOf({ env, isTTY: isOutTTY, columns, platform });
}

function errStyle({ env, isErrTTY, columns, platform }: Terminal): Style {
  return styleOf({ env, isTTY: isErrTTY, columns, platform });
}
