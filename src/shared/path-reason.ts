import type { FindingCode } from './finding.ts';

/** Why a path of the chain was not the one chosen: the first thing in which it is worse. */
export type PathReason =
  /** It breaks a rule, or more of them: the finding says which. */
  | 'not-valid'
  /** Its last issuer is missing. */
  | 'incomplete'
  /** It ends in a root that nobody has confirmed yet. */
  | 'not-trusted'
  /** It ends in an intermediate that is trusted as such, and so lacks the root. */
  | 'ends-early'
  /** It goes on beyond a certificate that is trusted already. */
  | 'goes-beyond-trust'
  /** One of its authorities ends, or loses its trust, before the leaf ends. */
  | 'ends-before-leaf'
  | 'longer'
  /** Its root ends, or loses its trust, sooner. */
  | 'root-ends-sooner'
  /** Its authorities were issued earlier. */
  | 'older'
  /** It differs in nothing that counts. */
  | 'alike'
  /** It would have been chosen, had a person not chosen another. */
  | 'set-aside';

/** Another path of a chain, as answers and the window show it. */
export interface OtherPath {
  /** Digests, leaf first. */
  readonly path: readonly string[];
  readonly verdict: 'valid' | 'incomplete' | 'invalid';
  readonly anchor: 'public' | 'organisation' | 'given' | null;
  readonly reason: PathReason;
  /** The finding that makes it worse, for 'not-valid'. */
  readonly because: FindingCode | null;
}
