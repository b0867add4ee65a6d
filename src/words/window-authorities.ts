/** Words for a trust bundle: the authorities that others are to trust, what changed, and the leaves it carries. */
import type { TrustedLeaf, TrustPanel } from '#shared/bundle-view.ts';

export interface AuthoritiesWords {
  readonly title: string;
  /** `names`: how many subjects they go by. */
  readonly summary: (authorities: number, names: number) => string;
  readonly wanted: string;
  readonly wantedHint: string;
  /** `nth`: from 1, the newest; `of`: all of its subject; `sharesKey`: another one of them has the same key. */
  readonly generation: (nth: number, of: number, sharesKey: boolean) => string;
  readonly isNew: string;
  readonly isKept: string;
  readonly isGone: string;
  readonly more: (authorities: number) => string;
  readonly compare: string;
  readonly compareOther: string;
  readonly stopComparing: string;
  readonly compareHint: string;
  readonly compared: (since: NonNullable<TrustPanel['since']>) => string;
  readonly gone: string;
  readonly password: (files: number) => string;
  readonly open: string;
  readonly leaves: string;
  readonly leavesLead: string;
  readonly leaf: (leaf: Pick<TrustedLeaf, 'isTrusted' | 'wasTrusted' | 'leadsTo'>) => string;
  readonly moreLeaves: (leaves: number) => string;
  readonly trusted: string;
  readonly notTrusted: string;
}
