/** PBES2 (RFC 8018 6.2): a key derivation function and a cipher, each named on its own. */
import { algorithmIdentifier, type AlgorithmIdentifier } from '../der/algorithm.ts';
import type { Element } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { octets, smallInteger } from '../der/primitive.ts';
import { SEQUENCE } from '../der/tag.ts';
import { damaged } from '../refusal.ts';
import * as ciphers from './cipher.ts';
import { type Kdf, readKdf } from './kdf.ts';
import { octetForms } from './password-forms.ts';
import type { PbeScheme } from './scheme.ts';
import { unsupported } from './unsupported.ts';

/** Those whose parameters are their IV and nothing else. */
const PLAIN: Readonly<Record<string, ciphers.Decipher>> = {
  [oid.desCbc]: ciphers.desCbc,
  [oid.desEde3Cbc]: ciphers.tripleDesCbc,
  [oid.aes128Cbc]: ciphers.aes128Cbc,
  [oid.aes192Cbc]: ciphers.aes192Cbc,
  [oid.aes256Cbc]: ciphers.aes256Cbc,
  [oid.camellia128Cbc]: ciphers.camellia128Cbc,
  [oid.camellia192Cbc]: ciphers.camellia192Cbc,
  [oid.camellia256Cbc]: ciphers.camellia256Cbc,
};

const GCM: Readonly<Record<string, 128 | 192 | 256>> = {
  [oid.aes128Gcm]: 128,
  [oid.aes192Gcm]: 192,
  [oid.aes256Gcm]: 256,
};

/** Refuses ENCRYPTION_UNSUPPORTED by name, DAMAGED, and TOO_COSTLY for scrypt's memory. */
export function pbes2(algorithm: AlgorithmIdentifier): PbeScheme {
  const fields = fieldsOf(algorithm.parameters ?? damaged('missing-field', algorithm.element.start), SEQUENCE);
  const kdf = readKdf(algorithmIdentifier(fields.any()));
  const { cipher, iv } = readCipher(algorithmIdentifier(fields.any()), kdf);
  if (iv.length !== cipher.ivOctets) damaged('wrong-length', algorithm.element.start);
  if (kdf.keyOctets !== null && kdf.keyOctets !== cipher.keyOctets) damaged('wrong-value', algorithm.element.start);
  return {
    encryption: { scheme: 'PBES2', cipher: cipher.name, kdf: kdf.name, iterations: kdf.iterations, mac: null },
    cost: (length) => kdf.cost(cipher.keyOctets) + cipher.cost(length),
    candidates: octetForms,
    decrypt: async (password, data) => {
      const key = await kdf.derive(password, cipher.keyOctets);
      const opened = await cipher.decrypt(key, iv, data);
      key.fill(0);
      return opened;
    },
  };
}

interface Keyless {
  readonly cipher: ciphers.Decipher;
  readonly iv: Uint8Array;
}

function readCipher(encryption: AlgorithmIdentifier, kdf: Kdf): Keyless {
  const parameters = encryption.parameters ?? damaged('missing-field', encryption.element.start);
  const plain = PLAIN[encryption.oid];
  if (plain !== undefined) return { cipher: plain, iv: octets(parameters) };
  const gcmBits = GCM[encryption.oid];
  if (gcmBits !== undefined) return gcm(gcmBits, parameters);
  if (encryption.oid === oid.rc2Cbc) return rc2(parameters, kdf);
  return unsupported(encryption.oid, 'PBES2 with ');
}

/** GCMParameters (RFC 5084 3.2). */
function gcm(bits: 128 | 192 | 256, parameters: Element): Keyless {
  const fields = fieldsOf(parameters, SEQUENCE);
  const nonce = octets(fields.any());
  const tagOctets = fields.isEmpty ? 12 : smallInteger(fields.any());
  if (nonce.length < 1 || nonce.length > 64 || tagOctets < 12 || tagOctets > 16) {
    damaged('wrong-value', parameters.start);
  }
  return { cipher: ciphers.aesGcm(bits, nonce.length, tagOctets), iv: nonce };
}

/** RC2 numbers its usual effective key lengths by a table of its own (RFC 2268 6); above that they stand as they are. */
const RC2_VERSIONS: Readonly<Record<number, number>> = { 160: 40, 120: 64, 58: 128 };

/** RC2-CBC-Parameter (RFC 8018 B.2.3), whose version may be left out for 32 bits. */
function rc2(parameters: Element, kdf: Kdf): Keyless {
  if (parameters.tag !== SEQUENCE) return { cipher: rc2Cipher(32, kdf), iv: octets(parameters) };
  const fields = fieldsOf(parameters, SEQUENCE);
  const version = fields.any();
  if (fields.isEmpty) return { cipher: rc2Cipher(32, kdf), iv: octets(version) };
  const number = smallInteger(version);
  const bits =
    RC2_VERSIONS[number] ?? (number >= 256 && number <= 1024 ? number : damaged('wrong-value', version.start));
  return { cipher: rc2Cipher(bits, kdf), iv: octets(fields.any()) };
}

/** The key is as long as the derivation says, else as its effective bits need. */
function rc2Cipher(bits: number, kdf: Kdf): ciphers.Decipher {
  return ciphers.rc2Cipher(bits, kdf.keyOctets ?? Math.ceil(bits / 8));
}
