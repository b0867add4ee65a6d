/** The document in Markdown (CommonMark with tables): a text stays text, whatever characters it holds. */
import type { Block, Document, Plate } from './document.ts';

export function toMarkdown({ title, blocks }: Document): string {
  return `${[`# ${text(title)}`, ...blocks.map(block)].join('\n\n')}\n`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `## ${text(one.text)}`;
    case 'paragraph':
      return one.mark === undefined ? text(one.text) : `**${text(one.text)}**`;
    case 'facts':
      return one.rows.map(([label, value]) => `- ${text(label)}: ${text(value)}`).join('\n');
    case 'table':
      return [one.head, one.head.map(() => null), ...one.rows].map(row).join('\n');
    case 'problems':
      return one.problems
        .map(({ severity, message, remedy }) => `- **${text(severity)}:** ${text(message)} ${text(remedy)}`.trimEnd())
        .join('\n');
    case 'boxes':
      return one.boxes.map(({ text: item, ticked }) => `- [${ticked ? 'x' : ' '}] ${text(item)}`).join('\n');
    case 'chain':
      return fenced(one.plates.flatMap(plateLines));
    case 'picture':
      return '';
    case 'commands':
      return fenced(one.lines);
    case 'signature':
      return `${text(one.label)}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`;
  }
}

function row(cells: readonly (string | null)[]): string {
  return `| ${cells.map((cell) => (cell === null ? '---' : text(cell))).join(' | ')} |`;
}

function plateLines({ title, notes, joint }: Plate): string[] {
  return [
    `[ ${title} ]`,
    ...notes.map((note) => `  ${note}`),
    ...(joint === null ? [] : ['  |', `  | ${joint}`, '  |']),
  ];
}

/** Between fences longer than any run of backticks inside. */
function fenced(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return [fence, ...lines, fence].join('\n');
}

/**
 * Every ASCII punctuation mark may be escaped (CommonMark 2.4): these are, wherever they could mean something. At the
 * start that is a list or a heading's underline, and anywhere an address that becomes a link by itself.
 */
function text(value: string): string {
  return value
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]()<>#+!|~&@$^]/g, '\\$&')
    .replaceAll('://', String.raw`\://`)
    .replaceAll(/www\./gi, (found) => `${found.slice(0, 3)}\\.`)
    .replace(/^(\d{1,9})\./, String.raw`$1\.`)
    .replace(/^[-=]/, String.raw`\$&`);
}
