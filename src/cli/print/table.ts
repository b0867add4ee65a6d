/** Rows in aligned columns. The last column may be long: it is broken into lines that stand under each other. */
import { displayWidth, padded } from './width.ts';
import { wrap } from './wrap.ts';
import type { Style } from './style.ts';

const GAP = '  ';
/** Narrower than this, the last column goes on lines of its own. */
const LEAST = 24;

/**
 * @param rows cells, which may be painted, save those of the last column where they are long enough to be broken
 * @param indent columns of space before each row
 */
export function table(rows: readonly (readonly string[])[], style: Style, indent = 2): string[] {
  return tableRows(rows, style, indent).flat();
}

/** As `table`, but the lines of each row apart, for those that put something between the rows. */
export function tableRows(rows: readonly (readonly string[])[], style: Style, indent = 2): string[][] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => displayWidth(row[i] ?? ''))));
  const used = new Set(widths.flatMap((width, i) => (width > 0 ? [i] : [])));
  return rows.map((row) => {
    const cells = row.map((cell, i) => ({ cell, width: widths[i] ?? 0 })).filter((_, i) => used.has(i));
    return rowLines(cells, style, ' '.repeat(indent));
  });
}

function rowLines(cells: readonly { cell: string; width: number }[], style: Style, indent: string): string[] {
  const head = cells.slice(0, -1).map(({ cell, width }) => padded(cell, width) + GAP);
  const start = indent + head.join('');
  const last = cells.at(-1)?.cell ?? '';
  const room = style.width - displayWidth(start);
  if (displayWidth(last) <= room) return [(start + last).trimEnd()];
  if (room < LEAST) {
    const inset = `${indent}${GAP}`;
    return [start.trimEnd(), ...wrap(last, style.width - inset.length).map((line) => inset + line)];
  }
  const inset = ' '.repeat(displayWidth(start));
  return wrap(last, room).map((line, i) => (i === 0 ? start : inset) + line);
}
