/**
 * A key with its certificate of each kind, for tests that start no program. Made once, for a hundred years, by
 * `openssl req -x509 -newkey KIND -nodes -days 36500 -subj /CN=KIND.example`; the keys protect nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElement } from '#core/der/element.ts';
import { type PrivateKey, readPkcs8 } from '#core/keys/private-key.ts';
import { Certificate } from '#core/x509/certificate.ts';

export interface Pair {
  readonly key: PrivateKey;
  readonly certificate: Certificate;
}

export const rsa = await pair('rsa');
export const ec = await pair('ec');
export const ed25519 = await pair('ed25519');

/** The DER of the first PEM block of `text` with this label. */
export function derOf(text: string, label: string): Uint8Array {
  const block = new RegExp(`-----BEGIN ${label}-----([^-]*)-----END`).exec(text);
  return Uint8Array.from(Buffer.from(block?.[1] ?? '', 'base64'));
}

/** Reads a certificate and its unencrypted PKCS#8 key from PEM. */
export async function pairOf(text: string): Promise<Pair> {
  return {
    key: await readPkcs8(derOf(text, 'PRIVATE KEY')),
    certificate: new Certificate(readElement(derOf(text, 'CERTIFICATE'))),
  };
}

function pair(kind: string): Promise<Pair> {
  return pairOf(readFileSync(join(import.meta.dirname, 'pairs', `${kind}.pem`), 'utf8'));
}
