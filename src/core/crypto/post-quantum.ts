/** The lattice schemes of FIPS 203 and 204, computed with @noble: what a seed and an expanded private key stand for. */

import { sameBytes } from '../bytes.ts';

/** Octets of each form: FIPS 204 table 2, FIPS 203 table 3. */
export const LATTICE = {
  'ML-DSA-44': { seed: 32, expanded: 2560, public: 1312 },
  'ML-DSA-65': { seed: 32, expanded: 4032, public: 1952 },
  'ML-DSA-87': { seed: 32, expanded: 4896, public: 2592 },
  'ML-KEM-512': { seed: 64, expanded: 1632, public: 800 },
  'ML-KEM-768': { seed: 64, expanded: 2400, public: 1184 },
  'ML-KEM-1024': { seed: 64, expanded: 3168, public: 1568 },
} as const;

export type LatticeName = keyof typeof LATTICE;

interface Scheme {
  keygen(seed: Uint8Array): { publicKey: Uint8Array; secretKey: Uint8Array };
  getPublicKey(secretKey: Uint8Array): Uint8Array;
}

async function scheme(name: LatticeName): Promise<Scheme> {
  if (name.startsWith('ML-KEM')) {
    const { ml_kem512, ml_kem768, ml_kem1024 } = await import('@noble/post-quantum/ml-kem.js');
    return name === 'ML-KEM-512' ? ml_kem512 : name === 'ML-KEM-768' ? ml_kem768 : ml_kem1024;
  }
  const { ml_dsa44, ml_dsa65, ml_dsa87 } = await import('@noble/post-quantum/ml-dsa.js');
  return name === 'ML-DSA-44' ? ml_dsa44 : name === 'ML-DSA-65' ? ml_dsa65 : ml_dsa87;
}

/** Public and expanded private key of a seed. The expanded one is a secret. */
export async function latticeFromSeed(
  name: LatticeName,
  seed: Uint8Array,
): Promise<{ publicKey: Uint8Array; expanded: Uint8Array }> {
  const { publicKey, secretKey } = (await scheme(name)).keygen(seed);
  return { publicKey, expanded: secretKey };
}

/** The public key of an expanded private key; null where that breaks its own rules. */
export async function latticePublicKey(name: LatticeName, expanded: Uint8Array): Promise<Uint8Array | null> {
  if (name.startsWith('ML-KEM') && !(await isKemKey(expanded, LATTICE[name].public))) return null;
  const lattice = await scheme(name);
  try {
    return lattice.getPublicKey(expanded);
  } catch {
    // @noble throws for a key whose numbers are out of range or whose inner digest is wrong.
    return null;
  }
}

/** FIPS 203 7.3: the private key ends with the public one, its digest and 32 octets of its own. */
async function isKemKey(expanded: Uint8Array, publicOctets: number): Promise<boolean> {
  const { sha3_256 } = await import('@noble/hashes/sha3.js');
  const digest = expanded.subarray(-64, -32);
  return sameBytes(sha3_256(expanded.subarray(-64 - publicOctets, -64)), digest);
}
