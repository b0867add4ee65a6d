/** The certificates and revocation lists of a PKCS#7 or CMS SignedData (RFC 5652 5.1), signed or "certs-only". */
import { children, type Element, readElement } from '../der/element.ts';
import { type Fields, fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { objectIdentifier, smallInteger } from '../der/primitive.ts';
import { context, SEQUENCE, SET } from '../der/tag.ts';
import { reading, refuse } from '../refusal.ts';

export interface Pkcs7Contents {
  /** In the order of the file, which says nothing: DER sorts a SET by its octets. */
  readonly certificates: readonly Uint8Array[];
  readonly crls: readonly Uint8Array[];
  /** Octets that follow the structure's own end. */
  readonly trailing: number;
}

const ENCRYPTED: Readonly<Record<string, string>> = {
  [oid.envelopedData]: 'CMS EnvelopedData',
  '1.2.840.113549.1.7.4': 'PKCS#7 SignedAndEnvelopedData',
  [oid.encryptedData]: 'CMS EncryptedData',
  '1.2.840.113549.1.9.16.1.23': 'CMS AuthEnvelopedData',
};

/**
 * Reads the ContentInfo that starts `der`, BER or DER. Signatures are not looked at: each certificate speaks for
 * itself. Attribute certificates and other formats (RFC 5652 10.2.2) are passed over.
 * Refuses ENCRYPTION_UNSUPPORTED for what is encrypted to a key, NOT_RECOGNISED for other content, DAMAGED.
 */
export function readPkcs7(der: Uint8Array): Pkcs7Contents {
  return reading('pkcs7', () => {
    const contentInfo = readElement(der);
    const fields = fieldsOf(contentInfo, SEQUENCE);
    const contentType = objectIdentifier(fields.any());
    const encrypted = ENCRYPTED[contentType];
    if (encrypted !== undefined) refuse('ENCRYPTION_UNSUPPORTED', { what: 'pkcs7', algorithm: encrypted });
    if (contentType !== oid.signedData) refuse('NOT_RECOGNISED', { seems: 'pkcs7' });
    const signedData = fieldsOf(fieldsOf(fields.any(), context(0)).any(), SEQUENCE);
    return { ...signedContents(signedData), trailing: der.length - contentInfo.end };
  });
}

function signedContents(fields: Fields): Pick<Pkcs7Contents, 'certificates' | 'crls'> {
  smallInteger(fields.any());
  fields.take(SET);
  fields.take(SEQUENCE);
  const certificates = sequencesIn(fields.optional(context(0)));
  const crls = sequencesIn(fields.optional(context(1)));
  return { certificates, crls };
}

/** CertificateChoices and RevocationInfoChoice: the plain alternative is the one that is not tagged. */
function sequencesIn(set: Element | null): Uint8Array[] {
  if (set === null) return [];
  return children(set)
    .filter(({ tag }) => tag === SEQUENCE)
    .map(({ whole }) => whole);
}
