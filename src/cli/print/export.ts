/** `export`: what was written and read back, and what to do with it; or why nothing was. */
import type { ExportAnswer } from '#shared/answers.ts';
import { nextSteps } from '#words/target.ts';
import type { Words } from '#words/words.ts';
import { verdictLines } from './check.ts';
import { harmless } from '#words/harmless.ts';
import { page, paragraph, section } from './paragraph.ts';
import { problemLines } from './problems.ts';
import { mark, paint, type Style } from './style.ts';
import { verifiedLine, writtenLines } from './written.ts';

export function printExport(answer: ExportAnswer, words: Words, style: Style): string {
  const safe = harmless(answer);
  const { nothing } = words.terminal.written;
  if (safe.written.length > 0) return page(doneLines(safe, words, style));
  return page([...verdictLines(safe, words, style), '', ...paragraph(nothing, style)]);
}

function doneLines(answer: ExportAnswer, words: Words, style: Style): string[] {
  const { next, carry } = words.terminal.written;
  const steps = [...nextSteps(answer.target, words), ...carry];
  return [
    paint(style, 'strong', answer.targetName),
    ...verifiedLine(answer, words, style),
    ...writtenLines(answer.written, words, style),
    ...problemLines([...answer.findings, ...answer.problems], words, style),
    ...section(
      next,
      steps.flatMap((step) => paragraph(step, style, { lead: `  ${mark(style, 'arrow')} ` })),
      style,
    ),
  ];
}
