/** What a reader found, in a form that ours and other people's can be compared in. */
import type { Entry } from '#core/containers/entry.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import { readPkcs8 } from '#core/keys/private-key.ts';
import type { Pair } from '#test/support/pairs.ts';

export interface Found {
  /** SHA-256 of each certificate, sorted. */
  readonly certificates: readonly string[];
  /** SHA-256 of each key's minimal PKCS#8, sorted. */
  readonly keys: readonly string[];
}

export function foundIn(entries: readonly Entry[]): Found {
  return {
    certificates: entries.flatMap((entry) => (entry.kind === 'certificate' ? [sha256Hex(entry.der)] : [])).toSorted(),
    keys: entries.flatMap((entry) => (entry.kind === 'private-key' ? [sha256Hex(entry.key.pkcs8)] : [])).toSorted(),
  };
}

export function foundOf(keys: readonly Pair[], certificates: readonly Pair[] = keys): Found {
  return {
    certificates: certificates.map(({ certificate }) => certificate.sha256).toSorted(),
    keys: keys.map(({ key }) => sha256Hex(key.pkcs8)).toSorted(),
  };
}

/** What stands in PEM text, such as openssl prints. */
export async function foundInPem(text: string): Promise<Found> {
  const keys = await Promise.all(blocks(text, 'PRIVATE KEY').map((der) => readPkcs8(der)));
  return {
    certificates: blocks(text, 'CERTIFICATE').map(sha256Hex).toSorted(),
    keys: keys.map(({ pkcs8 }) => sha256Hex(pkcs8)).toSorted(),
  };
}

function blocks(text: string, label: string): Uint8Array[] {
  const all = new RegExp(`-----BEGIN ${label}-----([^-]+)`, 'g');
  return [...text.matchAll(all)].map(([, base64 = '']) => Uint8Array.from(Buffer.from(base64, 'base64')));
}
