/** The report of a bundle for the window: as it is known by names, saved in a form and a language. */
import type { WrittenFile } from '#shared/answers.ts';
import type { Finding } from '#shared/finding.ts';
import type { ReportFormat } from '#shared/report.ts';
import type { Result } from '#shared/result.ts';
import { languageOf } from '#words/language.ts';
import { findingProblem } from '#words/problem.ts';
import { titledFinding } from '#words/titled-finding.ts';
import { wordsFor } from '#words/words.ts';
import { type Reported, reportOf, type Signers } from './report.ts';
import { render, writeReport } from './write-report.ts';

export interface ReportOrder extends Signers {
  /** Full path of the file. */
  readonly path: string;
  readonly format: ReportFormat;
  /** BCP 47; English where there are no words for it. */
  readonly language: string;
  /** A file of the same name may go. */
  readonly replace: boolean;
}

export interface ToReport extends Omit<Reported, 'findings' | 'problems' | keyof Signers> {
  readonly findings: readonly Finding[];
  /** All that are open, as their tabs go. */
  readonly bundles: readonly NamedBundle[];
}

export interface NamedBundle {
  readonly id: string;
  /** Null: it goes by its place. */
  readonly name: string | null;
}

/** Refuses CANNOT_WRITE and READBACK_DIFFERS; nothing new remains then. */
export async function saveReport(
  { findings, bundles, ...told }: ToReport,
  { path, format, language, replace, ...signers }: ReportOrder,
): Promise<Result<WrittenFile>> {
  // JSON is for programs, and in English whoever asks for it.
  const words = await wordsFor(format === 'json' ? 'en' : languageOf(language));
  const titleOf = (id: string): string => {
    const place = bundles.findIndex((bundle) => bundle.id === id);
    return bundles[place]?.name ?? (place === -1 ? id : words.report.unnamedBundle(place + 1));
  };
  const problems = findings.map((found) => findingProblem(titledFinding(found, titleOf), words));
  const report = reportOf({ ...told, ...signers, findings: problems, problems: [] }, words);
  return writeReport(path, render(report, format, words), { force: replace });
}
