/** The ciphers of OpenSSH's key files, by their names in SSH (RFC 4253 6.3, RFC 4344, PROTOCOL of OpenSSH). */
import { chachaPolyDecrypt } from '../crypto/chacha20-poly1305-openssh.ts';
import { cbcDecrypt, ctr, gcmDecrypt } from '../crypto/nodecrypto.ts';

export interface OpensshCipher {
  readonly keyOctets: number;
  readonly ivOctets: number;
  readonly block: number;
  /** Octets of the tag that stands behind what is enciphered; 0 for ciphers that prove nothing. */
  readonly tagOctets: number;
  /** `data` ends with the tag. Null where that does not fit. */
  decrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Promise<Uint8Array | null>;
}

const AES = [128, 192, 256] as const;

export const OPENSSH_CIPHERS: Readonly<Record<string, OpensshCipher>> = {
  ...Object.fromEntries(AES.flatMap((bits) => [aes(bits, 'cbc'), aes(bits, 'ctr')])),
  'aes128-gcm@openssh.com': gcm(128),
  'aes256-gcm@openssh.com': gcm(256),
  'rijndael-cbc@lysator.liu.se': aes(256, 'cbc')[1],
  '3des-cbc': {
    keyOctets: 24,
    ivOctets: 8,
    block: 8,
    tagOctets: 0,
    decrypt: async (key, iv, data) => cbcDecrypt('des-ede3-cbc', key, iv, data),
  },
  'chacha20-poly1305@openssh.com': {
    keyOctets: 64,
    ivOctets: 0,
    block: 8,
    tagOctets: 16,
    decrypt: (key, _, data) => chachaPolyDecrypt(key, data),
  },
};

function aes(bits: (typeof AES)[number], mode: 'cbc' | 'ctr'): [string, OpensshCipher] {
  const decrypt: OpensshCipher['decrypt'] = async (key, iv, data) =>
    mode === 'cbc' ? cbcDecrypt(`aes-${bits}-cbc`, key, iv, data) : ctr(`aes-${bits}-ctr`, key, iv, data);
  return [`aes${String(bits)}-${mode}`, { keyOctets: bits / 8, ivOctets: 16, block: 16, tagOctets: 0, decrypt }];
}

function gcm(bits: 128 | 256): OpensshCipher {
  const decrypt: OpensshCipher['decrypt'] = async (key, iv, data) => gcmDecrypt(`aes-${bits}-gcm`, key, iv, data, 16);
  return { keyOctets: bits / 8, ivOctets: 12, block: 16, tagOctets: 16, decrypt };
}
