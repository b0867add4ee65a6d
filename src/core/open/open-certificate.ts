/** A certificate, with what openssl may have written behind it -> one item. */
import type { Container } from '#shared/item.ts';
import { readElement } from '../der/element.ts';
import { looseLengthAt } from '../der/strictness.ts';
import { item, type Item } from '../item.ts';
import { readCertificate } from '../x509/certificate.ts';
import { readTrustSettings } from '../x509/trust-settings.ts';

/** BER is said and left as it is: any other encoding would have another digest, and no valid signature. */
export function openCertificate(bytes: Uint8Array, container: Container): Item {
  const certificate = readCertificate(bytes);
  const isLoose = looseLengthAt(readElement(certificate.der)) !== null;
  const alias = readTrustSettings(bytes.subarray(certificate.der.length))?.alias ?? '';
  return item(
    container,
    { kind: 'certificate', certificate },
    { friendlyName: alias === '' ? null : alias, repaired: isLoose ? ['ber'] : [] },
  );
}
