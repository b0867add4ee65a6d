/** The key derivation of PKCS#12 (RFC 7292 appendix B.2). */
import { concat } from '../bytes.ts';
import { type Digest, type DigestName, digestOctets } from './digest.ts';
import { rehashCost } from './rehash.ts';
import { rehashBeside } from './rehash-lanes.ts';

/** What the derived octets are for (RFC 7292 B.3). */
export const FOR_KEY = 1;
export const FOR_IV = 2;
export const FOR_MAC = 3;

/** `password` is already a BMPString with its two zero octets (or no octets at all: the null password). It has been read once the promise is there. */
export async function pkcs12Kdf(
  digest: Digest,
  purpose: typeof FOR_KEY | typeof FOR_IV | typeof FOR_MAC,
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  octets: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { block, octets: step } = digest;
  const diversifier = new Uint8Array(block).fill(purpose);
  const input = concat([repeat(salt, block), repeat(password, block)]);
  const result = new Uint8Array(octets);
  for (let done = 0; done < octets; done += step) {
    const derived = await rehashBeside(digest, digest.hash(diversifier, input), iterations - 1);
    result.set(derived.subarray(0, Math.min(step, octets - done)), done);
    if (done + step < octets) addToBlocks(input, repeat(derived, block).subarray(0, block), block);
    derived.fill(0);
  }
  input.fill(0);
  return result;
}

/** What a cipher of RFC 7292 appendix C wants, both derived at once. */
export async function pkcs12KeyAndIv(
  digest: Digest,
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  cipher: { readonly keyOctets: number; readonly ivOctets: number },
): Promise<{ readonly key: Uint8Array<ArrayBuffer>; readonly iv: Uint8Array<ArrayBuffer> }> {
  const [key, iv] = await Promise.all([
    pkcs12Kdf(digest, FOR_KEY, password, salt, iterations, cipher.keyOctets),
    pkcs12Kdf(digest, FOR_IV, password, salt, iterations, cipher.ivOctets),
  ]);
  return { key, iv };
}

/** What `pkcs12Kdf` costs in steps (see limits.ts). */
export function pkcs12KdfCost(name: DigestName, iterations: number, octets: number): number {
  return iterations * Math.ceil(octets / digestOctets(name)) * rehashCost(name);
}
/** Copies of `value` laid end to end up to a whole number of blocks; nothing for nothing. */
function repeat(value: Uint8Array, block: number): Uint8Array {
  const length = block * Math.ceil(value.length / block);
  return Uint8Array.from({ length }, (_, i) => value[i % value.length] as number);
}

/** Step 6C: every block of `input` plus `addend` plus one, modulo 2^(8*block). */
function addToBlocks(input: Uint8Array, addend: Uint8Array, block: number): void {
  for (let start = 0; start < input.length; start += block) {
    let carry = 1;
    for (let i = block - 1; i >= 0; i--) {
      carry += (input[start + i] as number) + (addend[i] as number);
      input[start + i] = carry & 0xff;
      carry >>= 8;
    }
  }
}
