/** SLH-DSA private keys (RFC 9909 6): four strings of n octets, of which the last two are the public key. */
import * as write from '../der/write.ts';
import { damaged } from '../refusal.ts';
import type { KeyParts } from './key-parts.ts';
import { keyTypeName } from './key-types.ts';

/** Octets of the hash, by the name of the parameter set (FIPS 205 table 2); null for another algorithm. */
export function slhDsaOctets(algorithm: string): number | null {
  const bits = /^SLH-DSA-(?:SHA2|SHAKE)-(128|192|256)[sf]$/.exec(keyTypeName(algorithm))?.[1];
  return bits === undefined ? null : Number(bits) / 8;
}

/** That the public half belongs to the private one is left unproven: it takes a whole tree of hashes. */
export function slhDsaPrivateKey(id: string, n: number, inner: Uint8Array): KeyParts {
  if (inner.length !== 4 * n) damaged('wrong-length');
  return { algorithm: write.algorithm(id), subjectPublicKey: inner.slice(2 * n), privateKey: inner.slice() };
}
