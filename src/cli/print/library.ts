/** `library`: the pack, what it holds, and the roots that an import met, each with its SHA-256 for comparing. */
import type { LibraryAnswer } from '#shared/answers.ts';
import { shortName } from '#words/subject.ts';
import type { Words } from '#words/words.ts';
import { harmless } from '#words/harmless.ts';
import { page, paragraph, section } from './paragraph.ts';
import { problemLines } from './problems.ts';
import { mark, paint, type Style } from './style.ts';
import { digestLines } from './written.ts';

type Root = LibraryAnswer['rootsMet'][number];

export function printLibrary(answer: LibraryAnswer, words: Words, style: Style): string {
  const { problems, rootsMet, ...shown } = harmless(answer);
  const { rootsMet: heading } = words.terminal.library;
  return page([
    ...headline(shown, words, style),
    ...packLines(shown, words, style),
    ...[true, false].flatMap((imported) => {
      const roots = rootsMet.filter((root) => root.imported === imported);
      return section(heading(imported), rootLines(roots, style), style);
    }),
    ...problemLines(problems, words, style),
  ]);
}

/** Said before it is done. */
export function printTrusting(roots: readonly Root[], words: Words, style: Style): string {
  return page(section(words.terminal.library.trusting(roots.length), rootLines(harmless(roots), style), style));
}

type Shown = Omit<LibraryAnswer, 'problems' | 'rootsMet'>;

function headline({ action, pack, added }: Shown, { terminal }: Words, style: Style): string[] {
  if (pack === null) return action === 'info' ? [terminal.library.none] : [];
  if (action === 'info') return [];
  const { built, imported } = terminal.library;
  const said = action === 'build' ? built : imported(added.intermediates, added.roots);
  return paragraph(said, style, { lead: `${mark(style, 'ok')} ` });
}

function packLines({ pack, source, date, intermediates, roots, sha256 }: Shown, words: Words, style: Style): string[] {
  if (pack === null) return [];
  const { list, holds } = words.terminal.library;
  return [
    '',
    paint(style, 'strong', pack),
    `  ${list(source ?? '', Date.parse(date ?? ''))}`,
    `  ${holds(intermediates, roots)}`,
    ...digestLines(sha256 ?? '').map(
      (line, i) => `  ${paint(style, 'faint', i === 0 ? 'SHA-256' : '       ')}  ${line}`,
    ),
  ];
}

function rootLines(roots: readonly Root[], style: Style): string[] {
  return roots.flatMap(({ subject, sha256 }) => [
    ...paragraph(shortName(subject) ?? subject, style, { lead: `  ${mark(style, 'info')} ` }),
    ...digestLines(sha256).map((line) => `      ${paint(style, 'faint', line)}`),
  ]);
}
