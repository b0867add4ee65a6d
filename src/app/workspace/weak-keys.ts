/** Lists of weak keys that a person gave. */
import { type ReadWeakKeys, readWeakKeys } from '#core/checks/weak-keys.ts';

/** The list in `bytes`, or the line that is none of one. */
export function weakKeysIn(bytes: Uint8Array): ReadWeakKeys {
  return readWeakKeys(bytes);
}
