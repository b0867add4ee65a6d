/** An OpenSSH private key file -> items: a key each, or a single locked one. */
import { item, type Parts } from '../item.ts';
import { opensshEncryption, opensshKeys, readOpenssh, unlockOpenssh } from '../keys/openssh.ts';
import type { OpenContext } from './context.ts';
import { lockedItem } from './locked.ts';

/** `bytes`: what stands in base64 between "BEGIN OPENSSH PRIVATE KEY" and its END line; overwritten. */
export async function openOpenssh(bytes: Uint8Array, context: OpenContext): Promise<Parts> {
  const file = readOpenssh(bytes);
  const encryption = opensshEncryption(file);
  try {
    const { section, password } = await unlockOpenssh(file, context.passwords, context.budget);
    if (password !== null) context.used.add(password);
    const { keys, failure } = await opensshKeys(section, file.count);
    section.fill(0);
    const items = keys.map(({ key, comment }) => {
      const friendlyName = comment === '' ? null : comment;
      return item('openssh', { kind: 'private-key', key }, { encryption, friendlyName });
    });
    return { items, unread: failure === null ? [] : [failure] };
  } catch (error) {
    return { items: [lockedItem(error, 'openssh', encryption, 'private-key')], unread: [] };
  }
}
