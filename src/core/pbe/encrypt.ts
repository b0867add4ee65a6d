/** Writing password-based encryption: PBES2 with AES-256, and the two PKCS#12 schemes that old readers need. */
import { nodeDigest } from '../crypto/digest.ts';
import { pbkdf2, randomOctets, scrypt } from '../crypto/nodecrypto.ts';
import { pkcs12KeyAndIv } from '../crypto/pkcs12-kdf.ts';
import * as oid from '../der/oids.ts';
import * as write from '../der/write.ts';
import { aes256Cbc, type Cipher, rc2_40Cbc, tripleDesCbc } from './cipher.ts';
import { bmpPassword, utf8Password } from './password.ts';
import { writePbkdf2 } from './pbkdf2-write.ts';

/** `N`, a power of two, `r` and `p` as RFC 7914 has them: 128 * N * r octets of memory. */
export type PbeProfile =
  | { readonly scheme: 'pbes2-aes256'; readonly prf: 'sha256'; readonly iterations: number }
  | { readonly scheme: 'pbes2-aes256-scrypt'; readonly N: number; readonly r: number; readonly p: number }
  | { readonly scheme: 'pbe-sha1-3des' | 'pbe-sha1-rc2-40'; readonly iterations: number };

/** OWASP's and NIST's floor for salts is 16 octets; some readers refuse openssl's 8 (facts/targets.md row 32). */
export const SALT_OCTETS = 16;

interface Encrypted {
  readonly algorithm: Uint8Array<ArrayBuffer>;
  readonly encrypted: Uint8Array;
}

/** Encrypts; answers the AlgorithmIdentifier and the encrypted octets, which every format wraps in its own way. */
export async function encryptWith(profile: PbeProfile, password: string, data: Uint8Array): Promise<Encrypted> {
  const salt = randomOctets(SALT_OCTETS);
  switch (profile.scheme) {
    case 'pbes2-aes256': {
      const { prf, iterations } = profile;
      const secret = utf8Password(password);
      const key = await pbkdf2(prf, secret, salt, iterations, aes256Cbc.keyOctets);
      secret.fill(0);
      return pbes2(writePbkdf2(prf, salt, iterations, null), key, data);
    }
    case 'pbes2-aes256-scrypt': {
      const { N, r, p } = profile;
      const secret = utf8Password(password);
      const key = await scrypt(secret, salt, { N, r, p }, aes256Cbc.keyOctets);
      secret.fill(0);
      const parameters = [write.octetString(salt), ...[N, r, p].map((value) => write.integer(value))];
      return pbes2(write.algorithm(oid.scrypt, write.sequence(...parameters)), key, data);
    }
    case 'pbe-sha1-3des':
      return pkcs12(oid.pbeSha1TripleDes, tripleDesCbc, profile.iterations, password, salt, data);
    case 'pbe-sha1-rc2-40':
      return pkcs12(oid.pbeSha1Rc2_40, rc2_40Cbc, profile.iterations, password, salt, data);
  }
}

/** Wipes `key`. */
async function pbes2(kdf: Uint8Array, key: Uint8Array, data: Uint8Array): Promise<Encrypted> {
  const iv = randomOctets(aes256Cbc.ivOctets);
  const encrypted = await aes256Cbc.encrypt(key, iv, data);
  key.fill(0);
  const cipher = write.algorithm(oid.aes256Cbc, write.octetString(iv));
  return { algorithm: write.algorithm(oid.pbes2, write.sequence(kdf, cipher)), encrypted };
}

async function pkcs12(
  scheme: string,
  cipher: Cipher,
  iterations: number,
  password: string,
  salt: Uint8Array,
  data: Uint8Array,
): Promise<Encrypted> {
  const sha1 = nodeDigest('sha1');
  const secret = bmpPassword(password);
  const { key, iv } = await pkcs12KeyAndIv(sha1, secret, salt, iterations, cipher);
  const encrypted = await cipher.encrypt(key, iv, data);
  key.fill(0);
  secret.fill(0);
  const parameters = write.sequence(write.octetString(salt), write.integer(iterations));
  return { algorithm: write.algorithm(scheme, parameters), encrypted };
}
