/** The ciphers of password-based encryption (RFC 8018 B.2, RFC 7292 C, RFC 1423), each with its key and IV sizes. */
import { concat } from '../bytes.ts';
import { camelliaCbcDecrypt, camelliaCbcEncrypt } from '../crypto/camellia.ts';
import { type CbcName, cbcDecrypt, cbcEncrypt, gcmDecrypt, type GcmName } from '../crypto/nodecrypto.ts';
import { pad, unpad } from '../crypto/padding.ts';
import { rc2CbcDecrypt, rc2CbcEncrypt } from '../crypto/rc2.ts';
import { rc4 } from '../crypto/rc4.ts';

export interface Decipher {
  /** For people and the contract: 'AES-256-CBC', '3DES-CBC', 'RC2-40-CBC'. */
  readonly name: string;
  readonly keyOctets: number;
  /** None for RC4. */
  readonly ivOctets: number;
  /** Of decrypting so many octets, in derivation steps. */
  cost(octets: number): number;
  /** Null where the key is wrong or the data damaged: the two look alike. */
  decrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Promise<Uint8Array | null>;
}

export interface Cipher extends Decipher {
  encrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Promise<Uint8Array>;
}

type Cost = Decipher['cost'];
/** Measured on Node 20: no more than 20 ns an octet from the libraries, 200 ns in JavaScript, against 450 ns a step. */
const NATIVE: Cost = (octets) => Math.ceil(octets / 20);
const OWN: Cost = (octets) => Math.ceil(octets / 2);

export const aes128Cbc = nodeCipher('AES-128-CBC', 'aes-128-cbc', 16, 16);
export const aes192Cbc = nodeCipher('AES-192-CBC', 'aes-192-cbc', 24, 16);
export const aes256Cbc = nodeCipher('AES-256-CBC', 'aes-256-cbc', 32, 16);
export const tripleDesCbc = nodeCipher('3DES-CBC', 'des-ede3-cbc', 24, 8);
/** Neither library has these two under one name: they are three-key 3DES with a key used more than once. */
export const doubleDesCbc = nodeCipher('2DES-CBC', 'des-ede3-cbc', 16, 8, (key) => concat([key, key.subarray(0, 8)]));
export const desCbc = nodeCipher('DES-CBC', 'des-ede3-cbc', 8, 8, (key) => concat([key, key, key]));
export const rc2_40Cbc = rc2Cipher(40, 5);
export const rc2_64Cbc = rc2Cipher(64, 8);
export const rc2_128Cbc = rc2Cipher(128, 16);
export const rc4_40: Decipher = rc4Cipher('RC4-40', 5);
export const rc4_128: Decipher = rc4Cipher('RC4-128', 16);
export const camellia128Cbc = camelliaCipher('Camellia-128-CBC', 16);
export const camellia192Cbc = camelliaCipher('Camellia-192-CBC', 24);
export const camellia256Cbc = camelliaCipher('Camellia-256-CBC', 32);

/** RC2 (RFC 2268): as a rule with as many effective bits as its key has, but files may say otherwise. */
export function rc2Cipher(effectiveBits: number, keyOctets: number): Cipher {
  return blockCipher(`RC2-${effectiveBits}-CBC`, keyOctets, 8, OWN, {
    decrypt: (key, iv, data) => rc2CbcDecrypt(key, effectiveBits, iv, data),
    encrypt: (key, iv, data) => rc2CbcEncrypt(key, effectiveBits, iv, data),
  });
}

/** AES-GCM (RFC 5084): here alone a tag tells a wrong key. */
export function aesGcm(bits: 128 | 192 | 256, nonceOctets: number, tagOctets: number): Decipher {
  const node: GcmName = `aes-${bits}-gcm`;
  return {
    name: `AES-${bits}-GCM`,
    keyOctets: bits / 8,
    ivOctets: nonceOctets,
    cost: NATIVE,
    decrypt: async (key, nonce, data) => gcmDecrypt(node, key, nonce, data, tagOctets),
  };
}

type Blocks = Pick<Cipher, 'encrypt'> & { decrypt: Cipher['encrypt'] };

function nodeCipher(
  name: string,
  node: CbcName,
  keyOctets: number,
  block: number,
  spread: (key: Uint8Array) => Uint8Array = (key) => key,
): Cipher {
  return blockCipher(name, keyOctets, block, NATIVE, {
    decrypt: async (key, iv, data) => cbcDecrypt(node, spread(key), iv, data),
    encrypt: async (key, iv, data) => cbcEncrypt(node, spread(key), iv, pad(data, block)),
  });
}

function camelliaCipher(name: string, keyOctets: number): Cipher {
  return blockCipher(name, keyOctets, 16, OWN, {
    decrypt: async (key, iv, data) => camelliaCbcDecrypt(key, iv, data),
    encrypt: async (key, iv, data) => camelliaCbcEncrypt(key, iv, pad(data, 16)),
  });
}

function rc4Cipher(name: string, keyOctets: number): Decipher {
  return { name, keyOctets, ivOctets: 0, cost: OWN, decrypt: async (key, _iv, data) => rc4(key, data) };
}

function blockCipher(name: string, keyOctets: number, block: number, cost: Cost, { decrypt, encrypt }: Blocks): Cipher {
  return {
    cost,
    name,
    keyOctets,
    ivOctets: block,
    decrypt: async (key, iv, data) => {
      if (data.length === 0 || data.length % block !== 0) return null;
      return unpad(await decrypt(key, iv, data), block);
    },
    encrypt,
  };
}
