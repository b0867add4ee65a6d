import { sha256Hex } from '#core/crypto/nodecrypto.ts';

/** The SHA-256 of a text in UTF-8, as content security policies name it. */
export function sha256Base64(text: string): string {
  return Buffer.from(sha256Hex(new TextEncoder().encode(text)), 'hex').toString('base64');
}
