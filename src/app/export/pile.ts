/** What `convert` works on: everything received, put in order as far as it can be. */
import { finding, type Finding } from '#shared/finding.ts';
import { buildChain } from '#core/chain/chain.ts';
import type { PrivateKey } from '#core/keys/private-key.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { poolOf } from '../workspace/bundle-chain.ts';
import { certificatesOf, chooseBundleLeaf, leafMissing } from '../workspace/choose-leaf.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface Pile {
  readonly leaf:
    { readonly kind: 'one'; readonly certificate: Certificate } | { readonly kind: 'none'; readonly finding: Finding };
  readonly key:
    { readonly kind: 'one'; readonly key: PrivateKey } | { readonly kind: 'none'; readonly finding: Finding };
  /** Leaf, then intermediates; the root left out. Empty without a leaf. */
  readonly chain: readonly Certificate[];
  /** Every certificate once: leaf, intermediates, root, then the others. */
  readonly certificates: readonly Certificate[];
  /** Every key once, the leaf's first. */
  readonly keys: readonly PrivateKey[];
}

/** `wanted`: the leaf a person named; `at`: milliseconds since 1970 UTC. */
export function pileOf(workspace: Workspace, wanted: string | null, at: number): Pile {
  const { leaf, findings } = chooseBundleLeaf(workspace, wanted, at);
  const pool = poolOf(workspace, { roots: null });
  const path = leaf === null ? [] : buildChain(leaf, pool, { at, purpose: 'any', trust: 'any-root' }).path;
  const inPath = path.map(({ certificate }) => certificate);
  const keys = keysOf(workspace, leaf);
  const reason = findings[0] ?? leafMissing(workspace);
  return {
    leaf: leaf === null ? { kind: 'none', finding: reason } : { kind: 'one', certificate: leaf },
    key: oneKey(workspace, keys, leaf),
    chain: inPath.filter((certificate) => certificate === leaf || !certificate.isSelfIssued),
    certificates: distinct([...inPath, ...certificatesOf(workspace)], ({ sha256 }) => sha256),
    keys,
  };
}

function keysOf(workspace: Workspace, leaf: Certificate | null): PrivateKey[] {
  const keys = workspace.items.flatMap(({ content }) => (content.kind === 'private-key' ? [content.key] : []));
  const own = keys.filter((key) => key.public.identity === leaf?.publicKey.identity);
  return distinct([...own, ...keys], (key) => key.public.identity);
}

/** The leaf's key, or the only one. */
function oneKey(workspace: Workspace, keys: readonly PrivateKey[], leaf: Certificate | null): Pile['key'] {
  const [first, second] = keys;
  if (first === undefined) return { kind: 'none', finding: noKey(workspace, leaf) };
  if (second === undefined || first.public.identity === leaf?.publicKey.identity) return { kind: 'one', key: first };
  const files = workspace.items.filter(({ content }) => content.kind === 'private-key').map(({ file }) => file);
  return { kind: 'none', finding: finding('KEY_AMBIGUOUS', 'blocker', { files: [...new Set(files)] }) };
}

function noKey(workspace: Workspace, leaf: Certificate | null): Finding {
  const locked = workspace.items.filter(({ content }) => content.kind === 'locked').map(({ file }) => file);
  if (locked.length > 0) return finding('KEY_LOCKED', 'blocker', { files: [...new Set(locked)] });
  return finding('KEY_MISSING', 'blocker', { leaf: leaf?.sha256 ?? '', subject: leaf?.subject.toString() ?? '' });
}

function distinct<T>(values: readonly T[], name: (value: T) => string): T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const isNew = !seen.has(name(value));
    seen.add(name(value));
    return isNew;
  });
}
