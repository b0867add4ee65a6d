/** `targets`: each with its id, its files, what it demands, and what no source confirms. */
import type { TargetsAnswer, TargetView } from '#shared/answers.ts';
import { demandTopic } from '#words/target.ts';
import type { Words } from '#words/words.ts';
import { harmless } from '#words/harmless.ts';
import { page, paragraph } from './paragraph.ts';
import { problemLines } from './problems.ts';
import { type Mark, mark, paint, type Style } from './style.ts';
import { table } from './table.ts';

export function printTargets(answer: TargetsAnswer, words: Words, style: Style): string {
  const { targets, problems } = harmless(answer);
  if (targets.length > MOST_IN_FULL)
    return page([...listLines(targets, words, style), ...problemLines(problems, words, style)]);
  return page([
    ...targets.flatMap((target) => targetLines(target, words, style)),
    ...problemLines(problems, words, style),
  ]);
}

/** More than these are listed by name. */
const MOST_IN_FULL = 8;

function listLines(targets: readonly TargetView[], words: Words, style: Style): string[] {
  const rows = targets.map(({ id, name, nicknames }) => [paint(style, 'accent', id), name, nicknames.join(', ')]);
  return [...table(rows, style, 2), '', ...paragraph(words.terminal.targets.more, style, { tone: 'faint' })];
}

function targetLines(target: TargetView, words: Words, style: Style): string[] {
  const { id, files, demands, sources, unconfirmed, checklist, key, version, dated } = words.terminal.targets;
  const topics = target.unconfirmed.map((rule) => demandTopic(rule, words));
  return [
    '',
    paint(style, 'strong', target.name),
    `  ${paint(style, 'faint', `${version(target.version)}, ${dated(target.date)}, ${key[target.key]}`)}`,
    `  ${id} ${paint(style, 'accent', `--target ${target.id}`)}`,
    ...part(
      files,
      table(
        target.files.map(({ name, description }) => [name, description]),
        style,
        4,
      ),
      style,
    ),
    ...part(demands, listed(target.demands, 'info', style), style),
    ...part(unconfirmed, listed(topics, 'warn', style), style),
    ...part(
      checklist,
      listed(
        target.checklist.map(({ text }) => text),
        'info',
        style,
      ),
      style,
    ),
    ...part(sources, listed(target.sources, 'info', style), style),
  ];
}

function part(heading: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : [`  ${paint(style, 'faint', heading)}`, ...lines];
}

function listed(texts: readonly string[], name: Mark, style: Style): string[] {
  return texts.flatMap((text) => paragraph(text, style, { lead: `    ${mark(style, name)} ` }));
}
