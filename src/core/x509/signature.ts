/** Whether a key made a signature: on a certificate (RFC 5280 4.1.1.3), a request, a revocation list. */
import type { Curve } from '../crypto/curve.ts';
import { hash, verify } from '../crypto/nodecrypto.ts';
import { loadRareSignatures, type OwnAlgorithm, type RareAlgorithm, verifyRare } from '../crypto/rare-signatures.ts';
import { algorithmIdentifier, type AlgorithmIdentifier } from '../der/algorithm.ts';
import { readWhole } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import { wholeBits } from '../der/primitive.ts';
import { SEQUENCE } from '../der/tag.ts';
import { minimalSpki, type PublicKey } from '../keys/public-key.ts';
import { attempt } from '../refusal.ts';
import type { Certificate } from './certificate.ts';
import { signatureAlgorithm } from './signature-algorithm.ts';

const EMPTY = new Uint8Array();

export type SignatureVerdict = 'verified' | 'wrong' | 'unsupported';

/** Something signed: the octets that were, and by what scheme. */
export interface Signed {
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signedBytes: Uint8Array;
  readonly signature: Uint8Array;
}

/** Whether `issuerKey` made the signature on `certificate`. A key of another type than the signature's can't have. */
export function verifySignature(certificate: Certificate, issuerKey: PublicKey): SignatureVerdict {
  const { signatureAlgorithm: algorithm, tbs, signature } = certificate;
  return verifySigned({ signatureAlgorithm: algorithm, signedBytes: tbs, signature }, issuerKey);
}

/** As `verifySignature`, for anything that was signed. 'unsupported': the algorithm is not known, or was not loaded. */
export function verifySigned(signed: Signed, key: PublicKey): SignatureVerdict {
  const { signatureAlgorithm: identifier, signedBytes, signature } = signed;
  const { scheme, keyType, hash: digest } = signatureAlgorithm(identifier);
  if (scheme === null) return 'unsupported';
  if (scheme.kind === 'rare') {
    const own = keyType as OwnAlgorithm;
    const { algorithm, bits } = publicKeyParts(key);
    return algorithm === identifier.oid ? verdict(verifyRare(own, bits, signedBytes, signature)) : 'wrong';
  }
  if (key.type !== keyType && !(keyType === 'RSA' && key.type === 'RSA-PSS')) return 'wrong';
  const curve = rareCurve(key);
  if (curve !== null && digest !== null) {
    return verdict(verifyRare(curve, key.ec?.point ?? EMPTY, hash(digest, signedBytes), signature));
  }
  const spki = minimalSpki(key);
  return spki === null ? 'unsupported' : verdict(verify(scheme, spki, signedBytes, signature));
}

/**
 * Loads what verifying these certificates, and what their keys signed, may need. To be awaited wherever certificates
 * come in, before chains are built from them.
 */
export async function prepareSignatures(certificates: Iterable<Certificate>): Promise<void> {
  const wanted = new Set<RareAlgorithm>();
  for (const { signatureAlgorithm: identifier, publicKey } of certificates) {
    const { scheme, keyType } = signatureAlgorithm(identifier);
    if (scheme?.kind === 'rare') wanted.add(keyType as OwnAlgorithm);
    const curve = rareCurve(publicKey);
    if (curve !== null) wanted.add(curve);
  }
  await loadRareSignatures(wanted);
}

/** The curve of a key, where node:crypto doesn't have it on every runtime. */
function rareCurve({ ec }: PublicKey): Curve | null {
  return ec !== null && ec.curve.node === null ? ec.curve : null;
}

/** What a SubjectPublicKeyInfo is made of, which was well formed when the key was read. */
function publicKeyParts({ spki }: PublicKey): { readonly algorithm: string; readonly bits: Uint8Array } {
  const parts = attempt(() => {
    const fields = fieldsOf(readWhole(spki), SEQUENCE);
    return { algorithm: algorithmIdentifier(fields.any()).oid, bits: wholeBits(fields.any()) };
  });
  return parts.ok ? parts.value : { algorithm: '', bits: EMPTY };
}

function verdict(isVerified: boolean | null): SignatureVerdict {
  if (isVerified === null) return 'unsupported';
  return isVerified ? 'verified' : 'wrong';
}
