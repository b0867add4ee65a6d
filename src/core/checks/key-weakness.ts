/** RSA keys whose private half can be found from the public one, or is on a list that was given (BR 6.1.1.3). */
import { hex } from '../bytes.ts';
import { finding, type Finding } from '#shared/finding.ts';
import type { PublicKey } from '../keys/public-key.ts';
import { hasClosePrimes } from './close-primes.ts';
import { certificateFact, type Judged } from './judged.ts';
import { isRoca } from './roca.ts';
import { isListed } from './weak-keys.ts';

type Weakness = 'roca' | 'close-primes';

export function keyWeaknessFindings({ path, weakKeys = [] }: Judged): Finding[] {
  return path.flatMap((certificate) => {
    const key = certificate.publicKey;
    const weakness = isListed(key, weakKeys) ? 'listed' : weaknessOf(key);
    return weakness === null ? [] : [finding('KEY_WEAK', 'error', { ...certificateFact(certificate, path), weakness })];
  });
}

/** A certificate is judged many times and its key never changes. */
const KNOWN = new WeakMap<PublicKey, Weakness | null>();

function weaknessOf(key: PublicKey): Weakness | null {
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const modulus = key.rsa === null ? null : BigInt(`0x${hex(key.rsa.modulus)}`);
  const weakness = modulus === null ? null : isRoca(modulus) ? 'roca' : hasClosePrimes(modulus) ? 'close-primes' : null;
  KNOWN.set(key, weakness);
  return weakness;
}
