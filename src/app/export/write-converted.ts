/** One converted file -> disk, read back and compared. */
import type { WrittenFile } from '#shared/answers.ts';
import { ok, type Result } from '#shared/result.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import { readBack } from '../files/read-back.ts';
import { writeOne, type WriteOptions } from '../files/write-set.ts';
import type { Converted } from './convert.ts';
import { modeView } from './plan.ts';

/** Refuses CANNOT_WRITE, READBACK_DIFFERS, STOPPED; nothing new remains then. */
export async function writeConverted(
  path: string,
  { bytes, holdsKey }: Extract<Converted, { kind: 'file' }>,
  options: WriteOptions,
): Promise<Result<WrittenFile>> {
  const verify = async (part: string): Promise<boolean> => {
    const read = await readBack(part, bytes);
    read?.fill(0);
    return read !== null;
  };
  const written = await writeOne(path, bytes, holdsKey ? 0o600 : 0o644, { ...options, verify });
  if (!written.ok) return written;
  const [file] = written.value.files;
  return ok({ path, bytes: bytes.length, sha256: sha256Hex(bytes), mode: modeView(file?.mode ?? 0) });
}
