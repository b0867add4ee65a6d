/** A PKCS#12 file -> items: one for each thing inside, or a single locked one. */
import { pkcs12Encryption } from '../containers/pkcs12-encryption.ts';
import { readPkcs12 } from '../containers/pkcs12-read.ts';
import type { Parts } from '../item.ts';
import type { OpenContext } from './context.ts';
import { partsOf } from './entries.ts';
import { lockedItem } from './locked.ts';

export async function openPkcs12(der: Uint8Array, context: OpenContext): Promise<Parts> {
  try {
    const { encryption, entries, usedPasswords } = await readPkcs12(der, context.passwords, context.budget);
    for (const password of usedPasswords) context.used.add(password);
    return partsOf(entries, 'pkcs12', encryption, context.limits);
  } catch (error) {
    return { items: [lockedItem(error, 'pkcs12', pkcs12Encryption(der), null)], unread: [] };
  }
}
