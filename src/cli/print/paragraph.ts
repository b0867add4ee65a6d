/** Lines of text with something in front of the first, all others set in to stand under its text. */
import { paint, type Style, type Tone } from './style.ts';
import { displayWidth } from './width.ts';
import { wrap } from './wrap.ts';

export interface ParagraphOptions {
  /** Before the first line; may be painted. */
  readonly lead?: string;
  readonly tone?: Tone;
}

/** @param text plain: it is painted here, after it was broken into lines */
export function paragraph(text: string, style: Style, { lead = '', tone }: ParagraphOptions = {}): string[] {
  const inset = displayWidth(lead);
  const lines = wrap(text, style.width - inset);
  return lines.map((line, i) => {
    const painted = tone === undefined ? line : paint(style, tone, line);
    return (i === 0 ? lead : ' '.repeat(inset)) + painted;
  });
}

/** A heading with an empty line before it, and its lines below; nothing where there are no lines. */
export function section(heading: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : ['', paint(style, 'strong', heading), ...lines];
}

export function page(lines: readonly string[]): string {
  const start = lines.findIndex((line) => line !== '');
  return start === -1 ? '' : `${lines.slice(start).join('\n')}\n`;
}
