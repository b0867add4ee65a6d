/** A report -> a file: HTML, Markdown, JSON or a calendar, by the ending of its name. */
import type { WrittenFile } from '#shared/answers.ts';
import { type Report, REPORT_FORMATS, type ReportFormat } from '#shared/report.ts';
import { ok, type Result } from '#shared/result.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import { safeJson } from '#words/harmless.ts';
import type { Words } from '#words/words.ts';
import { modeView } from '../export/plan.ts';
import { readBack } from '../files/read-back.ts';
import { writeOne, type WriteOptions } from '../files/write-set.ts';
import { toCalendar } from './calendar.ts';
import { toHtml } from './html.ts';
import { documentOf } from './layout.ts';
import { toMarkdown } from './markdown.ts';

/** Null: no report is written under such a name. */
export function reportFormat(path: string): ReportFormat | null {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  const known = ending === 'htm' ? 'html' : ending === 'markdown' ? 'md' : ending;
  return REPORT_FORMATS.find((format) => format === known) ?? null;
}

export function render(report: Report, format: ReportFormat, words: Words): string {
  switch (format) {
    case 'html':
      return toHtml(documentOf(report, words));
    case 'md':
      return toMarkdown(documentOf(report, words));
    case 'json':
      return `${safeJson(report)}\n`;
    case 'ics':
      return toCalendar(report, words);
  }
}

/** Refuses CANNOT_WRITE, READBACK_DIFFERS, STOPPED; nothing new remains then. */
export async function writeReport(path: string, text: string, options: WriteOptions): Promise<Result<WrittenFile>> {
  const bytes = new TextEncoder().encode(text);
  const verify = async (part: string): Promise<boolean> => (await readBack(part, bytes)) !== null;
  const written = await writeOne(path, bytes, 0o644, { ...options, verify });
  if (!written.ok) return written;
  const mode = modeView(written.value.files[0]?.mode ?? 0);
  return ok({ path, bytes: bytes.length, sha256: sha256Hex(bytes), mode });
}
