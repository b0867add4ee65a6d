/** How certificates are signed (RFC 5280 4.1.1.2): the scheme that an AlgorithmIdentifier names. */
import type { HashName, SignatureScheme } from '../crypto/nodecrypto.ts';
import type { OwnAlgorithm } from '../crypto/rare-signatures.ts';
import type { AlgorithmIdentifier } from '../der/algorithm.ts';
import * as oid from '../der/oids.ts';
import { pssParameters } from '../keys/pss-parameters.ts';
import { Refusal } from '../refusal.ts';

const OWN_KEYS: Readonly<Record<string, OwnAlgorithm>> = {
  [oid.ed448]: 'Ed448',
  [oid.mlDsa44]: 'ML-DSA-44',
  [oid.mlDsa65]: 'ML-DSA-65',
  [oid.mlDsa87]: 'ML-DSA-87',
};

export interface SignatureAlgorithm {
  /** For people: 'RSA with SHA-256', 'RSA-PSS with SHA-256', 'ECDSA with SHA-384', 'Ed25519', 'ML-DSA-65', or the identifier. */
  readonly name: string;
  /** Null for EdDSA and ML-DSA, which have their own, and where it is not known. */
  readonly hash: HashName | null;
  /** The type of key that makes such signatures. */
  readonly keyType: 'RSA' | 'EC' | 'Ed25519' | OwnAlgorithm | null;
  /** Null: known or not, it can't be verified here. */
  readonly scheme: SignatureScheme | { readonly kind: 'rare' } | null;
}

const RSA: Readonly<Record<string, HashName>> = {
  [oid.md5WithRsa]: 'md5',
  [oid.sha1WithRsa]: 'sha1',
  [oid.sha224WithRsa]: 'sha224',
  [oid.sha256WithRsa]: 'sha256',
  [oid.sha384WithRsa]: 'sha384',
  [oid.sha512WithRsa]: 'sha512',
};

const ECDSA: Readonly<Record<string, HashName>> = {
  [oid.ecdsaWithSha1]: 'sha1',
  [oid.ecdsaWithSha224]: 'sha224',
  [oid.ecdsaWithSha256]: 'sha256',
  [oid.ecdsaWithSha384]: 'sha384',
  [oid.ecdsaWithSha512]: 'sha512',
};

/** SHA-1 as 'SHA-1', sha256 as 'SHA-256': how people write them. */
export function hashLabel(hash: HashName): string {
  return hash === 'md5' ? 'MD5' : hash.toUpperCase().replace('SHA', 'SHA-').replace('--', '-');
}

export function signatureAlgorithm(algorithm: AlgorithmIdentifier): SignatureAlgorithm {
  const rsa = RSA[algorithm.oid];
  if (rsa !== undefined) {
    const scheme = { kind: 'rsa-pkcs1', hash: rsa } as const;
    return { name: `RSA with ${hashLabel(rsa)}`, hash: rsa, keyType: 'RSA', scheme };
  }
  const ecdsa = ECDSA[algorithm.oid];
  if (ecdsa !== undefined) {
    const scheme = { kind: 'ecdsa', hash: ecdsa } as const;
    return { name: `ECDSA with ${hashLabel(ecdsa)}`, hash: ecdsa, keyType: 'EC', scheme };
  }
  if (algorithm.oid === oid.ed25519) {
    return { name: 'Ed25519', hash: null, keyType: 'Ed25519', scheme: { kind: 'eddsa' } };
  }
  const own = OWN_KEYS[algorithm.oid];
  if (own !== undefined) return { name: own, hash: null, keyType: own, scheme: { kind: 'rare' } };
  if (algorithm.oid === oid.rsassaPss) return pss(algorithm);
  return { name: algorithm.oid, hash: null, keyType: null, scheme: null };
}

function pss(algorithm: AlgorithmIdentifier): SignatureAlgorithm {
  const unverifiable = { name: 'RSA-PSS', hash: null, keyType: 'RSA', scheme: null } as const;
  try {
    const parameters = pssParameters(algorithm);
    if (parameters === null) return unverifiable;
    const { hash, saltOctets } = parameters;
    return {
      name: `RSA-PSS with ${hashLabel(hash)}`,
      hash,
      keyType: 'RSA',
      scheme: { kind: 'rsa-pss', hash, saltOctets },
    };
  } catch (error) {
    if (error instanceof Refusal) return unverifiable;
    throw error;
  }
}
