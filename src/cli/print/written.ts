/** Files that were written: where, how large, who may read them, and their SHA-256 in groups for paper. */
import type { WrittenFile } from '#shared/answers.ts';
import type { Words } from '#words/words.ts';
import { paragraph } from './paragraph.ts';
import { access } from './plan.ts';
import { mark, paint, type Style } from './style.ts';

const GROUP = /.{1,4}/g;
const GROUPS_A_LINE = 8;

/** @param files harmless already */
export function writtenLines(files: readonly WrittenFile[], words: Words, style: Style): string[] {
  return files.flatMap(({ path, bytes, sha256, mode }) => {
    const facts = `${words.terminal.written.size(bytes)}, ${access(mode, words)}`;
    return [
      '',
      paint(style, 'strong', path),
      `  ${paint(style, 'faint', facts)}`,
      ...digestLines(sha256).map((line, i) => `  ${paint(style, 'faint', i === 0 ? 'SHA-256' : '       ')}  ${line}`),
    ];
  });
}

/** SHA-256 in groups for paper. */
export function digestLines(sha256: string): string[] {
  const groups = sha256.match(GROUP) ?? [];
  const lines: string[] = [];
  for (let i = 0; i < groups.length; i += GROUPS_A_LINE) lines.push(groups.slice(i, i + GROUPS_A_LINE).join(' '));
  return lines;
}

/** Whether what was read back is what was planned. */
export function verifiedLine(
  { verified, verifiedBy }: { readonly verified: boolean; readonly verifiedBy: string | null },
  { terminal }: Words,
  style: Style,
): string[] {
  const { verifiedTwice, verified: once, notVerified } = terminal.written;
  const sentence = !verified ? notVerified : verifiedBy === 'certprep+forge' ? verifiedTwice : once;
  return paragraph(sentence, style, { lead: `${mark(style, verified ? 'ok' : 'warn')} ` });
}
