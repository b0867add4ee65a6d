/** Plates: the boxes in which a chain is drawn, one on the other. */
import { padded } from './width.ts';
import { paint, type Style, type Tone } from './style.ts';
import { wrap } from './wrap.ts';

/** Lines of a plate: the first stands out. */
export interface Plate {
  /** One column before the first line: its number in the written file, or a mark. */
  readonly spine: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly kind: 'seated' | 'dashed';
}

const SOLID = { top: '╭─╮', bottom: '╰─╯', side: '│', joint: '├─┤', open: '╴', close: '╶' };
const DASHED = { ...SOLID, top: '╭╌╮', bottom: '╰╌╯', side: '┆' };
const ASCII_SOLID = { top: '+-+', bottom: '+-+', side: '|', joint: '+-+', open: ' ', close: ' ' };
const ASCII_DASHED = { ...ASCII_SOLID, top: '...', bottom: '...', side: ':' };

/** Columns a plate may take; a short name in a very wide box is hard to read. */
const WIDEST = 76;

export function plateWidth({ width }: Style): number {
  return Math.min(width, WIDEST);
}

export function plateEdge(style: Style, kind: Plate['kind'], edge: 'top' | 'bottom', width: number): string {
  const [left = '', line = '', right = ''] = shapes(style, kind)[edge];
  return `${left}${line.repeat(width - 2)}${right}`;
}

/** The joint between two plates, with its words: "├─╴✔ signed by╶────┤". `text` has `columns` columns. */
export function plateJoint(style: Style, text: string, columns: number, width: number): string {
  const { joint, open, close } = shapes(style, 'seated');
  const [left = '', line = '', right = ''] = joint;
  return `${left}${line}${open}${text}${close}${line.repeat(Math.max(0, width - columns - 5))}${right}`;
}

export function plateBody(style: Style, { spine, title, lines, kind }: Plate, width: number): string[] {
  const { side } = shapes(style, kind);
  const room = width - 8;
  const row = (lead: string, text: string, tone: Tone): string =>
    `${side} ${padded(lead, 3)} ${paint(style, tone, text)}${padded(text, room).slice(text.length)} ${side}`;
  const titles = wrap(title, room).map((line, i) => row(i === 0 ? spine : '', line, 'strong'));
  return [...titles, ...lines.flatMap((line) => wrap(line, room)).map((line) => row('', line, 'faint'))];
}

function shapes({ unicode }: Style, kind: Plate['kind']): typeof SOLID {
  if (kind === 'dashed') return unicode ? DASHED : ASCII_DASHED;
  return unicode ? SOLID : ASCII_SOLID;
}
