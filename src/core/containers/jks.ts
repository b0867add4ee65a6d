/**
 * What the reader and the writer of Java's own keystores share. The formats have no standard: JKS is
 * sun.security.provider.JavaKeyStore of OpenJDK, JCEKS com.sun.crypto.provider.JceKeyStore, which has the same frame.
 */
import { hash } from '../crypto/nodecrypto.ts';

export const JKS_MAGIC = 0xfeedfeed;
export const JCEKS_MAGIC = 0xcececece;
export const PRIVATE_KEY_ENTRY = 1;
export const CERTIFICATE_ENTRY = 2;
/** Of JCEKS alone: a secret key, as a serialized Java object. */
export const SECRET_KEY_ENTRY = 3;
/** Of the digest that ends a store. */
export const DIGEST_OCTETS = 20;

/** The digest that ends a store, under the password in UTF-16: the Aphrodite is salt enough, in 1996. */
export function storeDigest(password: Uint8Array, store: Uint8Array): Uint8Array {
  return hash('sha1', password, new TextEncoder().encode('Mighty Aphrodite'), store);
}
