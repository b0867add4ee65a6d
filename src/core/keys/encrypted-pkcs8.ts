/** EncryptedPrivateKeyInfo (RFC 5958 3): a PKCS#8 key under password-based encryption. */
import type { Encryption } from '#shared/item.ts';
import { algorithmIdentifier } from '../der/algorithm.ts';
import { type Element, readWhole } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import { octets } from '../der/primitive.ts';
import { SEQUENCE } from '../der/tag.ts';
import * as write from '../der/write.ts';
import type { CostBudget } from '../limits.ts';
import { encryptWith, type PbeProfile } from '../pbe/encrypt.ts';
import { Passwords } from '../pbe/passwords.ts';
import { readScheme } from '../pbe/read-scheme.ts';
import { decryptWith, type PbeScheme } from '../pbe/scheme.ts';
import { reading } from '../refusal.ts';
import { type PrivateKey, readPkcs8 } from './private-key.ts';

export interface EncryptedKey {
  readonly scheme: PbeScheme;
  readonly data: Uint8Array;
}

/** Reads the envelope; nothing is decrypted. Refuses DAMAGED encrypted-key, ENCRYPTION_UNSUPPORTED, TOO_COSTLY. */
export function readEncryptedPkcs8(der: Uint8Array): EncryptedKey {
  return reading('encrypted-key', () => encryptedKey(readWhole(der)));
}

export function encryptedKey(element: Element): EncryptedKey {
  const fields = fieldsOf(element, SEQUENCE);
  const algorithm = algorithmIdentifier(fields.any());
  const data = octets(fields.any());
  fields.end();
  return { scheme: readScheme(algorithm), data };
}

/** How the key is locked, for a person who has no password yet. */
export function encryptionOf(locked: EncryptedKey): Encryption {
  return locked.scheme.encryption;
}

/**
 * Opens the key with the first of `passwords` that fits, or with none; what is then wrong with the key is damage.
 * Answers which of the given passwords opened it, if it took one.
 * Refuses PASSWORD_NEEDED, PASSWORD_WRONG, TOO_COSTLY, DAMAGED, KEY_UNSUPPORTED.
 */
export async function unlockPkcs8(
  locked: EncryptedKey,
  passwords: readonly string[],
  budget: CostBudget,
): Promise<{ key: PrivateKey; used: readonly string[] }> {
  const candidates = new Passwords(passwords);
  const opened = await candidates.first('encrypted-key', (password) =>
    decryptWith(locked.scheme, password, locked.data, budget, 'encrypted-key'),
  );
  try {
    return { key: await readPkcs8(opened, budget), used: candidates.used };
  } finally {
    opened.fill(0);
  }
}

/** Writes EncryptedPrivateKeyInfo. */
export async function writeEncryptedPkcs8(
  key: PrivateKey,
  password: string,
  profile: PbeProfile,
): Promise<Uint8Array<ArrayBuffer>> {
  const { algorithm, encrypted } = await encryptWith(profile, password, key.pkcs8);
  return write.sequence(algorithm, write.octetString(encrypted));
}
