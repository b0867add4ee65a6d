/** PBES1 (RFC 8018 6.1 and A.3): DES or RC2 under PBKDF1, which gives key and IV at once. */
import { type Pbkdf1Hash, pbkdf1, pbkdf1Cost } from '../crypto/pbkdf1.ts';
import type { AlgorithmIdentifier } from '../der/algorithm.ts';
import { type Decipher, desCbc, rc2_64Cbc } from './cipher.ts';
import { octetForms } from './password-forms.ts';
import { saltAndIterations } from './salted.ts';
import type { PbeScheme } from './scheme.ts';

const SCHEMES: Readonly<Record<string, readonly [Pbkdf1Hash, Decipher]>> = {
  '1.2.840.113549.1.5.1': ['md2', desCbc],
  '1.2.840.113549.1.5.3': ['md5', desCbc],
  '1.2.840.113549.1.5.4': ['md2', rc2_64Cbc],
  '1.2.840.113549.1.5.6': ['md5', rc2_64Cbc],
  '1.2.840.113549.1.5.10': ['sha1', desCbc],
  '1.2.840.113549.1.5.11': ['sha1', rc2_64Cbc],
};

/** Null for what is no PBES1. Refuses DAMAGED. */
export function pbes1(algorithm: AlgorithmIdentifier): PbeScheme | null {
  const known = SCHEMES[algorithm.oid];
  if (known === undefined) return null;
  const [hash, cipher] = known;
  const { salt, iterations } = saltAndIterations(algorithm);
  const [scheme, kdf] = [`PBE-${hash.toUpperCase()}-${cipher.name}`, `PBKDF1-${hash.toUpperCase()}`];
  return {
    encryption: { scheme, cipher: cipher.name, kdf, iterations, mac: null },
    cost: (octets) => pbkdf1Cost(hash, iterations) + cipher.cost(octets),
    candidates: octetForms,
    decrypt: async (password, data) => {
      const derived = pbkdf1(hash, password, salt, iterations);
      const opened = await cipher.decrypt(derived.subarray(0, 8), derived.subarray(8, 16), data);
      derived.fill(0);
      return opened;
    },
  };
}
