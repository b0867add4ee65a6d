/** Who issued a certificate, by name and then by verified signature; found once per certificate and search. */
import type { Certificate } from '../x509/certificate.ts';
import type { ChainBudget } from './budget.ts';
import { candidates, keyIdentifierFit } from './candidates.ts';
import type { Pool, PoolMember } from './pool.ts';
import { isSelfSigned } from './signatures.ts';

export interface Issuers {
  /** Best first. Those whose signature can't be verified here come after those whose signature was. */
  readonly members: readonly PoolMember[];
  /** Named by subject and by key identifier as the issuer, and yet its key did not make the signature. */
  readonly disproved: PoolMember | null;
}

export class IssuerSearch {
  readonly #pool: Pool;
  readonly #at: number;
  readonly #budget: ChainBudget;
  readonly #known = new Map<string, Issuers>();

  /** `at`, in milliseconds since 1970 UTC, decides among twins of which one is expired. */
  constructor(pool: Pool, at: number, budget: ChainBudget) {
    this.#pool = pool;
    this.#at = at;
    this.#budget = budget;
  }

  of(child: Certificate): Issuers {
    const known = this.#known.get(child.sha256) ?? this.#find(child);
    this.#known.set(child.sha256, known);
    return known;
  }

  #find(child: Certificate): Issuers {
    const verified: PoolMember[] = [];
    const unsupported: PoolMember[] = [];
    let disproved: PoolMember | null = null;
    for (const member of candidates(child, this.#pool, this.#at)) {
      const key = member.certificate.publicKey;
      // One signature has one key: once that is found, twins with the same key count and no other need be tried.
      const found = verified[0]?.certificate.publicKey;
      if (found !== undefined && found.sha256 !== key.sha256) continue;
      const verdict = this.#pool.signatures.verify(child, key, this.#budget);
      // With candidates left untried, nothing is disproved.
      if (verdict === null) return { members: [...verified, ...unsupported], disproved: null };
      if (verdict === 'wrong') {
        if (keyIdentifierFit(child, member.certificate) === 'match') disproved ??= member;
      } else if (!this.#isForeignRoot(member)) {
        (verdict === 'verified' ? verified : unsupported).push(member);
      }
    }
    return { members: [...verified, ...unsupported], disproved: verified.length > 0 ? null : disproved };
  }

  /** A library brings intermediates, never roots: those come from a person or from the build (design/house.md). */
  #isForeignRoot({ source, anchor, certificate }: PoolMember): boolean {
    return source === 'library' && anchor === null && isSelfSigned(certificate, this.#pool.signatures, this.#budget);
  }
}
