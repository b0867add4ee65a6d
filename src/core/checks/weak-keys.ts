/**
 * Lists of RSA keys whose private half is known, as Debian's openssl-blacklist has them (CVE-2008-0166,
 * openssl-vulnkey(1)): a line a key, the last 20 hexadecimal digits of the SHA-1 of what `openssl rsa -noout -modulus`
 * prints; lines that begin with # say something to people. No list comes with the program: whoever has one brings it.
 */
import { hex, latin1 } from '../bytes.ts';
import { hash } from '../crypto/nodecrypto.ts';
import type { PublicKey } from '../keys/public-key.ts';

/** Its lines, each between two line feeds, so that one is found as it stands. */
export interface WeakKeyList {
  readonly lines: string;
}

export type ReadWeakKeys =
  { readonly ok: true; readonly list: WeakKeyList } | { readonly ok: false; /** From 1. */ readonly line: number };

const LINE = /^(?:[0-9a-f]{20}|#.*|)$/;

export function readWeakKeys(bytes: Uint8Array): ReadWeakKeys {
  const lines = latin1(bytes).split(/\r?\n/);
  const wrong = lines.findIndex((line) => !LINE.test(line));
  if (wrong >= 0) return { ok: false, line: wrong + 1 };
  return { ok: true, list: { lines: `\n${lines.join('\n')}\n` } };
}

export function isListed({ rsa }: PublicKey, lists: readonly WeakKeyList[]): boolean {
  if (rsa === null || lists.length === 0) return false;
  const modulus = hex(rsa.modulus).replace(/^0+/, '').toUpperCase();
  const digest = hex(hash('sha1', new TextEncoder().encode(`Modulus=${modulus}\n`))).slice(-20);
  return lists.some(({ lines }) => lines.includes(`\n${digest}\n`));
}
