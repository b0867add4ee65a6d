/** A file whose bytes are on the disk when the promise settles, open to its owner alone from the first octet. */
import { open, type FileHandle } from 'node:fs/promises';
import { restrictToOwner } from './restrict.ts';

/**
 * Creates `path` with `bytes`; fails where something is there. Answers the permissions that the file has in the end:
 * a drive formatted for cameras and sticks (FAT, exFAT) keeps none, and shows its own to everybody.
 */
export async function flushed(path: string, bytes: Uint8Array, flag: 'wx', mode = 0o600): Promise<number> {
  const handle = await open(path, flag, 0o600);
  try {
    // Windows has no modes: the access list is set, and read back, while the file is still empty.
    if (process.platform === 'win32') await restrictToOwner(path);
    await handle.writeFile(bytes);
    const kept = process.platform === 'win32' ? mode : await modeKept(handle, mode);
    await handle.sync();
    return kept;
  } finally {
    await handle.close();
  }
}

async function modeKept(handle: FileHandle, mode: number): Promise<number> {
  // Where there are no permissions some systems refuse to set them, and others only seem to.
  await handle.chmod(mode).catch((error: unknown) => {
    if (!isUnsupported(error)) throw error;
  });
  return (await handle.stat()).mode & 0o777;
}

function isUnsupported(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EPERM', 'ENOTSUP', 'ENOSYS'].includes(String(error.code));
}

/** Makes renames in a folder durable. Not every system can open a folder; there the rename itself must do. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
