/** The chain as plates joined from leaf to root, drawn in SVG. */
import type { Plate } from './document.ts';
import { markup, type Markup } from './markup.ts';

const WIDTH = 640;
const LINE = 17;
const GAP = 34;
const PADDING = 12;

export function chainSvg(title: string, plates: readonly Plate[]): Markup {
  const heights = plates.map(({ notes }) => PADDING * 2 + LINE * (notes.length + 1));
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height + GAP, 1));
  const all = heights.reduce((sum, height) => sum + height + GAP, 2 - GAP);
  return markup`<svg role="img" aria-label="${title}" viewBox="0 0 ${WIDTH} ${all}" width="${WIDTH}" height="${all}">${plates.map((plate, i) => drawn(plate, tops[i] ?? 0, heights[i] ?? 0))}</svg>`;
}

function drawn({ title, notes, joint }: Plate, top: number, height: number): Markup {
  const bottom = top + height;
  const line = (text: string, i: number, weight: number): Markup =>
    markup`<text x="${PADDING + 4}" y="${top + PADDING + LINE * (i + 1) - 4}" font-size="13" font-weight="${weight}">${clipped(text)}</text>`;
  const joined =
    joint === null
      ? []
      : [
          markup`<line x1="40" y1="${bottom}" x2="40" y2="${bottom + GAP}" stroke="#555" stroke-width="2" /><text x="52" y="${bottom + GAP / 2 + 4}" font-size="12" fill="#555">${joint}</text>`,
        ];
  return markup`<rect x="1" y="${top}" width="${WIDTH - 2}" height="${height}" rx="6" fill="none" stroke="#555" />${line(title, 0, 700)}${notes.map((note, i) => line(note, i + 1, 400))}${joined}`;
}

/** What is longer stands in the tables. */
function clipped(text: string): string {
  const most = 84;
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
