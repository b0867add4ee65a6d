/** `convert` and `unlock`: what was written and read back, or why nothing was. */
import type { ConvertAnswer } from '#shared/answers.ts';
import type { Words } from '#words/words.ts';
import { harmless } from '#words/harmless.ts';
import { page } from './paragraph.ts';
import { problemLines } from './problems.ts';
import { mark, type Style } from './style.ts';
import { verifiedLine, writtenLines } from './written.ts';

export function printConvert(answer: ConvertAnswer, words: Words, style: Style): string {
  const { written, verified, problems } = harmless(answer);
  const head =
    written.length === 0
      ? [`${mark(style, 'bad')} ${words.terminal.written.nothing}`]
      : verifiedLine({ verified, verifiedBy: null }, words, style);
  return page([...head, ...writtenLines(written, words, style), ...problemLines(problems, words, style)]);
}
