/** Where a target's file differs from what a target is. */
export interface TargetFlaw {
  /** The field, as a path: 'files.0.name'; empty for the whole file. */
  readonly at: string;
  readonly reason:
    | 'no-json'
    | 'missing'
    | 'unknown'
    | 'wrong-kind'
    | 'wrong-form'
    | 'not-one-of'
    | 'too-little'
    | 'too-much'
    /** A field that is right in itself and does not go with another one. */
    | 'contradiction';
  /** The values there are to choose from, where there are few. */
  readonly allowed: readonly string[];
}
