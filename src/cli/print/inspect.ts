/** `inspect`: each file with what it holds, what is locked, and what belongs together. */
import type { InspectAnswer, Problem, UnreadView } from '#shared/answers.ts';
import type { ItemView } from '#shared/item.ts';
import { shortName } from '#words/subject.ts';
import type { Words } from '#words/words.ts';
import { harmless } from '#words/harmless.ts';
import { itemDetails, itemRow } from './item-rows.ts';
import { page, paragraph, section } from './paragraph.ts';
import { problemLines } from './problems.ts';
import { mark, paint, type Style } from './style.ts';
import { table, tableRows } from './table.ts';

export function printInspect(answer: InspectAnswer, words: Words, style: Style): string {
  const { items, unread, problems, at } = harmless(answer);
  return page([
    ...paragraph(summary(items, words), style),
    ...fileLines(items, Date.parse(at), words, style),
    ...section(words.terminal.inspect.pairs, pairLines(items, words, style), style),
    ...problemLines([...problems, ...notSaid(unread, problems)], words, style),
  ]);
}

function summary(items: readonly ItemView[], { terminal }: Words): string {
  if (items.length === 0) return terminal.inspect.nothing;
  const kinds = ['certificate', 'private-key', 'csr', 'public-key', 'crl', 'secret', 'locked'] as const;
  const found = kinds
    .map((kind) => ({ kind, count: items.filter((item) => (item.locked ? 'locked' : item.kind) === kind).length }))
    .filter(({ count }) => count > 0);
  return terminal.inspect.summary(new Set(items.map(({ file }) => file)).size, found);
}

/** Under the kind of the thing, in the second column. */
const DETAIL = { lead: '     ', tone: 'faint' } as const;

function fileLines(items: readonly ItemView[], at: number, words: Words, style: Style): string[] {
  return [...new Set(items.map(({ file }) => file))].flatMap((file) => {
    const inside = items.filter((item) => item.file === file);
    const containers = [...new Set(inside.map(({ container }) => words.nouns.containers[container]))].join(', ');
    const heading = `${paint(style, 'strong', file)}  ${paint(style, 'faint', containers)}`;
    const rows = tableRows(
      inside.map((item) => itemRow(item, at, words, style)),
      style,
    );
    const details = inside.map((item) => itemDetails(item, words).flatMap((line) => paragraph(line, style, DETAIL)));
    return ['', heading, ...rows.flatMap((lines, i) => [...lines, ...(details[i] ?? [])])];
  });
}

function pairLines(items: readonly ItemView[], words: Words, style: Style): string[] {
  const keys = items.filter(({ kind, locked }) => kind === 'private-key' && !locked);
  const rows = keys.map((key) => {
    const partners = items.filter(({ id }) => key.pairedWith.includes(id));
    if (partners.length === 0) return [mark(style, 'warn'), key.id, words.terminal.inspect.fitsNothing];
    return [
      mark(style, 'ok'),
      key.id,
      words.terminal.inspect.fits,
      partners.map((item) => label(item, words)).join(', '),
    ];
  });
  return table(rows, style);
}

function label({ id, kind, subject }: ItemView, { nouns }: Words): string {
  const name = shortName(subject ?? '') ?? (kind === null ? null : nouns.kinds[kind]);
  return name === null ? id : `${id} (${name})`;
}

/** What could not be read and stands in no problem yet. */
function notSaid(unread: readonly UnreadView[], problems: readonly Problem[]): Problem[] {
  return unread
    .filter(({ code, file }) => !problems.some((problem) => problem.code === code && problem.subject === file))
    .map(({ file, ...rest }) => ({ ...rest, severity: 'warning', subject: file, facts: {} }));
}
