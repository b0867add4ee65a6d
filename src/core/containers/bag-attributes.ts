/**
 * The attributes of a bag (RFC 7292 4.2): friendlyName and localKeyId (RFC 2985 5.5) name it, and Oracle's trustedKeyUsage
 * says that a certificate is there to be trusted.
 */
import { hex } from '../bytes.ts';
import { children, type Element } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { objectIdentifier, octets } from '../der/primitive.ts';
import { SEQUENCE, SET } from '../der/tag.ts';
import { text } from '../der/text.ts';
import * as write from '../der/write.ts';
import { attempt } from '../refusal.ts';
import { type EntryNames, NAMELESS } from './entry.ts';

/** Reads the names. Attributes not known here, or damaged, are passed over: none is worth a key. */
export function readBagNames(attributes: Element | null): EntryNames {
  if (attributes === null) return NAMELESS;
  return {
    friendlyName: valueOf(attributes, oid.friendlyName, text),
    localKeyId: valueOf(attributes, oid.localKeyId, (value) => hex(octets(value))),
  };
}

/** Whether the bag is marked as one to trust, for whatever use. */
export function isMarkedTrusted(attributes: Element | null): boolean {
  return attributes !== null && valueOf(attributes, oid.trustedKeyUsage, () => true) === true;
}

function valueOf<T>(attributes: Element, type: string, decode: (value: Element) => T): T | null {
  const found = attempt(() => {
    for (const element of children(attributes)) {
      const fields = fieldsOf(element, SEQUENCE);
      if (objectIdentifier(fields.any()) === type) return decode(fieldsOf(fields.any(), SET).any());
    }
    return null;
  });
  return found.ok ? found.value : null;
}

export interface BagAttributes {
  readonly friendlyName: string | null;
  readonly localKeyId: Uint8Array | null;
  readonly isTrusted?: boolean;
}

/** Writes the attributes; nothing where there is nothing to say, since the SET is OPTIONAL. */
export function writeBagAttributes({ friendlyName, localKeyId, isTrusted = false }: BagAttributes): Uint8Array {
  const attributes: Uint8Array[] = [];
  if (friendlyName !== null) attributes.push(attribute(oid.friendlyName, write.bmpString(friendlyName)));
  if (localKeyId !== null) attributes.push(attribute(oid.localKeyId, write.octetString(localKeyId)));
  if (isTrusted) attributes.push(attribute(oid.trustedKeyUsage, write.oid(oid.anyExtendedKeyUsage)));
  return attributes.length === 0 ? new Uint8Array(0) : write.setOf(...attributes);
}

function attribute(type: string, value: Uint8Array): Uint8Array {
  return write.sequence(write.oid(type), write.setOf(value));
}
