/**
 * The one door to node:crypto. It offers only what OpenSSL 3 and Electron's BoringSSL both have and answer alike
 * (facts/crypto.md 1.2 and 5); test/security holds the list. No file is ever handed to it: keys are given as
 * minimal DER that this product wrote itself.
 */
import * as node from 'node:crypto';
import { promisify } from 'node:util';

export type HashName = 'md5' | 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512' | 'sha512-256';
export type CbcName = 'aes-128-cbc' | 'aes-192-cbc' | 'aes-256-cbc' | 'des-ede3-cbc';
export type CurveName = 'secp224r1' | 'prime256v1' | 'secp384r1' | 'secp521r1';
type Bytes = Uint8Array<ArrayBuffer>;

const HASH_OCTETS: Readonly<Record<HashName, number>> = {
  md5: 16,
  sha1: 20,
  sha224: 28,
  sha256: 32,
  sha384: 48,
  sha512: 64,
  'sha512-256': 32,
};

/** Octets of a digest by `name`. */
export function hashOctets(name: HashName): number {
  return HASH_OCTETS[name];
}

export function hash(name: HashName, ...parts: readonly Uint8Array[]): Bytes {
  const state = node.createHash(name);
  for (const part of parts) state.update(part);
  return own(state.digest());
}

/** Lower-case hex of a digest of `bytes`, in one call: a hash object takes longer to make than a certificate to digest. */
export function hashHex(name: HashName, bytes: Uint8Array): string {
  return node.hash(name, bytes, 'hex');
}

/** Lower-case hex of the SHA-256 of `bytes`: how certificates, keys and files are named everywhere. */
export function sha256Hex(bytes: Uint8Array): string {
  return hashHex('sha256', bytes);
}

export function hmac(name: HashName, key: Uint8Array, ...parts: readonly Uint8Array[]): Bytes {
  const state = node.createHmac(name, key);
  for (const part of parts) state.update(part);
  return own(state.digest());
}

const pbkdf2Async = promisify(node.pbkdf2);

/** PBKDF2 (RFC 8018 5.2), off this thread: several may run side by side. */
export async function pbkdf2(
  prf: HashName,
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  octets: number,
): Promise<Bytes> {
  return own(await pbkdf2Async(password, salt, iterations, octets, prf));
}

/** scrypt (RFC 7914). Memory is 128 * N * r octets: the caller has checked it against its limit. */
export function scrypt(
  password: Uint8Array,
  salt: Uint8Array,
  cost: { readonly N: number; readonly r: number; readonly p: number },
  octets: number,
): Promise<Bytes> {
  const maxmem = 128 * cost.N * cost.r + 128 * cost.r * cost.p + 1024 * 1024;
  return new Promise((resolve, reject) => {
    node.scrypt(password, salt, octets, { ...cost, maxmem }, (error, key) =>
      error ? reject(error) : resolve(own(key)),
    );
  });
}

/** CBC without padding: what was put in is checked by `unpad`, alike on every runtime. */
export function cbcDecrypt(name: CbcName, key: Uint8Array, iv: Uint8Array, data: Uint8Array): Bytes {
  const state = node.createDecipheriv(name, key, iv).setAutoPadding(false);
  return own(state.update(data), state.final());
}

export type GcmName = 'aes-128-gcm' | 'aes-192-gcm' | 'aes-256-gcm';

/** GCM, the tag at the end of `data`; null where the tag does not fit. */
export function gcmDecrypt(
  name: GcmName,
  key: Uint8Array,
  nonce: Uint8Array,
  data: Uint8Array,
  tagOctets: number,
): Bytes | null {
  const end = data.length - tagOctets;
  if (end < 0) return null;
  const state = node.createDecipheriv(name, key, nonce, { authTagLength: tagOctets });
  state.setAuthTag(data.subarray(end));
  const opened = state.update(data.subarray(0, end));
  try {
    return own(opened, state.final());
  } catch {
    // The one thing that `final` can object to is the tag.
    opened.fill(0);
    return null;
  }
}

/** CBC; `data` is a whole number of blocks. */
export function cbcEncrypt(name: CbcName, key: Uint8Array, iv: Uint8Array, data: Uint8Array): Bytes {
  const state = node.createCipheriv(name, key, iv).setAutoPadding(false);
  return own(state.update(data), state.final());
}

export type CtrName = 'aes-128-ctr' | 'aes-192-ctr' | 'aes-256-ctr';

/** Counter mode, which is the same either way. */
export function ctr(name: CtrName, key: Uint8Array, counter: Uint8Array, data: Uint8Array): Bytes {
  const state = node.createDecipheriv(name, key, counter);
  return own(state.update(data), state.final());
}

export function randomOctets(count: number): Bytes {
  return own(node.randomBytes(count));
}

/** Compares without telling by its time where two secrets differ. */
export function sameSecret(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && node.timingSafeEqual(a, b);
}

/** How a signature was made, apart from the key: enough for every scheme both libraries verify. */
export type SignatureScheme =
  | { readonly kind: 'rsa-pkcs1'; readonly hash: HashName }
  | { readonly kind: 'rsa-pss'; readonly hash: HashName; readonly saltOctets: number }
  | { readonly kind: 'ecdsa'; readonly hash: HashName }
  | { readonly kind: 'eddsa' };

/** Verifies with a public key given as minimal SubjectPublicKeyInfo. A key or signature it can't take is simply false. */
export function verify(scheme: SignatureScheme, spki: Uint8Array, data: Uint8Array, signature: Uint8Array): boolean {
  const key = { key: Buffer.from(spki), format: 'der', type: 'spki' } as const;
  try {
    switch (scheme.kind) {
      case 'rsa-pkcs1':
        return node.verify(scheme.hash, data, { ...key, padding: node.constants.RSA_PKCS1_PADDING }, signature);
      case 'rsa-pss':
        return node.verify(
          scheme.hash,
          data,
          { ...key, padding: node.constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltOctets },
          signature,
        );
      case 'ecdsa':
        return node.verify(scheme.hash, data, { ...key, dsaEncoding: 'der' }, signature);
      case 'eddsa':
        return node.verify(null, data, key, signature);
    }
  } catch {
    // The libraries throw for what they find malformed, each in other words: for us it does not verify.
    return false;
  }
}

/** The uncompressed point of an EC private key, or null where the number is no key of that curve. */
export function ecPublicPoint(curve: CurveName, scalar: Uint8Array): Bytes | null {
  try {
    const ecdh = node.createECDH(curve);
    ecdh.setPrivateKey(scalar);
    return own(ecdh.getPublicKey());
  } catch {
    return null;
  }
}

/** The uncompressed form of an EC point, or null where it is not on the curve. */
export function ecUncompressed(curve: CurveName, point: Uint8Array): Bytes | null {
  try {
    return own(node.ECDH.convertKey(point, curve, undefined, undefined, 'uncompressed') as Buffer);
  } catch {
    return null;
  }
}

/** The SubjectPublicKeyInfo that belongs to a minimal PKCS#8 key (Ed25519, X25519), or null if it is none. */
export function publicFromPkcs8(pkcs8: Uint8Array): Bytes | null {
  try {
    const key = node.createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
    return own(node.createPublicKey(key).export({ format: 'der', type: 'spki' }));
  } catch {
    return null;
  }
}

/**
 * Copies out of Node's buffers, which may share a pool with other data, so that a result can be wiped
 * on its own; the originals are wiped here.
 */
function own(...buffers: readonly Buffer[]): Bytes {
  const result = new Uint8Array(buffers.reduce((sum, buffer) => sum + buffer.length, 0));
  let at = 0;
  for (const buffer of buffers) {
    result.set(buffer, at);
    at += buffer.length;
    buffer.fill(0);
  }
  return result;
}
