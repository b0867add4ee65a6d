/** The padding of CBC modes (RFC 8018 6.1.1 step 4): n octets of value n, 1 <= n <= block size. */
import { concat } from '../bytes.ts';

/** What was put in, or null where the padding is not right: a wrong key, or damage. */
export function unpad(padded: Uint8Array, block: number): Uint8Array | null {
  const count = padded[padded.length - 1] ?? 0;
  if (count === 0 || count > block || count > padded.length) return null;
  for (let i = padded.length - count; i < padded.length; i++) if (padded[i] !== count) return null;
  return padded.subarray(0, padded.length - count);
}

export function pad(data: Uint8Array, block: number): Uint8Array<ArrayBuffer> {
  const count = block - (data.length % block);
  return concat([data, new Uint8Array(count).fill(count)]);
}
