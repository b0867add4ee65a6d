/** Key derivation functions of PBES2 and PBMAC1: PBKDF2 (RFC 8018 A.2) and scrypt (RFC 7914 7), read and bounded. */
import { type DigestName, digestLabel, digestOctets, loadDigest, pbkdf2Cost } from '../crypto/digest.ts';
import { scrypt } from '../crypto/nodecrypto.ts';
import { algorithmIdentifier, type AlgorithmIdentifier } from '../der/algorithm.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { octets, smallInteger } from '../der/primitive.ts';
import { INTEGER, SEQUENCE } from '../der/tag.ts';
import { damaged, refuse } from '../refusal.ts';
import { iterationCount } from './iterations.ts';

export interface Kdf {
  /** For people and the contract: 'PBKDF2-HMAC-SHA256', 'scrypt'. */
  readonly name: string;
  readonly iterations: number;
  /** Octets that the parameters ask for, if they do. */
  readonly keyOctets: number | null;
  /** What deriving this many octets takes, in derivation steps; see limits.ts. */
  cost(octets: number): number;
  derive(password: Uint8Array, octets: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** RFC 8018 B.1, and for SHA-3 NIST's arc of algorithms. */
const PRFS: Readonly<Record<string, DigestName>> = {
  [oid.hmacWithMd5]: 'md5',
  [oid.hmacWithSha1]: 'sha1',
  [oid.hmacWithSha224]: 'sha224',
  [oid.hmacWithSha256]: 'sha256',
  [oid.hmacWithSha384]: 'sha384',
  [oid.hmacWithSha512]: 'sha512',
  [oid.hmacWithSha512_224]: 'sha512-224',
  [oid.hmacWithSha512_256]: 'sha512-256',
  [oid.hmacWithSha3_224]: 'sha3-224',
  [oid.hmacWithSha3_256]: 'sha3-256',
  [oid.hmacWithSha3_384]: 'sha3-384',
  [oid.hmacWithSha3_512]: 'sha3-512',
};

/** HMAC by its identifier; undefined where it is not known here. */
export function prfOf(dotted: string): DigestName | undefined {
  return PRFS[dotted];
}

/** 256 MiB: 128 * N * r octets (RFC 7914 5). */
const MAX_SCRYPT_MEMORY = 256 * 1024 * 1024;

/** Refuses ENCRYPTION_UNSUPPORTED by name, DAMAGED, and TOO_COSTLY for scrypt's memory. */
export function readKdf(algorithm: AlgorithmIdentifier): Kdf {
  switch (algorithm.oid) {
    case oid.pbkdf2:
      return readPbkdf2(algorithm);
    case oid.scrypt:
      return readScrypt(algorithm);
    default:
      return refuse('ENCRYPTION_UNSUPPORTED', { what: 'der', algorithm: `key derivation ${algorithm.oid}` });
  }
}

function parametersOf(algorithm: AlgorithmIdentifier): ReturnType<typeof fieldsOf> {
  return fieldsOf(algorithm.parameters ?? damaged('missing-field', algorithm.element.start), SEQUENCE);
}

function readPbkdf2(algorithm: AlgorithmIdentifier): Kdf {
  const fields = parametersOf(algorithm);
  const salt = octets(fields.any());
  const iterations = iterationCount(fields.any());
  const keyLength = fields.optional(INTEGER);
  const prfId = fields.isEmpty ? oid.hmacWithSha1 : algorithmIdentifier(fields.any()).oid;
  const prf = PRFS[prfId] ?? refuse('ENCRYPTION_UNSUPPORTED', { what: 'der', algorithm: `PBKDF2 with PRF ${prfId}` });
  return {
    name: `PBKDF2-HMAC-${digestLabel(prf)}`,
    iterations,
    keyOctets: keyLength === null ? null : smallInteger(keyLength),
    cost: (length) => iterations * pbkdf2Cost(prf) * Math.ceil(length / digestOctets(prf)),
    derive: async (password, length) => (await loadDigest(prf)).pbkdf2(password, salt, iterations, length),
  };
}

function readScrypt(algorithm: AlgorithmIdentifier): Kdf {
  const fields = parametersOf(algorithm);
  const salt = octets(fields.any());
  const [N, r, p] = [0, 0, 0].map(() => smallInteger(fields.any())) as [number, number, number];
  const keyLength = fields.optional(INTEGER);
  if (N < 2 || !Number.isInteger(Math.log2(N)) || r < 1 || p < 1 || r * p >= 2 ** 30) {
    damaged('wrong-value', algorithm.element.start);
  }
  // One scrypt block mix of 128*r octets takes about as long as r PBKDF2 steps, twice for each of N.
  const cost = 2 * N * r * p;
  if (128 * N * r > MAX_SCRYPT_MEMORY) {
    refuse('TOO_COSTLY', { what: 'der', kdf: 'scrypt', iterations: N, cost, budget: MAX_SCRYPT_MEMORY / 128 });
  }
  return {
    name: 'scrypt',
    iterations: N,
    keyOctets: keyLength === null ? null : smallInteger(keyLength),
    cost: () => cost,
    derive: (password, length) => scrypt(password, salt, { N, r, p }, length),
  };
}
