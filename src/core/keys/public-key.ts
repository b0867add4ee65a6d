/**
 * SubjectPublicKeyInfo (RFC 5280 4.1.2.7): what kind of key it is, how strong, and one canonical form by which
 * keys, certificates and requests are paired.
 */
import type { Curve } from '../crypto/curve.ts';
import { compressedPoint } from '../crypto/ec-point.ts';
import { ecUncompressed, sha256Hex } from '../crypto/nodecrypto.ts';
import { algorithmIdentifier, type AlgorithmIdentifier } from '../der/algorithm.ts';
import { type Element, readWhole } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { unsignedOctets, wholeBits } from '../der/primitive.ts';
import { SEQUENCE } from '../der/tag.ts';
import * as write from '../der/write.ts';
import { damaged, reading } from '../refusal.ts';
import { curveOf } from './curve.ts';
import { keyTypeName } from './key-types.ts';

interface Rsa {
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
}

interface Ec {
  readonly curve: Curve;
  /** Uncompressed on the curves that node:crypto has, as it came on the others. */
  readonly point: Uint8Array;
}

/** What there is to know of a key beyond its kind. `canonical`: what all encodings of it share; null: it has but one. */
interface Known {
  readonly bits?: number | null;
  readonly rsa?: Rsa;
  readonly ec?: Ec;
  readonly canonical?: () => Uint8Array | null;
}

export class PublicKey {
  /** 'RSA', 'RSA-PSS', 'EC', 'Ed25519' ... or the dotted identifier of an algorithm without a name here. */
  readonly type: string;
  /** Bits of the modulus of RSA and DSA or of the curve's field; null where the kind has no such measure here. */
  readonly bits: number | null;
  /** The SubjectPublicKeyInfo as it was read or built. */
  readonly spki: Uint8Array;
  readonly rsa: Rsa | null;
  readonly ec: Ec | null;
  readonly #canonical: () => Uint8Array | null;
  // Digested when first asked for: of most certificates nobody does.
  #sha256: string | null = null;
  #identity: string | null = null;

  constructor(type: string, spki: Uint8Array, { bits = null, rsa, ec, canonical = none }: Known) {
    this.type = type;
    this.bits = bits;
    this.spki = spki;
    this.rsa = rsa ?? null;
    this.ec = ec ?? null;
    this.#canonical = canonical;
  }

  get curve(): string | null {
    return this.ec?.curve.name ?? null;
  }

  /** SHA-256 of `spki`, in hex; of an RSA-PSS key as if it were a plain one, so that key and certificate show the same. */
  get sha256(): string {
    this.#sha256 ??= this.type === 'RSA-PSS' ? this.identity : sha256Hex(this.spki);
    return this.#sha256;
  }

  /** The same for every encoding of one key: what pairing compares. */
  get identity(): string {
    this.#identity ??= this.#identify();
    return this.#identity;
  }

  #identify(): string {
    const canonical = this.#canonical();
    return canonical === null ? this.sha256 : sha256Hex(canonical);
  }
}

function none(): null {
  return null;
}

const BITS: Readonly<Record<string, number>> = { Ed25519: 255, Ed448: 448, X25519: 255, X448: 448 };

/** Reads a SubjectPublicKeyInfo from its DER. Refuses DAMAGED public-key. */
export function readPublicKey(spki: Uint8Array): PublicKey {
  return reading('public-key', () => {
    const key = publicKey(readWhole(spki));
    // Only a certificate may leave DSA's parameters to its issuer's (RFC 3279 2.3.2).
    if (key.type === 'DSA' && key.bits === null) damaged('missing-field');
    return key;
  });
}

/** Reads a SubjectPublicKeyInfo that stands inside another structure. */
export function publicKey(element: Element): PublicKey {
  const fields = fieldsOf(element, SEQUENCE);
  const algorithm = algorithmIdentifier(fields.any());
  const bits = wholeBits(fields.any());
  fields.end();
  const type = keyTypeName(algorithm.oid);
  return new PublicKey(type, element.whole, known(type, algorithm, bits));
}

function known(type: string, algorithm: AlgorithmIdentifier, bits: Uint8Array): Known {
  switch (type) {
    case 'RSA':
    case 'RSA-PSS':
      return rsaKey(bits);
    case 'EC':
      return ecKey(algorithm, bits);
    case 'DSA':
      return dsaKey(algorithm, bits);
    default: {
      // The others have one form; parameters that some writers add to it, a NULL for instance, make no other key.
      const canonical = () => write.sequence(write.algorithm(algorithm.oid), write.bitString(bits));
      return { bits: BITS[type] ?? null, canonical };
    }
  }
}

/** A key bound to PSS is the same key as the plain one, in whose name a certificate may be made (RFC 4055 1.2). */
function rsaKey(bits: Uint8Array): Known {
  const fields = fieldsOf(readWhole(bits), SEQUENCE);
  const modulus = unsignedOctets(fields.any());
  const exponent = unsignedOctets(fields.any());
  fields.end();
  return { bits: bitLength(modulus), rsa: { modulus, exponent }, canonical: () => rsaSpki(modulus, exponent) };
}

/** Named or spelled out, compressed or not: one point of one curve is one key. */
function ecKey(algorithm: AlgorithmIdentifier, point: Uint8Array): Known {
  const curve = curveOf(algorithm.parameters);
  if (curve === null) return {};
  const full = point[0] === 4 || curve.node === null ? point : (ecUncompressed(curve.node, point) ?? point);
  const canonical = () => {
    const compressed = compressedPoint(curve, point);
    return compressed === null ? null : ecSpki(curve, compressed);
  };
  return { bits: curve.bits, ec: { curve, point: full }, canonical };
}

/** RFC 3279 2.3.2. Parameters may be left to the issuer's key, and then nothing tells how large it is. */
function dsaKey(algorithm: AlgorithmIdentifier, bits: Uint8Array): Known {
  if (algorithm.parameters?.tag !== SEQUENCE) return {};
  const fields = fieldsOf(algorithm.parameters, SEQUENCE);
  const numbers = [fields.any(), fields.any(), fields.any(), readWhole(bits)].map((number) => unsignedOctets(number));
  const canonical = () => write.sequence(write.oid(oid.dsa), ...numbers.map((number) => write.integer(number)));
  return { bits: bitLength(numbers[0] as Uint8Array), canonical };
}

/** Bits of an unsigned number without leading zero octets. */
export function bitLength(octets: Uint8Array): number {
  return octets.length === 0 ? 0 : octets.length * 8 - Math.clz32(octets[0] as number) + 24;
}

/** SubjectPublicKeyInfo with rsaEncryption (RFC 8017 A.1.1). */
export function rsaSpki(modulus: Uint8Array, exponent: Uint8Array): Uint8Array<ArrayBuffer> {
  const key = write.sequence(write.integer(modulus), write.integer(exponent));
  return write.sequence(write.algorithm(oid.rsaEncryption, write.nullValue()), write.bitString(key));
}

/** SubjectPublicKeyInfo with id-ecPublicKey and a named curve (RFC 5480 2). */
export function ecSpki(curve: Curve, point: Uint8Array): Uint8Array<ArrayBuffer> {
  return write.sequence(write.algorithm(oid.ecPublicKey, write.oid(curve.oid)), write.bitString(point));
}

/** The form `crypto.verify` is given: minimal, with PSS keys as plain RSA (facts/crypto.md 5). Null: it can't verify. */
export function minimalSpki(key: PublicKey): Uint8Array | null {
  if (key.rsa) return rsaSpki(key.rsa.modulus, key.rsa.exponent);
  if (key.ec) return key.ec.curve.node === null ? null : ecSpki(key.ec.curve, key.ec.point);
  if (key.type !== 'Ed25519') return null;
  return write.sequence(write.algorithm(oid.ed25519), write.bitString(key.spki.subarray(-32)));
}
