/**
 * The key protector of Java's own keystore (sun.security.provider.KeyProtector of OpenJDK): a key stream of SHA-1 digests
 * behind a salt, and a digest of password and key at the end, which tells a wrong password without doubt.
 */
import { concat } from '../bytes.ts';
import { hash, randomOctets, sameSecret } from '../crypto/nodecrypto.ts';
import * as oid from '../der/oids.ts';
import { toUtf16be } from '../der/text.ts';
import * as write from '../der/write.ts';
import { wideForms } from './password-forms.ts';
import type { PbeScheme } from './scheme.ts';

/** Of a digest, and of the salt. */
const SHA1_OCTETS = 20;

export const jksProtector: PbeScheme = {
  encryption: { scheme: 'JKS', cipher: 'SHA-1 key stream', kdf: null, iterations: null, mac: 'SHA1' },
  // A call of the hash for every 20 octets, each as long as six steps.
  cost: (octets) => Math.ceil((6 * octets) / SHA1_OCTETS),
  candidates: wideForms,
  decrypt: async (password, data) => {
    if (data.length < 2 * SHA1_OCTETS) return null;
    const salt = data.subarray(0, SHA1_OCTETS);
    const opened = addKeyStream(password, salt, data.subarray(SHA1_OCTETS, -SHA1_OCTETS));
    return sameSecret(hash('sha1', password, opened), data.subarray(-SHA1_OCTETS)) ? opened : null;
  },
};

/** Writes EncryptedPrivateKeyInfo around `pkcs8`. */
export function protectKey(pkcs8: Uint8Array, password: string): Uint8Array<ArrayBuffer> {
  const secret = toUtf16be(password);
  const salt = randomOctets(SHA1_OCTETS);
  const encrypted = addKeyStream(secret, salt, pkcs8);
  const digest = hash('sha1', secret, pkcs8);
  secret.fill(0);
  return write.sequence(
    write.algorithm(oid.jksKeyProtector, write.nullValue()),
    write.octetString(salt, encrypted, digest),
  );
}

/** Either way: each block of the stream is SHA-1 of the password and the block before, the salt being the first. */
function addKeyStream(password: Uint8Array, salt: Uint8Array, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks: Uint8Array[] = [];
  for (let block = salt; blocks.length * SHA1_OCTETS < data.length;) {
    block = hash('sha1', password, block);
    blocks.push(block);
  }
  const stream = concat(blocks);
  const result = new Uint8Array(data.length);
  for (let i = 0; i < data.length; i++) result[i] = (data[i] as number) ^ (stream[i] as number);
  for (const secret of [stream, ...blocks]) secret.fill(0);
  return result;
}
