/**
 * What a target may ask of the wanted hostnames themselves, beyond their being covered: a closed registry that its JSON
 * names, judged in core/hostnames/host-rules.ts. `groups`: the groups of names a rule speaks of; null: all of them.
 */
export interface HostRuleFacts {
  /** The first part of a name has this many characters. */
  'first-label-length': { least: number };
  'no-underscore': Record<never, never>;
  /** The first part of a name is none of these. */
  'label-not-reserved': { labels: readonly string[] };
  /** The first part of a name is more than `distance` edits (Levenshtein) away from `label`. */
  'label-unlike': { label: string; distance: number };
  /** All names share what follows their first part; the first name sets it. */
  'same-parent': Record<never, never>;
  /** How many parts a name has. */
  'label-count': { least: number; most: number };
}

export type HostRuleName = keyof HostRuleFacts;

export type HostRule = {
  [N in HostRuleName]: { readonly rule: N; readonly groups: readonly string[] | null } & Readonly<HostRuleFacts[N]>;
}[HostRuleName];

/** One name that breaks one rule. */
export type HostRuleBreak = {
  [N in HostRuleName]: {
    readonly rule: N;
    readonly host: string;
    readonly group: string;
    /** What it was measured against, in words a sentence can take: '3', 'login', 'auth0', 'example.com', '3-4'. */
    readonly expected: string;
  };
}[HostRuleName];
