/** Reading one file, or standard input, up to a limit. */
import { constants } from 'node:fs';
import { type FileHandle, open, statfs } from 'node:fs/promises';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Failure } from '#shared/failure.ts';
import { readFailure } from './read-failure.ts';
import { kindOf } from './walk.ts';

/** Not to wait for a writer, should the path have become a pipe since it was looked at. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** What the system makes up as it is read: proc, sysfs, debugfs, tracefs, cgroup and cgroup2 (statfs(2)). */
const MADE_UP: ReadonlySet<number> = new Set([0x9fa0, 0x62656572, 0x64626720, 0x74726163, 0x27e0eb, 0x63677270]);

/**
 * The whole content of a regular file, in a buffer of its own. Refuses TOO_LARGE (above `most` octets), NOT_A_FILE,
 * and UNREADABLE_FILE, also when the file changed while it was read.
 */
export async function readFile(path: string, most: number): Promise<Result<Uint8Array<ArrayBuffer>>> {
  let handle: FileHandle | null = null;
  try {
    if (await isMadeUp(path)) return failed({ code: 'NOT_A_FILE', facts: { kind: 'other' } });
    handle = await open(path, FLAGS);
    return await readOpened(handle, most);
  } catch (error) {
    return failed(readFailure(error));
  } finally {
    await handle?.close();
  }
}

/** Such files call themselves regular, and some never end. */
async function isMadeUp(path: string): Promise<boolean> {
  return process.platform === 'linux' && MADE_UP.has((await statfs(path)).type);
}

/** As `readFile`, of a file that is open already. */
export async function readOpened(
  handle: Pick<FileHandle, 'stat' | 'read'>,
  most: number,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const before = await handle.stat();
  if (!before.isFile()) return failed({ code: 'NOT_A_FILE', facts: { kind: kindOf(before) } });
  if (before.size > most) return failed(tooLarge(most, before.size));
  const bytes = new Uint8Array(before.size);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  const after = await handle.stat();
  if (filled !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
    return failed({ code: 'UNREADABLE_FILE', facts: { reason: 'changed', detail: null } });
  }
  return ok(bytes);
}

/** All of a stream, such as standard input. Refuses TOO_LARGE as soon as there is more than `most` octets. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) return failed(tooLarge(most, null));
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return ok(bytes);
}

function tooLarge(max: number, found: number | null): Failure {
  return { code: 'TOO_LARGE', facts: { limit: 'file-bytes', max, found } };
}
