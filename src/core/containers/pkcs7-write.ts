/** Writes a "certs-only" SignedData (RFC 5652 5.1; the degenerate case of RFC 2315 9): certificates and no signer. */
import * as oid from '../der/oids.ts';
import { context, SET } from '../der/tag.ts';
import * as write from '../der/write.ts';

/**
 * Writes a ContentInfo that holds `certificates`, each as it came and in the order given, octet for octet as openssl does.
 * DER would sort the SET (X.690 11.6), but people read the leaf off the top, and no reader was found that minds.
 */
export function writePkcs7(certificates: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const none = write.element(SET);
  const signedData = write.sequence(
    write.integer(1),
    none,
    write.sequence(write.oid(oid.data)),
    write.element(context(0), ...certificates),
    none,
  );
  return write.sequence(write.oid(oid.signedData), write.context(0, signedData));
}
