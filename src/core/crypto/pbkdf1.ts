/** PBKDF1 (RFC 8018 5.1), and openssl's EVP_BytesToKey that grew out of it. */
import { concat } from '../bytes.ts';
import type { Hash } from './digest.ts';
import { md2 } from './md2.ts';
import { hash, hashOctets } from './nodecrypto.ts';
import { rehash, rehashCost } from './rehash.ts';

export type Pbkdf1Hash = 'md2' | 'md5' | 'sha1';

const MD2: Hash = { name: 'md2', octets: 16, hash: (...parts) => md2(concat(parts)) };

function hashOf(name: Pbkdf1Hash): Hash {
  if (name === 'md2') return MD2;
  return { name, octets: hashOctets(name), hash: (...parts) => hash(name, ...parts) };
}

/** The derived octets, 16 with MD2 and MD5, 20 with SHA-1. */
export function pbkdf1(
  name: Pbkdf1Hash,
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
): Uint8Array<ArrayBuffer> {
  return rehash(hashOf(name), concat([password, salt]), iterations);
}

/** What `pbkdf1` costs in steps (see limits.ts). MD2 takes an octet at a time. */
export function pbkdf1Cost(name: Pbkdf1Hash, iterations: number): number {
  return iterations * (name === 'md2' ? 50 : rehashCost(name));
}

/** EVP_BytesToKey with MD5 and one iteration: digests of the one before, the password and the salt, end to end. */
export function bytesToKey(password: Uint8Array, salt: Uint8Array, octets: number): Uint8Array<ArrayBuffer> {
  let block = new Uint8Array(0);
  let key = new Uint8Array(0);
  while (key.length < octets) {
    block = hash('md5', block, password, salt);
    key = concat([key, block]);
  }
  return key.slice(0, octets);
}

/**
 * The key and IV, 32 octets, of PBEWithMD5AndTripleDES, as Java's JCEKS has it (com.sun.crypto.provider.PBES1Core): each
 * half of the salt is hashed with the password on its own, over and over.
 */
export function jcePbeKey(password: Uint8Array, salt: Uint8Array, iterations: number): Uint8Array<ArrayBuffer> {
  const [a, b] = distinctHalves(salt).map((half) => rehash(hashOf('md5'), half, iterations, password));
  return concat([a!, b!]);
}

/** Two halves alike would make one key: Java turns the first round, and turns it wrong, which now is the format. */
function distinctHalves(salt: Uint8Array): [Uint8Array, Uint8Array] {
  const [first, second] = [salt.subarray(0, 4), salt.subarray(4, 8)];
  const isSame = first.every((octet, i) => octet === second[i]);
  return [isSame ? Uint8Array.of(first[3]!, first[0]!, first[1]!, first[3]!) : first, second];
}
