/** Microsoft's PVK files and bare key blobs -> one item. */
import { item, type Parts } from '../item.ts';
import { BLOB_HEADER_OCTETS, msBlobKind, msPrivateBlob, msPublicBlob } from '../keys/ms-blob.ts';
import { keyOf } from '../keys/private-key.ts';
import { isPvk, PVK_ENCRYPTION, readPvk, unlockPvk } from '../keys/pvk.ts';
import { reading } from '../refusal.ts';
import type { OpenContext } from './context.ts';
import { lockedItem } from './locked.ts';

export function isMicrosoftKey(bytes: Uint8Array): boolean {
  return isPvk(bytes) || msBlobKind(bytes) !== null;
}

export async function openMicrosoftKey(bytes: Uint8Array, context: OpenContext): Promise<Parts> {
  const blob = bytes.subarray(BLOB_HEADER_OCTETS);
  if (isPvk(bytes)) return openPvk(bytes, context);
  if (msBlobKind(bytes) === 'public') {
    const key = reading('public-key', () => msPublicBlob(blob));
    return { items: [item('pvk', { kind: 'public-key', key })], unread: [] };
  }
  const key = await keyOf(async () => msPrivateBlob(blob));
  return { items: [item('pvk', { kind: 'private-key', key })], unread: [] };
}

async function openPvk(bytes: Uint8Array, context: OpenContext): Promise<Parts> {
  const file = readPvk(bytes);
  const encryption = file.salt === null ? null : PVK_ENCRYPTION;
  try {
    const { body, password } = unlockPvk(file, context.passwords, context.budget);
    if (password !== null) context.used.add(password);
    const key = await keyOf(async () => msPrivateBlob(body));
    body.fill(0);
    return { items: [item('pvk', { kind: 'private-key', key }, { encryption })], unread: [] };
  } catch (error) {
    return { items: [lockedItem(error, 'pvk', encryption, 'private-key')], unread: [] };
  }
}
