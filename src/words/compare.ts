/** What `compare` says around its facts. */
export interface CompareWords {
  readonly title: string;
  readonly lost: string;
  readonly stillCovered: string;
  readonly gained: string;
  readonly kept: string;
  readonly subject: string;
  readonly issuer: string;
  readonly valid: string;
  readonly key: string;
  readonly sameKey: string;
  readonly newKey: string;
  readonly usagesLost: string;
  readonly usagesGained: string;
  readonly same: (both: string) => string;
  readonly change: (was: string, is: string) => string;
}
