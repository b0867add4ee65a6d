/** The MAC of a PKCS#12 file, by whichever derivation (mac-data.ts, pbmac1.ts), and its check. */
import { sameSecret } from '../crypto/nodecrypto.ts';
import type { CostBudget } from '../limits.ts';

export interface Pkcs12Mac {
  /** For people and the contract: 'HMAC-SHA256'; of PBMAC1 'PBMAC1-HMAC-SHA256'. */
  readonly name: string;
  readonly kdf: string;
  readonly iterations: number;
  /** In derivation steps, for one try of one form of a password. */
  readonly cost: number;
  candidates(password: string): Uint8Array<ArrayBuffer>[];
  compute(password: Uint8Array, content: Uint8Array): Promise<Uint8Array>;
  /** What `compute` must answer. */
  readonly digest: Uint8Array;
}

/** Whether `password`, in any of its forms, made the MAC over `content`. The budget pays first; refuses TOO_COSTLY. */
export async function macMatches(
  mac: Pkcs12Mac,
  password: string,
  content: Uint8Array,
  budget: CostBudget,
): Promise<boolean> {
  for (const candidate of mac.candidates(password)) {
    budget.spend(mac.cost, 'pkcs12', mac.kdf, mac.iterations);
    const computed = await mac.compute(candidate, content);
    candidate.fill(0);
    if (sameSecret(computed, mac.digest)) return true;
  }
  return false;
}
