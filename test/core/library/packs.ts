/** A small tree for packs, and a source that tells what was read of it. */
import { type ByteSource, bytesOf } from '#core/library/pack.ts';
import type { PackEntry } from '#core/library/write-pack.ts';
import { CA, ISSUED_CA, LEAF, type Made, Tree } from '#test/support/openssl-tree.ts';

export interface Family {
  readonly root: Made;
  readonly intermediate: Made;
  readonly leaf: Made;
  readonly tree: Tree;
  readonly remove: () => void;
}

export function makeFamily(): Family {
  const tree = new Tree();
  const root = tree.make({ subject: '/O=Family/CN=Root', extensions: CA });
  const intermediate = tree.make({ subject: '/O=Family/CN=Issuing', issuer: root, extensions: ISSUED_CA });
  const leaf = tree.make({ subject: '/CN=www.example.com', issuer: intermediate, extensions: LEAF });
  return { root, intermediate, leaf, tree, remove: () => tree.remove() };
}

export function entry({ certificate }: Pick<Made, 'certificate'>, distrust: number | null = null): PackEntry {
  return { certificate, distrust };
}

/** Every octet of it is counted, so that a test can tell what was never read. */
export function watched(octets: Uint8Array): { readonly source: ByteSource; readonly seen: Set<number> } {
  const seen = new Set<number>();
  const { size, read } = bytesOf(octets);
  return {
    seen,
    source: {
      size,
      read(offset, length) {
        for (let i = offset; i < offset + length; i++) seen.add(i);
        return read(offset, length);
      },
    },
  };
}
