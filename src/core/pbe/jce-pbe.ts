/** PBEWithMD5AndTripleDES, the scheme that Java's JCEKS keystores lock their keys with. */
import { jcePbeKey } from '../crypto/pbkdf1.ts';
import type { AlgorithmIdentifier } from '../der/algorithm.ts';
import { damaged } from '../refusal.ts';
import { tripleDesCbc } from './cipher.ts';
import { sevenBitForms } from './password-forms.ts';
import { saltAndIterations } from './salted.ts';
import type { PbeScheme } from './scheme.ts';

/** Java knows no other length of salt. */
const SALT_OCTETS = 8;

/** Refuses DAMAGED. */
export function jcePbe(algorithm: AlgorithmIdentifier): PbeScheme {
  const { salt, iterations } = saltAndIterations(algorithm);
  if (salt.length !== SALT_OCTETS) damaged('wrong-length', algorithm.element.start);
  const cipher = tripleDesCbc;
  return {
    encryption: { scheme: 'PBE-MD5-3DES-CBC', cipher: cipher.name, kdf: 'JCEKS-MD5', iterations, mac: null },
    cost: (octets) => 2 * iterations + cipher.cost(octets),
    candidates: sevenBitForms,
    decrypt: async (password, data) => {
      const derived = jcePbeKey(password, salt, iterations);
      const opened = await cipher.decrypt(derived.subarray(0, 24), derived.subarray(24), data);
      derived.fill(0);
      return opened;
    },
  };
}
