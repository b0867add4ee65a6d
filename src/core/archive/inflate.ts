/** Deflated octets -> as many as the entry says, and never more (RFC 1951). */
import { concat } from '../bytes.ts';
import { damaged } from '../refusal.ts';

/** Deflate makes at most 1,032 octets of one: so no push can make more than some four million. */
const PUSHED = 4096;

/** Refuses DAMAGED, also where `size` is not what comes out. */
export async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const { Inflate } = await import('fflate');
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    parts.push(part.slice());
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PUSHED) {
      stream.push(packed.subarray(at, at + PUSHED), at + PUSHED >= packed.length);
      if (length > size) break;
    }
  } catch (error) {
    if (!isFlateError(error)) throw error;
    damaged('wrong-value');
  }
  const octets = concat(parts);
  for (const part of parts) part.fill(0);
  if (length !== size) damaged('wrong-length', null, length < size ? size - length : null);
  return octets;
}

/** Its errors are told by a number. */
function isFlateError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}
