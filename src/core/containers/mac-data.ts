/** MacData (RFC 7292 4 and appendix B): the password-based integrity of a PKCS#12 file. */
import { type DigestName, digestLabel, digestOctets, loadDigest, nodeDigest } from '../crypto/digest.ts';
import { type HashName, randomOctets } from '../crypto/nodecrypto.ts';
import { FOR_MAC, pkcs12Kdf, pkcs12KdfCost } from '../crypto/pkcs12-kdf.ts';
import { algorithmIdentifier } from '../der/algorithm.ts';
import type { Element } from '../der/element.ts';
import { type Fields, fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { octets } from '../der/primitive.ts';
import { SEQUENCE } from '../der/tag.ts';
import * as write from '../der/write.ts';
import { SALT_OCTETS } from '../pbe/encrypt.ts';
import { iterationCount } from '../pbe/iterations.ts';
import { bmpPassword } from '../pbe/password.ts';
import { bmpForms } from '../pbe/password-forms.ts';
import { damaged, refuse } from '../refusal.ts';
import { pbmac1 } from './pbmac1.ts';
import type { Pkcs12Mac } from './pkcs12-mac.ts';

const HASHES: Readonly<Record<string, DigestName>> = {
  [oid.md5]: 'md5',
  [oid.sha1]: 'sha1',
  [oid.sha224]: 'sha224',
  [oid.sha256]: 'sha256',
  [oid.sha384]: 'sha384',
  [oid.sha512]: 'sha512',
  [oid.sha512_224]: 'sha512-224',
  [oid.sha512_256]: 'sha512-256',
  [oid.sha3_224]: 'sha3-224',
  [oid.sha3_256]: 'sha3-256',
  [oid.sha3_384]: 'sha3-384',
  [oid.sha3_512]: 'sha3-512',
  [oid.blake2b512]: 'blake2b512',
};

const UNSUPPORTED: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.2': 'HMAC-MD2',
  '1.2.840.113549.2.4': 'HMAC-MD4',
  '1.3.36.3.2.1': 'HMAC-RIPEMD160',
  '1.2.156.10197.1.401': 'HMAC-SM3',
  '1.2.643.2.2.9': 'HMAC-GOST94',
  '1.2.643.7.1.1.2.2': 'HMAC-STREEBOG-256',
  '1.2.643.7.1.1.2.3': 'HMAC-STREEBOG-512',
};

/** Reads MacData. Refuses DAMAGED, and ENCRYPTION_UNSUPPORTED by the MAC's name. */
export function readMacData(element: Element): Pkcs12Mac {
  const fields = fieldsOf(element, SEQUENCE);
  const digestInfo = fieldsOf(fields.any(), SEQUENCE);
  const algorithm = algorithmIdentifier(digestInfo.any());
  const digest = octets(digestInfo.any());
  if (algorithm.oid === oid.pbmac1) return pbmac1(algorithm, digest);
  const hash =
    HASHES[algorithm.oid] ??
    refuse('ENCRYPTION_UNSUPPORTED', {
      what: 'pkcs12',
      algorithm: UNSUPPORTED[algorithm.oid] ?? `MAC ${algorithm.oid}`,
    });
  if (digest.length !== digestOctets(hash)) damaged('wrong-length', element.start);
  return hmacUnderPkcs12Kdf(hash, digest, fields);
}

function hmacUnderPkcs12Kdf(hash: DigestName, digest: Uint8Array, fields: Fields): Pkcs12Mac {
  const salt = octets(fields.any());
  const iterations = fields.isEmpty ? 1 : iterationCount(fields.any());
  return {
    name: `HMAC-${digestLabel(hash)}`,
    kdf: `PKCS12-${digestLabel(hash)}`,
    iterations,
    cost: pkcs12KdfCost(hash, iterations, digestOctets(hash)),
    digest,
    candidates: bmpForms,
    compute: async (password, content) => {
      const loaded = await loadDigest(hash);
      const key = await pkcs12Kdf(loaded, FOR_MAC, password, salt, iterations, loaded.octets);
      const mac = loaded.hmac(key, content);
      key.fill(0);
      return mac;
    },
  };
}

/** Writes MacData over `content`, under a fresh salt. */
export async function writeMacData(
  hash: HashName,
  iterations: number,
  password: string,
  content: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = Object.keys(HASHES).find((dotted) => HASHES[dotted] === hash) as string;
  const salt = randomOctets(SALT_OCTETS);
  const secret = bmpPassword(password);
  const digest = nodeDigest(hash);
  const key = await pkcs12Kdf(digest, FOR_MAC, secret, salt, iterations, digest.octets);
  const mac = digest.hmac(key, content);
  key.fill(0);
  secret.fill(0);
  return write.sequence(
    write.sequence(write.algorithm(name, write.nullValue()), write.octetString(mac)),
    write.octetString(salt),
    // DEFAULT 1: DER leaves a default value out (X.690 11.5).
    ...(iterations === 1 ? [] : [write.integer(iterations)]),
  );
}
