import type { ItemRow } from '#shared/workspace-rows.ts';

/** 'RSA 2048', 'EC P-256'; null for what has no key. */
export function keyLabel({ keyType, keyBits, curve }: Pick<ItemRow, 'keyType' | 'keyBits' | 'curve'>): string | null {
  if (keyType === null) return null;
  if (curve !== null && curve !== keyType) return `${keyType} ${curve}`;
  return keyBits === null || curve !== null ? keyType : `${keyType} ${String(keyBits)}`;
}
