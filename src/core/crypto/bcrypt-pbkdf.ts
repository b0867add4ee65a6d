/** bcrypt_pbkdf, the key derivation of OpenSSH's own key files: PBKDF2's outline over bcrypt and SHA-512 (OpenBSD). */
import { concat } from '../bytes.ts';
import { Blowfish } from './blowfish.ts';
import { hash } from './nodecrypto.ts';

const OUTPUT_OCTETS = 32;
/** What is enciphered, "OxychromaticBlowfishSwatDynamite". */
const TEXT = toWords(new TextEncoder().encode('OxychromaticBlowfishSwatDynamite'));
const REPEATS = 64;

/** In steps of key derivation (see limits.ts): each hash stirs the schedule 129 times, which takes about 9 ms. */
const HASH_COST = 20_000;

export function bcryptPbkdfCost(rounds: number, octets: number): number {
  return HASH_COST * rounds * Math.ceil(octets / OUTPUT_OCTETS);
}

/** The octets of the blocks are dealt out one from each in turn, so that every stretch of the key needs all of them. */
export function bcryptPbkdf(
  password: Uint8Array,
  salt: Uint8Array,
  rounds: number,
  octets: number,
): Uint8Array<ArrayBuffer> {
  const blocks = Math.ceil(octets / OUTPUT_OCTETS);
  const secret = hash('sha512', password);
  const key = new Uint8Array(octets);
  for (let block = 0; block < blocks; block++) {
    const derived = deriveBlock(secret, concat([salt, Uint8Array.of(0, 0, 0, block + 1)]), rounds);
    for (let i = 0; i * blocks + block < octets && i < OUTPUT_OCTETS; i++) key[i * blocks + block] = derived[i]!;
    derived.fill(0);
  }
  secret.fill(0);
  return key;
}

function deriveBlock(secret: Uint8Array, salt: Uint8Array, rounds: number): Uint8Array {
  let output = bcryptHash(secret, hash('sha512', salt));
  const sum = output.slice();
  for (let round = 1; round < rounds; round++) {
    output = bcryptHash(secret, hash('sha512', output));
    for (let i = 0; i < sum.length; i++) sum[i]! ^= output[i]!;
  }
  output.fill(0);
  return sum;
}

function bcryptHash(secret: Uint8Array, salt: Uint8Array): Uint8Array {
  const [key, stir] = [toWords(secret), toWords(salt)];
  const blowfish = new Blowfish();
  blowfish.expand(key, stir);
  for (let i = 0; i < REPEATS; i++) {
    blowfish.expand(stir);
    blowfish.expand(key);
  }
  const text = TEXT.slice();
  for (let i = 0; i < REPEATS; i++) for (let at = 0; at < text.length; at += 2) blowfish.encipher(text, at);
  blowfish.wipe();
  key.fill(0);
  const output = new Uint8Array(OUTPUT_OCTETS);
  const view = new DataView(output.buffer);
  // Most significant octet first on the way in, last on the way out: so the original has it.
  text.forEach((word, i) => view.setInt32(4 * i, word, true));
  return output;
}

function toWords(octets: Uint8Array): Int32Array {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  return Int32Array.from({ length: octets.length / 4 }, (_, i) => view.getInt32(4 * i));
}
