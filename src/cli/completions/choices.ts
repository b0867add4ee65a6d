/** What a shell may offer behind an option, by the tables of commands, targets and formats. */
import { CONVERT_FORMATS } from '#app/export/convert.ts';
import { knownTargets } from '#app/workspace/targets.ts';
import { LANGUAGES } from '#words/language.ts';
import type { Words } from '#words/words.ts';
import { COMMANDS, type OptionName, OPTIONS } from '../commands.ts';

export type Offer =
  { readonly kind: 'words'; readonly words: readonly string[] } | { readonly kind: 'files' | 'nothing' };

const FILES: ReadonlySet<string> = new Set(['FILE', 'PATH', 'PACK', 'DIR']);

export const commandNames = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];
export const optionNames = Object.keys(OPTIONS) as OptionName[];

/** Null: it takes no value. */
export function offerFor(option: OptionName, { help }: Words): Offer | null {
  const { value } = help.options[option];
  if (value === null) return null;
  const known: Partial<Record<OptionName, readonly string[]>> = {
    target: knownTargets().map(({ id }) => id),
    to: CONVERT_FORMATS,
    'pfx-profile': ['modern', 'compatible', 'legacy'],
    lang: LANGUAGES,
  };
  const words = known[option];
  if (words !== undefined) return { kind: 'words', words };
  return { kind: FILES.has(value) ? 'files' : 'nothing' };
}
