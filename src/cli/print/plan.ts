/** The files of a plan: name, kind, what stands inside in order, who may read it. */
import type { Plan, PlannedFile, PlannedThing } from '#shared/answers.ts';
import { shortName } from '#words/subject.ts';
import type { Words } from '#words/words.ts';
import { paint, type Style } from './style.ts';
import { table } from './table.ts';

/** @param plan harmless already */
export function planLines({ files }: Plan, words: Words, style: Style): string[] {
  const rows = files.map((file) => [
    paint(style, 'strong', file.name),
    words.nouns.formats[file.format],
    access(file.mode, words),
    contents(file, words),
  ]);
  return table(rows, style);
}

/** "0600, only you": the mode is Unix's, the words hold everywhere. */
export function access(mode: string, { terminal }: Words): string {
  return /^0?[0-7]00$/.test(mode) ? `${mode}, ${terminal.check.onlyYou}` : mode;
}

function contents({ contains, encrypted }: PlannedFile, { terminal }: Words): string {
  const certificates = contains.filter(({ kind }) => kind === 'certificate');
  const named = certificates.every(({ subject }) => subject !== undefined);
  const words = (thing: PlannedThing): string =>
    thing.kind === 'private-key' ? terminal.check.key(encrypted) : (shortName(thing.subject ?? '') ?? '');
  if (named) return contains.map(words).join(', ');
  const keys = contains.filter(({ kind }) => kind === 'private-key').map(words);
  return [...(certificates.length > 0 ? [terminal.check.certificates(certificates.length)] : []), ...keys].join(', ');
}
