import type { Content } from '#core/item.ts';
import { wipe } from '#core/keys/private-key.ts';

/** Overwrites the private keys among `items`, which are of no use from then on. */
export function wipeItems(items: Iterable<{ readonly content: Content }>): void {
  for (const { content } of items) if (content.kind === 'private-key') wipe(content.key);
}
