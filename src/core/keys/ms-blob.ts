/** Microsoft's key blobs (MS-DTCO and wincrypt.h: PUBLICKEYSTRUC, RSAPUBKEY, DSSPUBKEY), least significant octet first. */
import { latin1 } from '../bytes.ts';
import * as write from '../der/write.ts';
import { damaged, refuse } from '../refusal.ts';
import { dsaAlgorithm, dsaKeyParts } from './dsa.ts';
import type { KeyParts } from './key-parts.ts';
import { reversed } from './numbers.ts';
import { type PublicKey, readPublicKey, rsaSpki } from './public-key.ts';
import { rsaKeyParts } from './rsa.ts';

export const BLOB_HEADER_OCTETS = 8;
const PUBLIC_BLOB = 6;
const PRIVATE_BLOB = 7;
const DSA_ORDER_OCTETS = 20;
/** RSAPUBKEY and DSSPUBKEY: a magic word, the bits of the modulus, for RSA the exponent. */
const MAGICS = ['RSA1', 'RSA2', 'DSS1', 'DSS2'];

/** Whether a blob starts here: its header, and the magic word of a kind of key behind it. */
export function msBlobKind(bytes: Uint8Array): 'private' | 'public' | null {
  if (bytes[1] !== 2 || bytes[2] !== 0 || bytes[3] !== 0) return null;
  if (!MAGICS.includes(latin1(bytes.subarray(8, 12)))) return null;
  return bytes[0] === PRIVATE_BLOB ? 'private' : bytes[0] === PUBLIC_BLOB ? 'public' : null;
}

/** PRIVATEKEYBLOB without its header. Every number is copied: the blob can be wiped. */
export function msPrivateBlob(body: Uint8Array): KeyParts {
  const reader = new LittleEndian(body);
  const magic = latin1(reader.take(4));
  const bits = reader.uint32();
  const [whole, half] = [Math.ceil(bits / 8), Math.ceil(bits / 16)];
  if (magic === 'RSA2') {
    const e = reader.number(4);
    const [n, p, q] = [reader.number(whole), reader.number(half), reader.number(half)];
    reader.take(3 * half);
    return rsaKeyParts({ n, e, d: reader.number(whole), p, q });
  }
  if (magic !== 'DSS2') return refuse('KEY_UNSUPPORTED', { algorithm: JSON.stringify(magic) });
  const [p, q, g] = [reader.number(whole), reader.number(DSA_ORDER_OCTETS), reader.number(whole)];
  return dsaKeyParts({ p, q, g, y: null, x: reader.number(DSA_ORDER_OCTETS) });
}

/** PUBLICKEYBLOB without its header. */
export function msPublicBlob(body: Uint8Array): PublicKey {
  const reader = new LittleEndian(body);
  const magic = latin1(reader.take(4));
  const whole = Math.ceil(reader.uint32() / 8);
  if (magic === 'RSA1') {
    const exponent = reader.number(4);
    return readPublicKey(rsaSpki(reader.number(whole), exponent));
  }
  if (magic !== 'DSS1') return refuse('KEY_UNSUPPORTED', { algorithm: JSON.stringify(magic) });
  const [p, q, g] = [reader.number(whole), reader.number(DSA_ORDER_OCTETS), reader.number(whole)];
  const y = write.bitString(write.integer(reader.number(whole)));
  return readPublicKey(write.sequence(dsaAlgorithm(p, q, g), y));
}

class LittleEndian {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(count: number): Uint8Array {
    const end = this.#at + count;
    if (end > this.#bytes.length) damaged('truncated', this.#at, end - this.#bytes.length);
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }

  uint32(): number {
    return this.take(4).reduceRight((value, octet) => value * 256 + octet, 0);
  }

  /** A number's octets, most significant first. */
  number(octets: number): Uint8Array {
    return reversed(this.take(octets));
  }
}
