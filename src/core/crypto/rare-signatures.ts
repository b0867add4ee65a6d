/**
 * Signatures that node:crypto can't be asked for, because BoringSSL lacks them: Ed448 (RFC 8032), ECDSA on any curve of
 * the table beside the four it has, ML-DSA (FIPS 204). The libraries are large and seldom needed: whoever reads a
 * certificate that needs one loads it then (`loadRareSignatures`), so that verifying stays a plain function.
 */
import type { Curve } from './curve.ts';
import { pointsOf } from './ec-point.ts';

/** Algorithms whose keys and signatures go by the same identifier. */
export type OwnAlgorithm = 'Ed448' | 'ML-DSA-44' | 'ML-DSA-65' | 'ML-DSA-87';
/** A curve stands for ECDSA on it. */
export type RareAlgorithm = OwnAlgorithm | Curve;

/** `message` is the digest for the curves, whose hash is the signature's to choose, and the message itself for the others. */
type Verify = (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean;

const LOADERS: { readonly [A in OwnAlgorithm]: () => Promise<Verify> } = {
  Ed448: async () => {
    const { ed448 } = await import('@noble/curves/ed448.js');
    return (signature, message, key) => ed448.verify(signature, message, key, { zip215: false });
  },
  'ML-DSA-44': () => mlDsa('ml_dsa44'),
  'ML-DSA-65': () => mlDsa('ml_dsa65'),
  'ML-DSA-87': () => mlDsa('ml_dsa87'),
};

async function mlDsa(parameters: 'ml_dsa44' | 'ml_dsa65' | 'ml_dsa87'): Promise<Verify> {
  const { [parameters]: dsa } = await import('@noble/post-quantum/ml-dsa.js');
  return (signature, message, key) => dsa.verify(signature, message, key);
}

/** Signatures that are not in their lower half are as good as others in certificates. */
const ECDSA = { prehash: false, lowS: false, format: 'der' } as const;

async function ecdsaOn(curve: Curve): Promise<Verify> {
  const [{ ecdsa }, { sha256 }, points] = await Promise.all([
    import('@noble/curves/abstract/weierstrass.js'),
    import('@noble/hashes/sha2.js'),
    pointsOf(curve),
  ]);
  const { verify } = ecdsa(points, sha256);
  return (signature, digest, key) => verify(signature, digest, key, ECDSA);
}

const loaded = new Map<string, Verify>();

const nameOf = (algorithm: RareAlgorithm): string => (typeof algorithm === 'string' ? algorithm : algorithm.oid);

/** Asked for while they were not loaded. */
const missed = new Set<RareAlgorithm>();

/** What was loaded before is not loaded again. */
export async function loadRareSignatures(algorithms: Iterable<RareAlgorithm>): Promise<void> {
  for (const algorithm of algorithms) {
    const name = nameOf(algorithm);
    if (loaded.has(name)) continue;
    loaded.set(name, await (typeof algorithm === 'string' ? LOADERS[algorithm]() : ecdsaOn(algorithm)));
  }
}

/**
 * Loads what was asked for in vain since this was last called; null: nothing was. A pack's certificates are first seen
 * when a chain is built from them: whoever judges with packs does so again once this has settled.
 */
export function loadMissed(): Promise<void> | null {
  if (missed.size === 0) return null;
  const wanted = [...missed];
  missed.clear();
  return loadRareSignatures(wanted);
}

/**
 * Whether the key made the signature; null where the algorithm was not loaded. A key or signature that is none of its
 * kind is simply false. @param message the digest for the curves, the message itself for Ed448 and ML-DSA
 */
export function verifyRare(
  algorithm: RareAlgorithm,
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean | null {
  const verify = loaded.get(nameOf(algorithm));
  if (verify === undefined) {
    missed.add(algorithm);
    return null;
  }
  try {
    return verify(signature, message, publicKey);
  } catch {
    // Each library throws its own errors for what it finds malformed: for us it does not verify.
    return false;
  }
}
