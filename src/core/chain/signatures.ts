/** Signatures between certificates, each verified once: the costly part of building paths. */
import type { PublicKey } from '../keys/public-key.ts';
import type { Certificate } from '../x509/certificate.ts';
import { type SignatureVerdict, verifySignature } from '../x509/signature.ts';
import type { ChainBudget } from './budget.ts';

export class Signatures {
  readonly #known = new Map<string, SignatureVerdict>();

  /** Whether `key` signed `certificate`; null where that is not known yet and the budget for finding out is spent. */
  verify(certificate: Certificate, key: PublicKey, budget: ChainBudget): SignatureVerdict | null {
    const name = `${certificate.sha256} ${key.sha256}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (!budget.take('signatures')) return null;
    const verdict = verifySignature(certificate, key);
    this.#known.set(name, verdict);
    return verdict;
  }
}

/**
 * Self-issued and signed with its own key: where a path ends, trusted or not. One whose algorithm can't be verified
 * here ends it too: nobody else can have issued it, and no trust rests on a root's signature of itself.
 */
export function isSelfSigned(certificate: Certificate, signatures: Signatures, budget: ChainBudget): boolean {
  if (!certificate.isSelfIssued) return false;
  const verdict = signatures.verify(certificate, certificate.publicKey, budget);
  return verdict === 'verified' || verdict === 'unsupported';
}
