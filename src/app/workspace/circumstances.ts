import type { PoolSource } from '#core/chain/pool.ts';
import type { OutPassword } from '#core/targets/hand-over.ts';
import type { Target } from '#core/targets/target.ts';
import type { WeakKeyList } from '#core/checks/weak-keys.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import type { Party } from './sharing.ts';

/** What a judgement depends on beside the workspace. */
export interface Circumstances {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** Anchors that a person gave, in place of any others; null: none were given. */
  readonly roots: readonly Certificate[] | null;
  /** Where intermediates and roots are looked up beside what was given; left out: nowhere. */
  readonly library?: readonly PoolSource[];
  /** A root that is only among the inputs is not enough. */
  readonly requireTrust: boolean;
  /** About the password for what is written; null: there is none yet. */
  readonly outPassword: OutPassword | null;
  readonly targets: readonly Target[];
  /** Lists of weak keys; left out: none was given. */
  readonly weakKeys?: readonly WeakKeyList[];
  /** Bundles of other workspaces, with which those of this one should share nothing either. */
  readonly elsewhere?: readonly Party[];
}

/** What is told of a password; never the password. */
export function aboutPassword(password: string): OutPassword {
  return { isAscii: /^[ -~]*$/.test(password), length: Array.from(password).length };
}

/** A good password that is chosen when it is needed. */
export const LATER: OutPassword = { isAscii: true, length: null };
