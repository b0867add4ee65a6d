/** What can be wrong with what a manifest says. */
export type ManifestProblem =
  | 'syntax' // neither YAML nor JSON
  | 'unknown' // a key that is not known
  | 'missing'
  | 'type'
  | 'value'
  | 'twice'; // a name that was used before

export interface ManifestFlaw {
  /** The path of the field, such as "bundles.3.target"; of a syntax error the line. */
  readonly at: string;
  readonly problem: ManifestProblem;
  /** The key, the kind wanted or the name, where there is one. */
  readonly detail: string | null;
}
