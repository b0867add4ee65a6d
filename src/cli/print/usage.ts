/** A mistake in the command line, and where help is. */
import type { Problem } from '#shared/answers.ts';
import type { CommandName } from '#shared/usage.ts';
import type { Words } from '#words/words.ts';
import { harmless } from '#words/harmless.ts';
import { page, paragraph, section } from './paragraph.ts';
import { mark, type Style } from './style.ts';

/** @param command the one that was meant, as far as that is known: its usage line is shown */
export function printUsage(problem: Problem, command: CommandName | null, words: Words, style: Style): string {
  const { message, remedy } = harmless(problem);
  const { help, terminal } = words;
  const usage = command === null ? help.usage : `certprep ${command} ${help.commands[command].usage}`;
  return page([
    ...paragraph(message, style, { lead: `${mark(style, 'bad')} ` }),
    ...paragraph(remedy, style, { lead: `  ${mark(style, 'arrow')} ` }),
    ...section(terminal.help.usage, [`  ${usage}`], style),
  ]);
}
