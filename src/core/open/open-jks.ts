/** A Java keystore -> items. Its certificates lie open; a key that no password opens is a locked item. */
import { readJks } from '../containers/jks-read.ts';
import type { Parts } from '../item.ts';
import type { OpenContext } from './context.ts';
import { partsOf } from './entries.ts';

export async function openJks(bytes: Uint8Array, context: OpenContext): Promise<Parts> {
  const { format, entries, usedPasswords, trailing } = await readJks(bytes, context.passwords, context.budget);
  for (const password of usedPasswords) context.used.add(password);
  const parts = partsOf(entries, format, null, context.limits);
  if (trailing === 0) return parts;
  return {
    ...parts,
    items: parts.items.map((found) => ({ ...found, repaired: [...found.repaired, 'trailing-bytes'] })),
  };
}
