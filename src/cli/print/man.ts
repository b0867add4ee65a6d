/** docs/certprep.1: the manual page, made of the tables of commands and options and their words (man(7)). */
import type { CommandName } from '#shared/usage.ts';
import type { Words } from '#words/words.ts';
import { COMMANDS, type OptionName, OPTIONS } from '../commands.ts';

/** Of the texts; mandoc wants one. */
const DATE = '2026-11-26';

export function manPage(version: string, { help, terminal }: Words): string {
  const commands = Object.keys(COMMANDS) as CommandName[];
  const options = Object.keys(OPTIONS) as OptionName[];
  return [
    `.TH CERTPREP 1 ${DATE} "certprep ${version}"`,
    '.SH NAME',
    `certprep \\- ${text(help.about)}`,
    '.SH SYNOPSIS',
    `.B certprep`,
    text(help.usage.replace(/^certprep /, '')),
    '.SH DESCRIPTION',
    ...help.rules.flatMap((rule, i) => [...(i === 0 ? [] : ['.PP']), text(rule)]),
    `.SH ${heading(terminal.help.commands)}`,
    ...commands.flatMap((command) => commandLines(command, help)),
    `.SH ${heading(terminal.help.options)}`,
    ...options.flatMap((option) => optionLines(option, help)),
    `.SH ${heading(terminal.help.examples)}`,
    '.nf',
    ...help.examples.map(text),
    ...commands.flatMap((command) => help.commands[command].examples.map(text)),
    '.fi',
    '',
  ].join('\n');
}

function commandLines(command: CommandName, help: Words['help']): string[] {
  const { summary, usage, about } = help.commands[command];
  const options = COMMANDS[command].options.map((option) => `--${option}`).join(' ');
  return [
    `.SS "${text(command)} ${text(usage).replaceAll('"', '""')}"`,
    text(`${summary}.`),
    '.PP',
    text(about),
    '.PP',
    text(options),
  ];
}

function optionLines(option: OptionName, { options }: Words['help']): string[] {
  const { value, text: about } = options[option];
  const argument = value === null ? '' : ` \\fI${text(value)}\\fR`;
  return ['.TP', `\\fB${text(`--${option}`)}\\fR${argument}`, text(about)];
}

function heading(words: string): string {
  return text(words.toUpperCase());
}

/** A line of text: no backslash, dash or leading dot of it means anything to roff. */
function text(words: string): string {
  return words
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replace(/^(?=[.'])/, String.raw`\&`);
}
