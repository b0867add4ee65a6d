/** A certification request, "CSR" (RFC 2986): asked of an authority, never of use to a server itself. */
import { sha256Hex } from '../crypto/nodecrypto.ts';
import { children, type Element, readElement } from '../der/element.ts';
import { Fields, fieldsOf } from '../der/fields.ts';
import { objectIdentifier, smallInteger } from '../der/primitive.ts';
import { context, INTEGER, SEQUENCE, SET } from '../der/tag.ts';
import { publicKey, type PublicKey } from '../keys/public-key.ts';
import { reading } from '../refusal.ts';
import { extensions, subjectAltName } from './extensions.ts';
import type { GeneralName } from './general-name.ts';
import { Name } from './name.ts';
import { subjectAltName as subjectAltNameId } from '../der/oids.ts';

export interface Request {
  readonly der: Uint8Array;
  readonly sha256: string;
  readonly subject: Name;
  readonly publicKey: PublicKey;
  /** The names asked for; empty where the request carries none. */
  readonly subjectAltName: readonly GeneralName[];
}

/** PKCS#9 extensionRequest (RFC 2985 5.4.2). */
const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';

/** Reads a CertificationRequest. Refuses DAMAGED csr. */
export function readRequest(bytes: Uint8Array): Request {
  return reading('csr', () => {
    const outer = readElement(bytes);
    const info = fieldsOf(outer, SEQUENCE).take(SEQUENCE);
    const fields = new Fields(info);
    smallInteger(fields.take(INTEGER));
    const subject = new Name(fields.take(SEQUENCE));
    const key = publicKey(fields.take(SEQUENCE));
    const attributes = fields.optional(context(0));
    return {
      der: outer.whole,
      sha256: sha256Hex(outer.whole),
      subject,
      publicKey: key,
      subjectAltName: attributes === null ? [] : requestedNames(attributes),
    };
  });
}

function requestedNames(attributes: Element): readonly GeneralName[] {
  for (const attribute of children(attributes, 100)) {
    const fields = fieldsOf(attribute, SEQUENCE);
    if (objectIdentifier(fields.any()) !== EXTENSION_REQUEST) continue;
    const list = new Fields(fields.take(SET)).take(SEQUENCE);
    const names = extensions(list).find(({ oid }) => oid === subjectAltNameId);
    if (names !== undefined) return subjectAltName(names.value);
  }
  return [];
}
