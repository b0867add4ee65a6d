/**
 * Password-based encryption as an AlgorithmIdentifier names it: PBES1 and PBES2 (RFC 8018 6), the schemes of PKCS#12
 * (RFC 7292 appendix C) and those of Java's keystores. What can't be done here is refused by its name, before any derivation.
 */
import type { AlgorithmIdentifier } from '../der/algorithm.ts';
import * as oid from '../der/oids.ts';
import { jcePbe } from './jce-pbe.ts';
import { jksProtector } from './jks-protector.ts';
import { pbes1 } from './pbes1.ts';
import { pbes2 } from './pbes2.ts';
import { pkcs12Pbe } from './pkcs12-pbe.ts';
import type { PbeScheme } from './scheme.ts';
import { unsupported } from './unsupported.ts';

/** Reads the scheme. Refuses ENCRYPTION_UNSUPPORTED by name, DAMAGED, and TOO_COSTLY for scrypt's memory. */
export function readScheme(algorithm: AlgorithmIdentifier): PbeScheme {
  if (algorithm.oid === oid.pbes2) return pbes2(algorithm);
  if (algorithm.oid === oid.jksKeyProtector) return jksProtector;
  if (algorithm.oid === oid.jcePbeMd5TripleDes) return jcePbe(algorithm);
  return pbes1(algorithm) ?? pkcs12Pbe(algorithm) ?? unsupported(algorithm.oid);
}
