/** PBMAC1 (RFC 8018 7.1) as the MAC of a PKCS#12 file (RFC 9579): an HMAC under PBKDF2 instead of PKCS#12's own KDF. */
import { digestLabel, digestOctets, loadDigest, nodeDigest } from '../crypto/digest.ts';
import { pbkdf2, randomOctets } from '../crypto/nodecrypto.ts';
import { algorithmIdentifier, type AlgorithmIdentifier } from '../der/algorithm.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { SEQUENCE } from '../der/tag.ts';
import * as write from '../der/write.ts';
import { SALT_OCTETS } from '../pbe/encrypt.ts';
import { prfOf, readKdf } from '../pbe/kdf.ts';
import { utf8Password } from '../pbe/password.ts';
import { octetForms } from '../pbe/password-forms.ts';
import { HMAC_OIDS, writePbkdf2 } from '../pbe/pbkdf2-write.ts';
import { damaged, refuse } from '../refusal.ts';
import type { Pkcs12Mac } from './pkcs12-mac.ts';

/** RFC 9579 5: a shorter key is a file that was made to fit some password. */
const MIN_KEY_OCTETS = 20;

/**
 * Reads PBMAC1-params, the salt and count of MacData around it being mere filler (RFC 9579 4).
 * Refuses DAMAGED, among it a key length that is missing or too short, and ENCRYPTION_UNSUPPORTED by name.
 */
export function pbmac1({ parameters, element }: AlgorithmIdentifier, digest: Uint8Array): Pkcs12Mac {
  const fields = fieldsOf(parameters ?? damaged('missing-field', element.start), SEQUENCE);
  const derivation = algorithmIdentifier(fields.any());
  const scheme = algorithmIdentifier(fields.any()).oid;
  const kdf = readKdf(derivation);
  const keyOctets = kdf.keyOctets ?? damaged('missing-field', element.start);
  const hash =
    prfOf(scheme) ?? refuse('ENCRYPTION_UNSUPPORTED', { what: 'pkcs12', algorithm: `PBMAC1 with ${scheme}` });
  if (keyOctets < MIN_KEY_OCTETS || keyOctets > 1024) damaged('wrong-value', derivation.element.start);
  if (digest.length !== digestOctets(hash)) damaged('wrong-length', element.start);
  return {
    name: `PBMAC1-HMAC-${digestLabel(hash)}`,
    kdf: kdf.name,
    iterations: kdf.iterations,
    cost: kdf.cost(keyOctets),
    digest,
    candidates: octetForms,
    compute: async (password, content) => {
      const key = await kdf.derive(password, keyOctets);
      const mac = (await loadDigest(hash)).hmac(key, content);
      key.fill(0);
      return mac;
    },
  };
}

/** Writes MacData with PBMAC1 over `content`, under a fresh salt and a key as long as the hash. */
export async function writePbmac1(
  hash: keyof typeof HMAC_OIDS,
  iterations: number,
  password: string,
  content: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const salt = randomOctets(SALT_OCTETS);
  const secret = utf8Password(password);
  const digest = nodeDigest(hash);
  const key = await pbkdf2(hash, secret, salt, iterations, digest.octets);
  const mac = digest.hmac(key, content);
  key.fill(0);
  secret.fill(0);
  const scheme = write.algorithm(HMAC_OIDS[hash], write.nullValue());
  const parameters = write.sequence(writePbkdf2(hash, salt, iterations, digest.octets), scheme);
  return write.sequence(
    write.sequence(write.algorithm(oid.pbmac1, parameters), write.octetString(mac)),
    // RFC 9579 4: to be ignored, and there for old readers alone.
    write.octetString(new TextEncoder().encode('NOT USED')),
  );
}
