/**
 * Microsoft's PVK files, as makecert wrote them and signtool's forerunners read them: a private key blob under RC4 with a
 * key of SHA-1 over salt and password, of which exported software kept 40 bits only.
 */
import type { Encryption } from '#shared/item.ts';
import { latin1 } from '../bytes.ts';
import { hash } from '../crypto/nodecrypto.ts';
import { rc4 } from '../crypto/rc4.ts';
import type { CostBudget } from '../limits.ts';
import { utf8Password } from '../pbe/password.ts';
import { damaged, reading, refuse } from '../refusal.ts';
import { BLOB_HEADER_OCTETS } from './ms-blob.ts';

/** 0xb0b5f11e, least significant octet first, and a reserved word. */
const MAGIC = [0x1e, 0xf1, 0xb5, 0xb0, 0, 0, 0, 0];
const KEY_OCTETS = 16;
const WEAK_OCTETS = 5;

export interface PvkFile {
  /** Null where the key lies open. */
  readonly salt: Uint8Array | null;
  /** The key blob behind its own header, enciphered or not. */
  readonly body: Uint8Array;
}

export const PVK_ENCRYPTION: Encryption = { scheme: 'PVK', cipher: 'RC4', kdf: 'SHA-1', iterations: 1, mac: null };

export function isPvk(bytes: Uint8Array): boolean {
  return MAGIC.every((octet, i) => bytes[i] === octet);
}

/** Reads the frame. Refuses DAMAGED private-key. */
export function readPvk(bytes: Uint8Array): PvkFile {
  return reading('private-key', () => {
    if (bytes.length < 24) damaged('truncated', 0, 24 - bytes.length);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [isLocked, saltOctets, keyOctets] = [
      view.getUint32(12, true),
      view.getUint32(16, true),
      view.getUint32(20, true),
    ];
    const end = 24 + saltOctets + keyOctets;
    if (end > bytes.length) damaged('truncated', 0, end - bytes.length);
    if (keyOctets < BLOB_HEADER_OCTETS + 8) damaged('wrong-length', 20);
    const body = bytes.subarray(24 + saltOctets + BLOB_HEADER_OCTETS, end);
    return { salt: isLocked === 0 && saltOctets === 0 ? null : bytes.subarray(24, 24 + saltOctets), body };
  });
}

/**
 * Opens the blob with the first of `passwords` that fits: a secret of the caller's.
 * Refuses PASSWORD_NEEDED, PASSWORD_WRONG, TOO_COSTLY.
 */
export function unlockPvk(
  { salt, body }: PvkFile,
  passwords: readonly string[],
  budget: CostBudget,
): { body: Uint8Array; password: string | null } {
  if (salt === null) return { body, password: null };
  for (const password of passwords) {
    budget.spend(2, 'encrypted-key', 'SHA-1', 1);
    const secret = utf8Password(password);
    const key = hash('sha1', salt, secret).subarray(0, KEY_OCTETS);
    secret.fill(0);
    const opened = open(key, body) ?? open(key.fill(0, WEAK_OCTETS), body);
    key.fill(0);
    if (opened !== null) return { body: opened, password };
  }
  if (passwords.length === 0) refuse('PASSWORD_NEEDED', { what: 'encrypted-key' });
  return refuse('PASSWORD_WRONG', { what: 'encrypted-key', tried: passwords.length });
}

/** The magic word in front says whether the key was right. */
function open(key: Uint8Array, body: Uint8Array): Uint8Array | null {
  const opened = rc4(key, body);
  if (['RSA2', 'DSS2'].includes(latin1(opened.subarray(0, 4)))) return opened;
  opened.fill(0);
  return null;
}
