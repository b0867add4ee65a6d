/** Locks made without our own derivations and ciphers: by OpenSSL inside Node, which tests may ask for anything. */
import { algorithmIdentifier } from '#core/der/algorithm.ts';
import { readElement } from '#core/der/element.ts';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { readScheme } from '#core/pbe/read-scheme.ts';
import type { PbeScheme } from '#core/pbe/scheme.ts';
import { realCrypto } from '#test/security/crypto-guard.ts';

export function schemeOf(algorithm: Uint8Array): PbeScheme {
  return readScheme(algorithmIdentifier(readElement(algorithm)));
}

export interface Locked {
  readonly algorithm: Uint8Array;
  readonly encrypted: Uint8Array;
}

/** What everything is locked with where it does not matter. */
export const SALT = Buffer.from('0123456789abcdef');
const ITERATIONS = 3;

/** `password`: the very octets. `prf`: a PRF's identifier and OpenSSL's name for its hash. */
export interface Pbes2Options {
  readonly password: Uint8Array;
  readonly prf?: readonly [string, string];
  /** The cipher's identifier, OpenSSL's name for it, the octets of its key. */
  readonly cipher?: readonly [string, string, number];
  readonly keyLength?: number;
}

export function pbes2Locked(
  data: Uint8Array,
  {
    password,
    prf = [oid.hmacWithSha256, 'sha256'],
    cipher = [oid.aes256Cbc, 'aes-256-cbc', 32],
    keyLength,
  }: Pbes2Options,
): Locked {
  const [cipherOid, cipherName, keyOctets] = cipher;
  const key = realCrypto.pbkdf2Sync(password, SALT, ITERATIONS, keyOctets, prf[1]);
  const iv = Buffer.alloc(cipherName.startsWith('des') ? 8 : 16, 7);
  const state = realCrypto.createCipheriv(cipherName, cipherName === 'des-ede3-cbc' ? tripled(key) : key, iv);
  const encrypted = Buffer.concat([state.update(data), state.final()]);
  return { algorithm: pbes2(kdf(prf[0], keyLength), write.algorithm(cipherOid, write.octetString(iv))), encrypted };
}

/** AES-GCM, whose tag of `tagOctets` ends the data. */
export function gcmLocked(data: Uint8Array, password: Uint8Array, bits: 128 | 192 | 256, tagOctets: number): Locked {
  const key = realCrypto.pbkdf2Sync(password, SALT, ITERATIONS, bits / 8, 'sha256');
  const nonce = Buffer.alloc(12, 9);
  const state = realCrypto.createCipheriv(`aes-${bits}-gcm`, key, nonce, { authTagLength: tagOctets });
  const encrypted = Buffer.concat([state.update(data), state.final(), state.getAuthTag()]);
  const dotted = { 128: oid.aes128Gcm, 192: oid.aes192Gcm, 256: oid.aes256Gcm }[bits];
  const length = tagOctets === 12 ? [] : [write.integer(tagOctets)];
  const cipher = write.algorithm(dotted, write.sequence(write.octetString(nonce), ...length));
  return { algorithm: pbes2(kdf(oid.hmacWithSha256), cipher), encrypted };
}

export function pbes2(derivation: Uint8Array, cipher: Uint8Array): Uint8Array {
  return write.algorithm(oid.pbes2, write.sequence(derivation, cipher));
}

export function kdf(prf: string, keyLength?: number): Uint8Array {
  const length = keyLength === undefined ? [] : [write.integer(keyLength)];
  const fields = [write.octetString(SALT), write.integer(ITERATIONS), ...length, write.algorithm(prf)];
  return write.algorithm(oid.pbkdf2, write.sequence(...fields));
}

/** Single DES as 3DES, and 3DES as it is. */
function tripled(key: Buffer): Buffer {
  return key.length === 8 ? Buffer.concat([key, key, key]) : key;
}
