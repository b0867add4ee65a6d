/** Files that options name: lists of passwords, hostnames, roots. */
import { readFile } from '#app/files/read.ts';
import type { SettingsFile } from '#shared/usage.ts';
import { mistake } from './mistake.ts';

const MOST_OCTETS = 4 * 1024 * 1024;
const MOST_LINES = 1_000;

/** The lines of a UTF-8 file: BOM and CR removed, nothing else trimmed. A last line without its line feed counts. */
export async function readLines(which: SettingsFile, file: string): Promise<string[]> {
  const text = await readText(which, file);
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  if (lines.at(-1) === '') lines.pop();
  if (lines.length > MOST_LINES) mistake('SETTINGS_TOO_LONG', { which, file, maxLines: MOST_LINES });
  return lines;
}

/** A UTF-8 file as text, without its BOM. */
export async function readText(which: SettingsFile, file: string): Promise<string> {
  const bytes = await readSettings(which, file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return mistake('SETTINGS_NOT_UTF8', { which, file });
  } finally {
    bytes.fill(0);
  }
}

export async function readSettings(
  which: SettingsFile,
  file: string,
  most = MOST_OCTETS,
): Promise<Uint8Array<ArrayBuffer>> {
  const read = await readFile(file, most);
  if (read.ok) return read.value;
  const reason = read.failure.code === 'UNREADABLE_FILE' ? read.failure.facts.reason : 'other';
  return mistake('SETTINGS_UNREADABLE', { which, file, reason });
}
