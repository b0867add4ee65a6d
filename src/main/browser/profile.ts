/**
 * The browser's profile: a folder of its own in the temporary folder, removed at the end. After a kill it stays; the
 * name tells whose it was, so that the next start can remove it.
 */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { preferences } from './preferences.ts';

const PREFIX = 'certprep-profile-';

/** @returns its path; mkdtemp makes it 0700 */
export async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), `${PREFIX}${String(process.pid)}-`));
  for (const [path, content] of Object.entries(preferences(homedir()))) {
    await mkdir(dirname(join(profile, path)), { recursive: true });
    await writeFile(join(profile, path), JSON.stringify(content));
  }
  return profile;
}

/** A browser that has just ended may still be letting go of its files. */
export async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Removes the profiles of processes that are no more. What can't be removed, as another user's, is left. */
export async function sweepProfiles(): Promise<void> {
  const names = await readdir(tmpdir());
  const dead = names.filter((name) => {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    return pid !== undefined && !isAlive(Number(pid));
  });
  await Promise.allSettled(dead.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true })));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, and another user's.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
