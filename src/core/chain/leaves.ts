/** Which of the given certificates are leaves, and which of several is meant (contract/cli.md, `--leaf`). */
import { type Finding, finding } from '#shared/finding.ts';
import { sanView } from '../x509/general-name.ts';
import type { Certificate } from '../x509/certificate.ts';

/**
 * The leaves among `given`: what is no authority, or the only one given. Certificates before version 3 can't say what
 * they are, so one that is named as an issuer by another is no leaf.
 */
export function findLeaves(given: readonly Certificate[]): readonly Certificate[] {
  const distinct = [...new Map(given.map((certificate) => [certificate.sha256, certificate])).values()];
  if (distinct.length === 1) return distinct;
  const issuers = new Set(distinct.filter((one) => !one.isSelfIssued).map((one) => one.issuer.comparable));
  return distinct.filter((one) => !one.isCa && !(one.version < 3 && issuers.has(one.subject.comparable)));
}

/** Among leaves for the same names: the newest valid one is current, what came before it old, what starts later next. */
export type LeafState = 'old' | 'current' | 'next';

export interface LeafGroup {
  /** 'DNS:www.example.com', sorted; empty where the certificates name nothing. */
  readonly names: readonly string[];
  /** Newest first. */
  readonly leaves: readonly { readonly certificate: Certificate; readonly state: LeafState }[];
}

/** Groups leaves by their set of names, telling old, current and next apart at `at` (milliseconds since 1970 UTC). */
export function groupLeaves(leaves: readonly Certificate[], at: number): readonly LeafGroup[] {
  const groups = new Map<string, { names: readonly string[]; leaves: Certificate[] }>();
  for (const leaf of leaves) {
    const names = namesOf(leaf);
    const group = groups.get(names.join('\n')) ?? { names, leaves: [] };
    groups.set(names.join('\n'), group);
    group.leaves.push(leaf);
  }
  return [...groups.values()].map((group) => ({ names: group.names, leaves: states(group.leaves, at) }));
}

function states(leaves: readonly Certificate[], at: number): LeafGroup['leaves'] {
  const newestFirst = leaves.toSorted(newest);
  const current = newestFirst.find((leaf) => isValid(leaf, at));
  return newestFirst.map((certificate) => {
    if (certificate === current) return { certificate, state: 'current' };
    return { certificate, state: certificate.notBefore > at ? 'next' : 'old' };
  });
}

export interface LeafChoice {
  /** Null where there is none, or where it takes a person to say which. */
  readonly leaf: Certificate | null;
  /** LEAF_CHOSEN, LEAF_AMBIGUOUS, LEAF_MISSING or LEAF_NOT_FOUND; null where there was nothing to choose. */
  readonly finding: Finding | null;
}

/**
 * The leaf that is meant when nobody says which: the newest valid one with a key, if all valid ones with a key are for
 * the same names and none is as new. `keys`: the identities (PublicKey.identity) of the private keys at hand.
 */
export function chooseLeaf(leaves: readonly Certificate[], keys: ReadonlySet<string>, at: number): LeafChoice {
  const [first, ...rest] = leaves;
  if (first === undefined) return { leaf: null, finding: finding('LEAF_MISSING', 'blocker', { requests: [] }) };
  if (rest.length === 0) return { leaf: first, finding: null };
  const withKey = leaves.filter((leaf) => keys.has(leaf.publicKey.identity));
  const [best, second] = withKey.filter((leaf) => isValid(leaf, at)).toSorted(newest);
  if (best === undefined) return { leaf: null, finding: ambiguous(leaves, keys) };
  const sameNames = withKey.every((leaf) => !isValid(leaf, at) || namesOf(leaf).join() === namesOf(best).join());
  if (!sameNames || second?.notBefore === best.notBefore) return { leaf: null, finding: ambiguous(leaves, keys) };
  const because = withKey.length === 1 ? 'only-one-with-key' : 'newest';
  const facts = { sha256: best.sha256, subject: String(best.subject), notAfter: best.notAfter, because } as const;
  return { leaf: best, finding: finding('LEAF_CHOSEN', 'info', { ...facts, others: rest.length }) };
}

function ambiguous(leaves: readonly Certificate[], keys: ReadonlySet<string>): Finding {
  const candidates = leaves.toSorted(newest).map((leaf) => ({
    sha256: leaf.sha256,
    subject: String(leaf.subject),
    notAfter: leaf.notAfter,
    hasKey: keys.has(leaf.publicKey.identity),
  }));
  return finding('LEAF_AMBIGUOUS', 'blocker', { candidates });
}

/** In one spelling, so that two certificates for the same names compare equal. */
function namesOf(leaf: Certificate): readonly string[] {
  const names = (leaf.subjectAltName ?? []).map(sanView).map(({ type, value }) => `${type}:${value.toLowerCase()}`);
  return [...new Set(names)].toSorted();
}

function isValid(leaf: Certificate, at: number): boolean {
  return leaf.notBefore <= at && at <= leaf.notAfter;
}

function newest(a: Certificate, b: Certificate): number {
  return b.notBefore - a.notBefore || b.notAfter - a.notAfter;
}
