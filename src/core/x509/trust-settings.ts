/**
 * What openssl writes behind a certificate under "TRUSTED CERTIFICATE" (CertAux of its x509_aux): purposes somebody trusts
 * it for or not, and a name. The name is of use; the trust is not ours to take over.
 */
import { children, type Element, readWhole } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import { hex } from '../bytes.ts';
import { objectIdentifier, octets } from '../der/primitive.ts';
import { context, OCTET_STRING, SEQUENCE, UTF8_STRING } from '../der/tag.ts';
import { text } from '../der/text.ts';
import { attempt } from '../refusal.ts';

export interface TrustSettings {
  /** Purposes by identifier. */
  readonly trusted: readonly string[];
  readonly rejected: readonly string[];
  readonly alias: string | null;
  /** Hex. */
  readonly keyId: string | null;
}

/** Null where `bytes` are something else. */
export function readTrustSettings(bytes: Uint8Array): TrustSettings | null {
  if (bytes.length === 0) return null;
  const settings = attempt(() => {
    const fields = fieldsOf(readWhole(bytes), SEQUENCE);
    const trusted = purposes(fields.optional(SEQUENCE));
    const rejected = purposes(fields.optional(context(0)));
    const alias = fields.optional(UTF8_STRING);
    const keyId = fields.optional(OCTET_STRING);
    fields.optional(context(1));
    fields.end();
    return {
      trusted,
      rejected,
      alias: alias === null ? null : text(alias),
      keyId: keyId === null ? null : hex(octets(keyId)),
    };
  });
  return settings.ok ? settings.value : null;
}

function purposes(list: Element | null): string[] {
  return list === null ? [] : children(list, 1000).map((purpose) => objectIdentifier(purpose));
}
