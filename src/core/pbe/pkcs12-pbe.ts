/** The password-based encryption schemes of PKCS#12 itself (RFC 7292 appendix C): all with SHA-1. */
import { nodeDigest } from '../crypto/digest.ts';
import { pkcs12KdfCost, pkcs12KeyAndIv } from '../crypto/pkcs12-kdf.ts';
import type { AlgorithmIdentifier } from '../der/algorithm.ts';
import * as oid from '../der/oids.ts';
import * as ciphers from './cipher.ts';
import { bmpForms } from './password-forms.ts';
import { saltAndIterations } from './salted.ts';
import type { PbeScheme } from './scheme.ts';

const CIPHERS: Readonly<Record<string, ciphers.Decipher>> = {
  [oid.pbeSha1Rc4_128]: ciphers.rc4_128,
  [oid.pbeSha1Rc4_40]: ciphers.rc4_40,
  [oid.pbeSha1TripleDes]: ciphers.tripleDesCbc,
  [oid.pbeSha1DoubleDes]: ciphers.doubleDesCbc,
  [oid.pbeSha1Rc2_128]: ciphers.rc2_128Cbc,
  [oid.pbeSha1Rc2_40]: ciphers.rc2_40Cbc,
};

const sha1 = nodeDigest('sha1');

/** Null for what is none of them. Refuses DAMAGED. */
export function pkcs12Pbe(algorithm: AlgorithmIdentifier): PbeScheme | null {
  const cipher = CIPHERS[algorithm.oid];
  if (cipher === undefined) return null;
  const { salt, iterations } = saltAndIterations(algorithm);
  const [forKey, forIv] = [cipher.keyOctets, cipher.ivOctets];
  return {
    encryption: { scheme: `PBE-SHA1-${cipher.name}`, cipher: cipher.name, kdf: 'PKCS12-SHA1', iterations, mac: null },
    cost: (octets) =>
      pkcs12KdfCost('sha1', iterations, forKey) + pkcs12KdfCost('sha1', iterations, forIv) + cipher.cost(octets),
    candidates: bmpForms,
    decrypt: async (password, data) => {
      const { key, iv } = await pkcs12KeyAndIv(sha1, password, salt, iterations, cipher);
      const opened = await cipher.decrypt(key, iv, data);
      key.fill(0);
      return opened;
    },
  };
}
