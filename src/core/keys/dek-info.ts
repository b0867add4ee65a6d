/**
 * Keys under RFC 1421's headers, as openssl wrote them before PKCS#8: "Proc-Type: 4,ENCRYPTED" and "DEK-Info: cipher,IV".
 * The key derivation is openssl's own EVP_BytesToKey with MD5 and one iteration, salted by the IV's first 8 octets.
 */
import type { Encryption } from '#shared/item.ts';
import { bytesToKey } from '../crypto/pbkdf1.ts';
import type { CostBudget } from '../limits.ts';
import * as ciphers from '../pbe/cipher.ts';
import { octetForms } from '../pbe/password-forms.ts';
import { Passwords } from '../pbe/passwords.ts';
import { isOneSequence } from '../pbe/scheme.ts';
import { damaged, refuse } from '../refusal.ts';

export interface DekInfo {
  readonly cipher: ciphers.Decipher;
  readonly iv: Uint8Array;
}

/** By openssl's names, in upper case. */
const CIPHERS: Readonly<Record<string, ciphers.Decipher>> = {
  'AES-128-CBC': ciphers.aes128Cbc,
  'AES-192-CBC': ciphers.aes192Cbc,
  'AES-256-CBC': ciphers.aes256Cbc,
  'DES-CBC': ciphers.desCbc,
  'DES-EDE-CBC': ciphers.doubleDesCbc,
  'DES-EDE3-CBC': ciphers.tripleDesCbc,
  'RC2-CBC': ciphers.rc2_128Cbc,
  'RC2-64-CBC': ciphers.rc2_64Cbc,
  'RC2-40-CBC': ciphers.rc2_40Cbc,
  'CAMELLIA-128-CBC': ciphers.camellia128Cbc,
  'CAMELLIA-192-CBC': ciphers.camellia192Cbc,
  'CAMELLIA-256-CBC': ciphers.camellia256Cbc,
};

/** Reads the value of a DEK-Info header. Refuses ENCRYPTION_UNSUPPORTED by the cipher's name, DAMAGED. */
export function readDekInfo(value: string): DekInfo {
  const [name = '', iv = ''] = value.split(',').map((part) => part.trim());
  const cipher =
    CIPHERS[name.toUpperCase()] ?? refuse('ENCRYPTION_UNSUPPORTED', { what: 'encrypted-key', algorithm: name });
  if (!/^[0-9a-f]+$/i.test(iv) || iv.length !== cipher.ivOctets * 2) damaged('wrong-value');
  return { cipher, iv: Uint8Array.from(Buffer.from(iv, 'hex')) };
}

const KDF = 'EVP_BytesToKey-MD5';

export function dekEncryption(info: DekInfo): Encryption {
  return { scheme: 'DEK-Info', cipher: info.cipher.name, kdf: KDF, iterations: 1, mac: null };
}

/**
 * Opens the block with the first of `passwords`, or with none, that gives one SEQUENCE. Answers the DER of the key, a
 * secret, and which of the given passwords opened it. Refuses PASSWORD_NEEDED, PASSWORD_WRONG, TOO_COSTLY.
 */
export async function decryptDek(
  info: DekInfo,
  data: Uint8Array,
  passwords: readonly string[],
  budget: CostBudget,
): Promise<{ der: Uint8Array; used: readonly string[] }> {
  const candidates = new Passwords(passwords);
  const der = await candidates.first('encrypted-key', (password) => decryptedWith(info, password, data, budget));
  return { der, used: candidates.used };
}

async function decryptedWith(
  { cipher, iv }: DekInfo,
  password: string,
  data: Uint8Array,
  budget: CostBudget,
): Promise<Uint8Array | null> {
  for (const form of octetForms(password)) {
    // A call of the hash for each 16 octets, each as long as six steps.
    budget.spend(6 * Math.ceil(cipher.keyOctets / 16), 'encrypted-key', KDF, 1);
    const key = bytesToKey(form, iv.subarray(0, 8), cipher.keyOctets);
    const der = await cipher.decrypt(key, iv, data);
    key.fill(0);
    form.fill(0);
    if (der !== null && isOneSequence(der)) return der;
    der?.fill(0);
  }
  return null;
}
