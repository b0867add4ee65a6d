/** The settings file: read whole, written whole. One that is damaged is never lost: it is put aside and said so. */
import { join } from 'node:path';
import type { Failure } from '#shared/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import { putAside } from '../files/put-aside.ts';
import { readFile } from '../files/read.ts';
import { writeKept } from '../files/write-kept.ts';
import { type KeptSettings, NO_SETTINGS, parseSettings, settingsText } from './settings.ts';

const NAME = 'settings.json';
/** A confirmed root takes two to three KB: room for a thousand. */
const MOST_OCTETS = 4 * 1024 * 1024;

export interface Loaded {
  readonly settings: KeptSettings;
  /** What stood in the way; the settings are then those of a first start. */
  readonly failure: Failure | null;
}

/** `folder`: see settingsFolder. Changes nothing on disk. */
export async function loadSettings(folder: string | null): Promise<Loaded> {
  if (folder === null) return { settings: NO_SETTINGS, failure: null };
  const path = join(folder, NAME);
  const read = await readFile(path, MOST_OCTETS);
  if (!read.ok) {
    const { failure } = read;
    const isFirstStart = failure.code === 'UNREADABLE_FILE' && failure.facts.reason === 'missing';
    return { settings: NO_SETTINGS, failure: isFirstStart ? null : failure };
  }
  const settings = parseSettings(new TextDecoder().decode(read.value));
  if (settings !== null) return { settings, failure: null };
  return { settings: NO_SETTINGS, failure: { code: 'SETTINGS_DAMAGED', facts: { file: NAME, kept: null } } };
}

/**
 * Reads, changes and writes the settings; a damaged file is put aside first. Answers the settings as they are now, with
 * SETTINGS_DAMAGED where one was put aside. Refuses CANNOT_WRITE, and UNREADABLE_FILE for one that can't be read now.
 */
export async function changeSettings(
  folder: string,
  change: (settings: KeptSettings) => KeptSettings,
): Promise<Result<Loaded>> {
  const { settings, failure } = await loadSettings(folder);
  const path = join(folder, NAME);
  let aside: Failure | null = null;
  if (failure !== null) {
    if (failure.code !== 'SETTINGS_DAMAGED') return { ok: false, failure };
    const kept = await putAside(path);
    if (!kept.ok) return kept;
    aside = { code: 'SETTINGS_DAMAGED', facts: { file: NAME, kept: kept.value } };
  }
  const changed = change(settings);
  const bytes = Buffer.from(settingsText(changed), 'utf8');
  const written = await writeKept(path, bytes, 0o600, { force: true });
  return written.ok ? ok({ settings: changed, failure: aside }) : written;
}
