/** The carry card of a gap for the window, saved in a form and a language. */
import type { WrittenFile } from '#shared/answers.ts';
import type { CardFormat } from '#shared/carry-card.ts';
import type { Result } from '#shared/result.ts';
import { languageOf } from '#words/language.ts';
import { wordsFor } from '#words/words.ts';
import { writeReport } from '../report/write-report.ts';
import { carryCards, type Gap } from './carry-card.ts';

export interface CardOrder {
  /** Full path of the file. */
  readonly path: string;
  readonly format: CardFormat;
  /** BCP 47; English where there are no words for it. */
  readonly language: string;
  /** A file of the same name may go. */
  readonly replace: boolean;
}

/** Refuses CANNOT_WRITE and READBACK_DIFFERS; nothing new remains then. */
export async function saveCarryCard(
  gap: Gap,
  { path, format, language, replace }: CardOrder,
): Promise<Result<WrittenFile>> {
  const words = await wordsFor(languageOf(language));
  return writeReport(path, carryCards([gap], format, words), { force: replace });
}
