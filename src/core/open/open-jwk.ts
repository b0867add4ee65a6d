/** JSON Web Keys and sets of them -> items: each key, and the certificates that stand beside it (RFC 7517 4.7). */
import type { Failure } from '#shared/failure.ts';
import { item, type Item, type Parts } from '../item.ts';
import { isJwk, type Jwk, readJwk } from '../keys/jwk.ts';
import { attempt, attemptAsync, reading } from '../refusal.ts';
import { decodeBase64 } from '../text/base64.ts';
import { readCertificate } from '../x509/certificate.ts';
import type { OpenContext } from './context.ts';
import { tooMany } from './too-many.ts';

/** Longer text is not parsed to find out: no set of keys is anywhere near. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

/** The keys of a JWK, a JWK set or a plain list of JWKs; null for JSON of another kind, and for what is none. */
export function jwksIn(text: string): readonly Jwk[] | null {
  if (text.length > MOST_CHARACTERS || !/^\s*[[{]/.test(text) || !text.includes('"kty"')) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Not JSON after all; what it says otherwise is for other readers.
    return null;
  }
  if (isJwk(value)) return [value];
  const list = isObject(value) && !Array.isArray(value) ? value['keys'] : value;
  if (!Array.isArray(list)) return null;
  const keys = list.filter(isJwk);
  return keys.length === 0 ? null : keys;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export async function openJwks(jwks: readonly Jwk[], { limits, budget }: OpenContext): Promise<Parts> {
  const items: Item[] = [];
  const unread: Failure[] = [];
  for (const jwk of jwks) {
    if (items.length + unread.length >= limits.items) {
      unread.push(tooMany(limits));
      break;
    }
    const friendlyName = typeof jwk['kid'] === 'string' && jwk['kid'] !== '' ? jwk['kid'] : null;
    const key = await attemptAsync(() => readJwk(jwk, budget));
    if (key.ok) items.push(item('jwk', key.value, { friendlyName }));
    else unread.push(key.failure);
    for (const certificate of certificatesOf(jwk)) {
      const read = attempt(() => readCertificate(reading('certificate', () => decodeBase64(certificate))));
      if (read.ok) items.push(item('jwk', { kind: 'certificate', certificate: read.value }, { friendlyName }));
      else unread.push(read.failure);
    }
  }
  return { items, unread };
}

/** "x5c": base64 with padding, not base64url, the key's own certificate first. */
function certificatesOf(jwk: Jwk): readonly string[] {
  const chain = jwk['x5c'];
  if (chain === undefined) return [];
  return Array.isArray(chain) ? chain.slice(0, 100).map((entry) => (typeof entry === 'string' ? entry : '')) : [''];
}
