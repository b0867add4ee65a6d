/** `report`: where it was written, and whether the hand-over that it is about is ready. */
import type { ReportAnswer } from '#shared/answers.ts';
import { harmless } from '#words/harmless.ts';
import type { Words } from '#words/words.ts';
import { page, paragraph } from './paragraph.ts';
import { problemLines } from './problems.ts';
import { mark, type Style } from './style.ts';
import { writtenLines } from './written.ts';

export function printReport(answer: ReportAnswer, words: Words, style: Style): string {
  const { ready, written, problems } = harmless(answer);
  const { report, terminal } = words;
  return page([
    ...paragraph(ready ? terminal.check.ready : report.notReady, style, {
      lead: `${mark(style, ready ? 'ok' : 'bad')} `,
    }),
    ...(written.length === 0 ? paragraph(terminal.written.nothing, style) : writtenLines(written, words, style)),
    ...problemLines(problems, words, style),
  ]);
}
