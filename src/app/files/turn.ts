/**
 * Exports into one folder take turns where they add to the same file: what one has read there before it writes, another
 * may not change meanwhile. Whose turn it is stands in a file that only one can make.
 */
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasEnded, processMark } from './process-mark.ts';

const NAME = '.certprep-turn.lock';
const LOOK_AGAIN_MS = 20;
/** An export may wait for a slow derivation of another, and not for ever. */
const PATIENCE_MS = 120_000;
/** Whoever made it and wrote nothing into it for so long was killed in between. */
const UNSIGNED_MS = 5_000;

/** Waits for the turn, and answers the file to remove when it is over; null after a stop. Throws as node:fs does. */
export async function takeTurn(folder: string, signal: AbortSignal | undefined): Promise<string | null> {
  const path = join(folder, NAME);
  const mark = await processMark();
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_AGAIN_MS) {
    if (signal?.aborted === true) return null;
    if (await made(path, mark)) return path;
    if (await isAbandoned(path)) await rm(path, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  throw Object.assign(new Error('another export is at work here'), { code: 'EBUSY' });
}

async function made(path: string, mark: string): Promise<boolean> {
  try {
    await writeFile(path, mark, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const mark = await readFile(path, 'latin1').catch(() => null);
  // It is somebody else's turn by now, or nobody's.
  if (mark === null) return false;
  if (mark !== '') return hasEnded(mark);
  const file = await stat(path).catch(() => null);
  return file !== null && Date.now() - file.mtimeMs > UNSIGNED_MS;
}
