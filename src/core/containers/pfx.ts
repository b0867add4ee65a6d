/** PFX (RFC 7292 4): the frame of a PKCS#12 file and its parts, before anything is unlocked. */
import { readElement } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { objectIdentifier, octets, smallInteger } from '../der/primitive.ts';
import { context, SEQUENCE } from '../der/tag.ts';
import { damaged, reading, refuse } from '../refusal.ts';
import { readAuthenticatedSafe, type SafePart } from './authenticated-safe.ts';
import { readMacData } from './mac-data.ts';
import type { Pkcs12Mac } from './pkcs12-mac.ts';

export interface Pfx {
  /** The content octets of authSafe, joined: exactly what the MAC covers (RFC 7292 5.1 step 5). */
  readonly authSafe: Uint8Array;
  readonly parts: readonly SafePart[];
  /** Null: nothing protects the integrity of this file. */
  readonly mac: Pkcs12Mac | null;
  /** Octets after the PFX: some mail gateways and copying tools leave them. */
  readonly trailing: number;
}

/** Reads the frame. Refuses DAMAGED, and ENCRYPTION_UNSUPPORTED for public-key integrity and MACs not known here. */
export function readPfx(der: Uint8Array): Pfx {
  return reading('pkcs12', () => pfx(der));
}

function pfx(der: Uint8Array): Pfx {
  const element = readElement(der);
  const fields = fieldsOf(element, SEQUENCE);
  const version = fields.any();
  if (smallInteger(version) !== 3) damaged('wrong-value', version.start);
  const contentInfo = fieldsOf(fields.any(), SEQUENCE);
  const contentType = objectIdentifier(contentInfo.any());
  if (contentType === oid.signedData) {
    refuse('ENCRYPTION_UNSUPPORTED', { what: 'pkcs12', algorithm: 'PKCS#12 public-key integrity' });
  }
  if (contentType !== oid.data) damaged('wrong-value', element.start);
  const authSafe = octets(fieldsOf(contentInfo.any(), context(0)).any());
  const macData = fields.optional(SEQUENCE);
  return {
    authSafe,
    parts: readAuthenticatedSafe(authSafe),
    mac: macData === null ? null : readMacData(macData),
    trailing: der.length - element.end,
  };
}
