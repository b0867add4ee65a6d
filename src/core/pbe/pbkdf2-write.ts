/** PBKDF2 as an AlgorithmIdentifier (RFC 8018 A.2). */
import * as oid from '../der/oids.ts';
import * as write from '../der/write.ts';

/** HMAC by the hash in it. */
export const HMAC_OIDS = {
  sha256: oid.hmacWithSha256,
  sha384: oid.hmacWithSha384,
  sha512: oid.hmacWithSha512,
} as const;

/** `keyOctets` null: left out, as readers of PBES2 know it from the cipher. */
export function writePbkdf2(
  prf: keyof typeof HMAC_OIDS,
  salt: Uint8Array,
  iterations: number,
  keyOctets: number | null,
): Uint8Array<ArrayBuffer> {
  const length = keyOctets === null ? [] : [write.integer(keyOctets)];
  const hmac = write.algorithm(HMAC_OIDS[prf], write.nullValue());
  return write.algorithm(
    oid.pbkdf2,
    write.sequence(write.octetString(salt), write.integer(iterations), ...length, hmac),
  );
}
