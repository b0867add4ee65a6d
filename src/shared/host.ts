/** Hostnames that must be covered, and why one is or is not (RFC 9525). */

export type HostReason =
  | 'exact' // covered: the very name
  | 'wildcard' // covered: one label under a wildcard
  | 'ip' // covered: the very address
  | 'pattern' // covered: the wanted pattern is that very wildcard
  | 'no-names' // the certificate has no subject alternative names
  | 'not-named'
  | 'wildcard-too-deep' // the wildcard stands for one label, the name has more
  | 'wildcard-not-apex' // the wildcard does not cover its own parent
  | 'pattern-not-covered' // a pattern is covered only by that very wildcard
  | 'common-name-only' // only the subject's common name says it
  | 'partial-wildcard' // a form such as f*.example.com, which RFC 9525 6.3 ignores
  | 'address-as-dns' // the address stands in a dNSName, where it never counts
  | 'not-a-hostname'
  | 'label-too-long'
  | 'name-too-long'
  | 'leading-dot'
  | 'empty-label'
  | 'underscore'
  | 'ambiguous-address' // 192.0.2.01
  | 'wildcard-misplaced' // a * that is not the whole left-most label
  | 'letter-unsettled' // a letter too new for programs to agree on its form in ASCII
  | 'not-ascii' // a U-label inside a dNSName
  | 'trailing-dot'; // a dNSName that ends with the root's dot, which no reference name does

/** What was around a name that was pasted, and cut off. */
export type HostMend = 'url' | 'path' | 'port';

/** A group of wanted names, as a target or a person names it. */
export interface HostGroup {
  readonly name: string;
  readonly hosts: readonly string[];
}

export interface HostResult {
  /** As it was given, and in the ASCII form that was compared. */
  readonly host: string;
  readonly ascii: string | null;
  /** What had to be cut off to get a name, such as the path of a URL; null: nothing. */
  readonly mended: HostMend | null;
  /** In its own script, where its ASCII form has A-labels ('xn--'); else null. */
  readonly unicode: string | null;
  readonly group: string;
  readonly covered: boolean;
  /** 'DNS:*.example.com'; null where nothing covers it. */
  readonly by: string | null;
  readonly rule: 'exact' | 'wildcard' | 'ip' | null;
  readonly reason: HostReason;
  /** What a person may have meant: the name one edit away, or the wildcard that is one label off. */
  readonly near: string | null;
  /** Whether clients that still read the common name or partial wildcards would take it. */
  readonly legacy: boolean;
}
