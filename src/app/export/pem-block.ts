/** One certificate or key as a PEM block. */
import type { KeyWrapping } from '#shared/target.ts';
import { writeEncryptedPkcs8 } from '#core/keys/encrypted-pkcs8.ts';
import type { PrivateKey } from '#core/keys/private-key.ts';
import { toPkcs1, toSec1 } from '#core/keys/write-key.ts';
import type { PbeProfile } from '#core/pbe/encrypt.ts';
import { writePem } from '#core/text/pem.ts';
import type { Content } from './plan.ts';

/** PBKDF2 takes as many rounds as the PFX profile `modern`; scrypt as much memory as RFC 7914 speaks of, 16 MiB. */
const PROFILES: { readonly [W in 'encrypted' | 'encrypted-scrypt']: PbeProfile } = {
  encrypted: { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 100_000 },
  'encrypted-scrypt': { scheme: 'pbes2-aes256-scrypt', N: 16_384, r: 8, p: 1 },
};

/** `password`: for an encrypted wrapping. The answer is a secret where `content` is a key. */
export async function pemBlock(content: Content, wrapping: KeyWrapping, password: string | null): Promise<Uint8Array> {
  if (content.kind === 'certificate') return encode(writePem('CERTIFICATE', content.certificate.der));
  if (wrapping === 'pkcs8' || wrapping === 'traditional') return bareKey(content.key, wrapping);
  const encrypted = await writeEncryptedPkcs8(content.key, password ?? '', PROFILES[wrapping]);
  return encode(writePem('ENCRYPTED PRIVATE KEY', encrypted));
}

/** Traditional is the form older readers know: PKCS#1 for RSA, SEC1 for EC; other kinds have none and stay PKCS#8. */
function bareKey(key: PrivateKey, wrapping: 'pkcs8' | 'traditional'): Uint8Array {
  const label = pemLabel({ kind: 'private-key', key }, wrapping);
  const der = label === 'RSA PRIVATE KEY' ? toPkcs1(key) : label === 'EC PRIVATE KEY' ? toSec1(key) : null;
  const block = encode(writePem(label, der ?? key.pkcs8));
  der?.fill(0);
  return block;
}

/** What stands in the BEGIN line. */
export function pemLabel(content: Content, wrapping: KeyWrapping): string {
  if (content.kind === 'certificate') return 'CERTIFICATE';
  if (wrapping === 'encrypted' || wrapping === 'encrypted-scrypt') return 'ENCRYPTED PRIVATE KEY';
  const { type } = content.key.public;
  if (wrapping === 'traditional' && type === 'RSA') return 'RSA PRIVATE KEY';
  return wrapping === 'traditional' && type === 'EC' ? 'EC PRIVATE KEY' : 'PRIVATE KEY';
}

/** ASCII text as its octets. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
