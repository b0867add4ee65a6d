/**
 * Hash functions by name, those too that one of Node's two libraries lacks: SHA-512/224, SHA-3 and BLAKE2b come from
 * @noble/hashes on every runtime, and are loaded only when a file asks for them.
 */
import type { CHash } from '@noble/hashes/utils.js';
import { concat } from '../bytes.ts';
import { hash, hashOctets, type HashName, hmac, pbkdf2 } from './nodecrypto.ts';

export type NobleName = 'sha512-224' | 'sha3-224' | 'sha3-256' | 'sha3-384' | 'sha3-512' | 'blake2b512';
export type DigestName = HashName | NobleName;
type Bytes = Uint8Array<ArrayBuffer>;

export interface Hash {
  readonly name: string;
  /** Octets of a digest. */
  readonly octets: number;
  hash(...parts: readonly Uint8Array[]): Bytes;
}

export interface Digest extends Hash {
  /** Octets of the blocks it works on. */
  readonly block: number;
  /** RFC 2104. */
  hmac(key: Uint8Array, ...parts: readonly Uint8Array[]): Bytes;
  /** RFC 8018 5.2. */
  pbkdf2(password: Uint8Array, salt: Uint8Array, iterations: number, octets: number): Promise<Bytes>;
}

const NOBLE: Readonly<Record<NobleName, { readonly octets: number; readonly load: () => Promise<CHash> }>> = {
  'sha512-224': { octets: 28, load: async () => (await import('@noble/hashes/sha2.js')).sha512_224 },
  'sha3-224': { octets: 28, load: async () => (await import('@noble/hashes/sha3.js')).sha3_224 },
  'sha3-256': { octets: 32, load: async () => (await import('@noble/hashes/sha3.js')).sha3_256 },
  'sha3-384': { octets: 48, load: async () => (await import('@noble/hashes/sha3.js')).sha3_384 },
  'sha3-512': { octets: 64, load: async () => (await import('@noble/hashes/sha3.js')).sha3_512 },
  blake2b512: { octets: 64, load: async () => (await import('@noble/hashes/blake2.js')).blake2b },
};

/** For people and the contract: 'SHA1', 'SHA512-256', 'SHA3-256'. */
export function digestLabel(name: DigestName): string {
  return name.toUpperCase();
}

export function digestOctets(name: DigestName): number {
  return isNobles(name) ? NOBLE[name].octets : hashOctets(name);
}

/** What an iteration of PBKDF2 with this hash costs in steps (see limits.ts), measured on Node 20. */
export function pbkdf2Cost(name: DigestName): number {
  if (isNobles(name)) return name === 'sha512-224' ? 20 : 40;
  return name === 'sha384' || name.startsWith('sha512') ? 1.5 : 1;
}

/** The hash, ready for use. */
export async function loadDigest(name: DigestName): Promise<Digest> {
  return isNobles(name) ? nobleDigest(name, await NOBLE[name].load()) : nodeDigest(name);
}

/** Whether it runs in JavaScript, at a tenth of the libraries' speed. */
export function isNobles(name: DigestName): name is NobleName {
  return name in NOBLE;
}

/** One that is always ready. */
export function nodeDigest(name: HashName): Digest {
  return {
    name,
    octets: hashOctets(name),
    block: name === 'sha384' || name.startsWith('sha512') ? 128 : 64,
    hash: (...parts) => hash(name, ...parts),
    hmac: (key, ...parts) => hmac(name, key, ...parts),
    pbkdf2: (password, salt, iterations, octets) => pbkdf2(name, password, salt, iterations, octets),
  };
}

async function nobleDigest(name: NobleName, noble: CHash): Promise<Digest> {
  const [keyed, derived] = await Promise.all([import('@noble/hashes/hmac.js'), import('@noble/hashes/pbkdf2.js')]);
  return {
    name,
    octets: noble.outputLen,
    block: noble.blockLen,
    hash: (...parts) => Uint8Array.from(noble(concat(parts))),
    hmac: (key, ...parts) => Uint8Array.from(keyed.hmac(noble, key, concat(parts))),
    pbkdf2: async (password, salt, iterations, octets) =>
      Uint8Array.from(derived.pbkdf2(noble, password, salt, { c: iterations, dkLen: octets })),
  };
}
