/** What the pool found in a file's bytes -> its place in the workspace. */
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import type { Opened } from '#core/item.ts';
import type { Reception } from '../workspace/workspace.ts';

export type Octets = Uint8Array<ArrayBuffer>;

/** Of what could not be read. */
export const NO_BYTES: Octets = new Uint8Array(0);

export interface Received {
  readonly reception: Reception;
  /** The bytes of a file that a password opened, kept so that it can be locked again. */
  readonly sealed: Octets | null;
}

/** `bytes` are kept where something is or was locked, else overwritten: what was found has buffers of its own. */
export function receptionOf(id: string, bytes: Octets, { items, unread, usedPasswords }: Opened): Received {
  const isLocked = items.some(({ content }) => content.kind === 'locked');
  const isSealed = !isLocked && usedPasswords.length > 0 && !holdsBareKey(items);
  const sha256 = bytes === NO_BYTES ? null : sha256Hex(bytes);
  if (!isLocked && !isSealed) bytes.fill(0);
  return {
    reception: {
      file: { path: id, from: id, bytes: bytes.length, sha256, locked: isLocked ? bytes : null, unread },
      items: items.map((item, index) => ({ ...item, id: `${id}#${String(index + 1)}`, file: id })),
    },
    sealed: isSealed ? bytes : null,
  };
}

/** A key that no password protects in its file, so that keeping the file's bytes would be keeping the key. */
export function holdsBareKey(items: readonly Pick<Opened['items'][number], 'content' | 'encryption'>[]): boolean {
  return items.some(({ content, encryption }) => content.kind === 'private-key' && encryption === null);
}
