/**
 * chacha20-poly1305@openssh.com as key files use it: the original ChaCha20 with a nonce of eight octets, all zero here,
 * whose first block keys Poly1305 (PROTOCOL.chacha20poly1305). Not the construction of RFC 8439.
 */
import { sameSecret } from './nodecrypto.ts';

const TAG_OCTETS = 16;

/** @param key 64 octets, of which the second half would encipher lengths, and does nothing here; null: the tag does not fit */
export async function chachaPolyDecrypt(key: Uint8Array, data: Uint8Array): Promise<Uint8Array | null> {
  if (data.length < TAG_OCTETS) return null;
  const { chacha20orig } = await import('@noble/ciphers/chacha.js');
  const { poly1305 } = await import('@noble/ciphers/_poly1305.js');
  const [main, nonce] = [key.subarray(0, 32), new Uint8Array(8)];
  const sealed = data.subarray(0, -TAG_OCTETS);
  const authKey = chacha20orig(main, nonce, new Uint8Array(32), undefined, 0);
  const tag = poly1305(sealed, authKey);
  authKey.fill(0);
  return sameSecret(tag, data.subarray(-TAG_OCTETS)) ? chacha20orig(main, nonce, sealed, undefined, 1) : null;
}
