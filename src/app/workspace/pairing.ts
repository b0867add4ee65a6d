/** Which keys, certificates and requests belong together: by public key, never by name or file. */
import type { Content } from '#core/item.ts';
import type { PublicKey } from '#core/keys/public-key.ts';
import type { WorkspaceItem } from './workspace.ts';

/** The public key an item is about; null for one that has none, or keeps it locked. */
export function publicKeyOf(content: Content): PublicKey | null {
  switch (content.kind) {
    case 'certificate':
      return content.certificate.publicKey;
    case 'private-key':
      return content.key.public;
    case 'csr':
      return content.request.publicKey;
    case 'public-key':
      return content.key;
    case 'crl':
    case 'secret':
    case 'locked':
      return null;
  }
}

/**
 * For each item id the ids it is paired with: a key with certificates and requests, and these with keys. Where there is
 * no key, nothing stands in it.
 */
export function pairs(items: readonly WorkspaceItem[]): ReadonlyMap<string, readonly string[]> {
  if (!items.some(({ content }) => content.kind === 'private-key')) return new Map();
  const groups = new Map<string, { keys: string[]; holders: string[] }>();
  for (const { id, content } of items) {
    const identity = publicKeyOf(content)?.identity;
    if (identity === undefined) continue;
    const group = groups.get(identity) ?? { keys: [], holders: [] };
    groups.set(identity, group);
    if (content.kind === 'private-key') group.keys.push(id);
    else if (content.kind === 'certificate' || content.kind === 'csr') group.holders.push(id);
  }
  const paired = new Map<string, readonly string[]>();
  for (const { keys, holders } of groups.values()) {
    for (const key of keys) paired.set(key, holders);
    for (const holder of holders) paired.set(holder, keys);
  }
  return paired;
}
