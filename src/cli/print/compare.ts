/** `compare`: names lost first, for they are what breaks; then what else changed. */
import type { CompareAnswer } from '#shared/answers.ts';
import { shortName } from '#words/subject.ts';
import type { Words } from '#words/words.ts';
import { harmless } from '#words/harmless.ts';
import { page, paragraph, section } from './paragraph.ts';
import { problemLines } from './problems.ts';
import { type Mark, mark, paint, type Style } from './style.ts';
import { table } from './table.ts';

export function printCompare(answer: CompareAnswer, words: Words, style: Style): string {
  const { at, names, problems, certificates } = harmless(answer);
  const texts = words.terminal.compare;
  if (certificates === null) return page(problemLines(problems, words, style));
  const { lost, gained, kept, stillCovered } = names;
  const gone = lost.filter((name) => !stillCovered.includes(name));
  const list = (title: string, which: Mark, members: readonly string[]): string[] =>
    section(
      title,
      members.flatMap((name) => paragraph(name, style, { lead: `  ${mark(style, which)} ` })),
      style,
    );
  return page([
    paint(style, 'strong', texts.title),
    ...table(rows(harmless(answer), words), style),
    ...list(texts.lost, 'bad', gone),
    ...list(texts.stillCovered, 'warn', stillCovered),
    ...list(texts.gained, 'ok', gained),
    ...list(texts.kept, 'info', kept),
    ...problemLines(problems, words, style),
    '',
    ...paragraph(words.terminal.judgedAt(Date.parse(at)), style, { tone: 'faint' }),
  ]);
}

function rows({ at, subject, issuer, dates, sameKey, usages }: CompareAnswer, words: Words): string[][] {
  const texts = words.terminal.compare;
  const change = (was: string, is: string): string => (was === is ? texts.same(is) : texts.change(was, is));
  const valid = ({ notBefore, notAfter }: { notBefore: string; notAfter: string }): string =>
    words.terminal.validity(Date.parse(notBefore), Date.parse(notAfter), Date.parse(at));
  return [
    ...(subject === null ? [] : [[texts.subject, change(named(subject.old), named(subject.new))]]),
    ...(issuer === null ? [] : [[texts.issuer, change(named(issuer.old), named(issuer.new))]]),
    ...(dates === null ? [] : [[texts.valid, change(valid(dates.old), valid(dates.new))]]),
    [texts.key, sameKey ? texts.sameKey : texts.newKey],
    ...(usages.lost.length === 0 ? [] : [[texts.usagesLost, usages.lost.join(', ')]]),
    ...(usages.gained.length === 0 ? [] : [[texts.usagesGained, usages.gained.join(', ')]]),
  ];
}

function named(name: string): string {
  return shortName(name) ?? name;
}
