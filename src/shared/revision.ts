/** What changed in the workspace since the last revision: rows by id, joined to at most one message per 100 ms. */
export interface Revision<Row extends { readonly id: string } = { readonly id: string }> {
  readonly rev: number;
  readonly upsert: readonly Row[];
  readonly remove: readonly string[];
}
