/** One run of a command: its arguments, its terminal, the time it judges by, and the problems met so far. */
import type { AnyAnswer, Problem } from '#shared/answers.ts';
import type { Finding } from '#shared/finding.ts';
import type { CommandName } from '#shared/usage.ts';
import { timeView } from '#app/views/time-view.ts';
import { type Intake, type IntakeOptions, takeIn } from '#app/workspace/intake.ts';
import { failureProblem, findingProblem } from '#words/problem.ts';
import type { Words } from '#words/words.ts';
import type { Arguments, Options } from './arguments.ts';
import { BLOCKED, DONE, NOT_READ, STOPPED } from './exit.ts';
import type { Terminal } from './io.ts';
import { givenPasswords } from './passwords.ts';
import { safeJson } from '#words/harmless.ts';
import type { Style } from './print/style.ts';

export class Run {
  readonly command: CommandName;
  readonly paths: readonly string[];
  readonly options: Options;
  readonly terminal: Terminal;
  /** Of the answer: English with --json, the person's language without. */
  readonly words: Words;
  readonly style: Style;
  /** Judged as of then, in milliseconds since 1970 UTC. */
  readonly at: number;
  readonly problems: Problem[] = [];

  constructor({ command, paths, options }: Arguments, terminal: Terminal, words: Words, style: Style, at: number) {
    this.command = command;
    this.paths = paths;
    this.options = options;
    this.terminal = terminal;
    this.words = words;
    this.style = style;
    this.at = at;
  }

  /** Reads what the command line names, or these of it; what went wrong becomes problems. */
  async takeIn(paths: readonly string[] = this.paths, use: Pick<IntakeOptions, 'toJudge'> = {}): Promise<Intake> {
    const { terminal, options } = this;
    const intake = await takeIn(paths, {
      ...use,
      passwords: await givenPasswords(options, terminal),
      allowSlow: options['allow-slow'] === true,
      signal: terminal.signal,
      ...(terminal.pool === undefined ? {} : { pool: terminal.pool }),
      ...(paths.includes('-') ? { stdin: terminal.stdin } : {}),
      ...this.#asker(),
    });
    this.tell(intake);
    return intake;
  }

  /** As `takeIn`, to judge bundles by what comes in. */
  takeInToJudge(): Promise<Intake> {
    return this.takeIn(this.paths, { toJudge: true });
  }

  /** What went wrong while reading, as problems. */
  tell({ troubles }: Intake): void {
    for (const { failure, ...about } of troubles) this.problems.push(failureProblem(failure, about, this.words));
  }

  /** Passwords are asked for only where somebody sits at the terminal, and its input is not the file itself. */
  #asker(): Pick<IntakeOptions, 'ask'> {
    const { ask, err } = this.terminal;
    const { prompts } = this.words.terminal;
    if (ask === null || this.paths.includes('-') || this.options['password-file'] !== undefined) return {};
    return {
      ask: async (file, wrong) => {
        if (wrong) err(`${prompts.passwordWrong}\n`);
        const password = await ask(prompts.password(file));
        return password === '' ? null : password;
      },
    };
  }

  addFindings(findings: readonly Finding[]): void {
    for (const finding of findings) this.problems.push(findingProblem(finding, this.words));
  }

  /** The head that every answer has. */
  head<C extends CommandName>(command: C): { schema: 1; command: C; at: string; problems: readonly Problem[] } {
    return { schema: 1, command, at: timeView(this.at), problems: this.problems };
  }

  /** Prints the answer: the object for a machine, `text` for a person. */
  print<A extends AnyAnswer>(answer: A, text: (answer: A, words: Words, style: Style) => string): void {
    const isJson = this.options.json === true;
    this.terminal.out(isJson ? `${safeJson(answer)}\n` : text(answer, this.words, this.style));
  }

  /** 1 where a blocker is among the problems. */
  get judgedExit(): number {
    return this.problems.some(({ severity }) => severity === 'blocker') ? BLOCKED : DONE;
  }
}

/** 130 after a stop, 3 where a named path fell short. */
export function readingExit({ stopped, fellShort }: Intake): number {
  if (stopped) return STOPPED;
  return fellShort ? NOT_READ : DONE;
}
