/** `certprep --help` and `certprep COMMAND --help`. */
import type { CommandName } from '#shared/usage.ts';
import type { Words } from '#words/words.ts';
import { COMMANDS, type OptionName } from '../commands.ts';
import { page, paragraph, section } from './paragraph.ts';
import { mark, paint, type Style } from './style.ts';
import { table } from './table.ts';

/** @param command null for the help of the whole program */
export function helpText(command: CommandName | null, words: Words, style: Style): string {
  return page(command === null ? programLines(words, style) : commandLines(command, words, style));
}

function programLines({ help, terminal }: Words, style: Style): string[] {
  const commands = Object.entries(help.commands).map(([name, { summary }]) => [paint(style, 'accent', name), summary]);
  return [
    ...paragraph(help.about, style),
    ...section(terminal.help.usage, [`  ${help.usage}`], style),
    ...section(terminal.help.commands, table(commands, style), style),
    '',
    ...help.rules.flatMap((rule) => paragraph(rule, style, { lead: `${mark(style, 'info')} ` })),
    ...examples(help.examples, terminal.help.examples, style),
  ];
}

function commandLines(command: CommandName, words: Words, style: Style): string[] {
  const { help, terminal } = words;
  const { usage, about, examples: lines } = help.commands[command];
  const rows = COMMANDS[command].options.map((option) => optionRow(option, words, style));
  return [
    ...paragraph(about, style),
    ...section(terminal.help.usage, [`  certprep ${command} ${usage}`], style),
    ...section(terminal.help.options, table(rows, style), style),
    ...examples(lines, terminal.help.examples, style),
  ];
}

function optionRow(option: OptionName, { help }: Words, style: Style): string[] {
  const { value, text } = help.options[option];
  return [paint(style, 'accent', `--${option}${value === null ? '' : ` ${value}`}`), text];
}

function examples(lines: readonly string[], heading: string, style: Style): string[] {
  return section(
    heading,
    lines.map((line) => `  ${line}`),
    style,
  );
}
