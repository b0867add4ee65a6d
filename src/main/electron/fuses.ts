/** The fuses of the running program, read out of its own file: https://github.com/electron/fuses, the wire's first version. */
import type { FileHandle } from 'node:fs/promises';

const SENTINEL = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
/** In the order of the wire. */
const NAMES = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

type FuseName = (typeof NAMES)[number];
export type Fuses = Readonly<Partial<Record<FuseName, boolean>>>;

const STEP = 16 * 1024 * 1024;
/** Sentinel, version, length, and a state for each fuse. */
const MOST = SENTINEL.length + 2 + NAMES.length;

/** Null where the file holds no wire, as on macOS, where it is in the framework beside the program. */
export async function fusesIn(
  path: string,
  open: (path: string) => Promise<Pick<FileHandle, 'read' | 'close'>>,
): Promise<Fuses | null> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(STEP);
    // Steps overlap, so that a wire on the border of two is seen whole.
    for (let at = 0; ; at += STEP - MOST) {
      const { bytesRead } = await file.read(bytes, 0, STEP, at);
      const seen = bytes.subarray(0, bytesRead);
      const found = seen.indexOf(SENTINEL);
      if (found !== -1 && found + MOST <= bytesRead) return statesOf(seen.subarray(found + SENTINEL.length));
      if (bytesRead < STEP) return null;
    }
  } finally {
    await file.close();
  }
}

/** '1' on, '0' off, 'r' removed. */
function statesOf(wire: Buffer): Fuses | null {
  const [version, length = 0] = wire;
  if (version !== 1) return null;
  const states = NAMES.slice(0, length).map((name, i) => [name, wire[2 + i] === 0x31] as const);
  return Object.fromEntries(states);
}
