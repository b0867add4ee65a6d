/** Whether the drive under a folder keeps permissions: FAT and exFAT show their own to everybody. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hex } from '#core/bytes.ts';
import { randomOctets } from '#core/crypto/nodecrypto.ts';
import { flushed } from './flushed.ts';
import { partName } from './journal.ts';

const OWNER_ALONE = 0o600;

/** Asked of the drive with an empty file, which is gone again. Null: it can't be told; on Windows writing tells. */
export async function keepsPermissions(folder: string): Promise<boolean | null> {
  if (process.platform === 'win32') return null;
  const path = join(folder, partName(hex(randomOctets(8)), 0));
  try {
    return (await flushed(path, new Uint8Array(), 'wx', OWNER_ALONE)) === OWNER_ALONE;
  } catch {
    return null;
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
  }
}
