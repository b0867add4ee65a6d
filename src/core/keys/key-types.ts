/** Kinds of keys by the identifiers of their algorithms: the names people know them by. */
import * as oid from '../der/oids.ts';

const TYPES: Readonly<Record<string, string>> = {
  [oid.rsaEncryption]: 'RSA',
  [oid.rsa]: 'RSA',
  [oid.rsassaPss]: 'RSA-PSS',
  [oid.ecPublicKey]: 'EC',
  [oid.ed25519]: 'Ed25519',
  [oid.ed448]: 'Ed448',
  [oid.x25519]: 'X25519',
  [oid.x448]: 'X448',
  [oid.dsa]: 'DSA',
  [oid.dhKeyAgreement]: 'Diffie-Hellman',
  [oid.dhPublicNumber]: 'Diffie-Hellman',
  '2.16.840.1.101.3.4.4.1': 'ML-KEM-512',
  '2.16.840.1.101.3.4.4.2': 'ML-KEM-768',
  '2.16.840.1.101.3.4.4.3': 'ML-KEM-1024',
  '2.16.840.1.101.3.4.3.17': 'ML-DSA-44',
  '2.16.840.1.101.3.4.3.18': 'ML-DSA-65',
  '2.16.840.1.101.3.4.3.19': 'ML-DSA-87',
  ...slhDsa(),
};

/** FIPS 205's twelve parameter sets stand in a row, the SHA2 ones first (RFC 9909 3). */
function slhDsa(): Record<string, string> {
  const names = ['SHA2', 'SHAKE'].flatMap((hash) =>
    ['128', '192', '256'].flatMap((bits) => ['s', 'f'].map((trade) => `SLH-DSA-${hash}-${bits}${trade}`)),
  );
  return Object.fromEntries(names.map((name, i) => [`2.16.840.1.101.3.4.3.${String(20 + i)}`, name]));
}

/** The name of a key algorithm by its identifier; the identifier itself where there is none. */
export function keyTypeName(algorithm: string): string {
  return TYPES[algorithm] ?? algorithm;
}

/** The identifier of a key algorithm by its name; null where there is none. */
export function keyTypeOid(name: string): string | null {
  return Object.keys(TYPES).find((id) => TYPES[id] === name) ?? null;
}
