/** AuthenticatedSafe (RFC 7292 4.1): the parts of a PKCS#12 file, each open or locked on its own. */
import type { Failure } from '#shared/failure.ts';
import { algorithmIdentifier } from '../der/algorithm.ts';
import { children, type Element, readWhole } from '../der/element.ts';
import { type Fields, fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { objectIdentifier, octets, smallInteger } from '../der/primitive.ts';
import { context, contextPrimitive, SEQUENCE } from '../der/tag.ts';
import { readScheme } from '../pbe/read-scheme.ts';
import type { PbeScheme } from '../pbe/scheme.ts';
import { attempt, damaged, reading, refuse } from '../refusal.ts';

/** A SafeContents, or what hides one. */
export type SafePart =
  | { readonly kind: 'open'; readonly contents: Uint8Array }
  | { readonly kind: 'locked'; readonly scheme: PbeScheme; readonly data: Uint8Array }
  | { readonly kind: 'unread'; readonly failure: Failure };

/** Reads the parts from the content octets of authSafe. Refuses DAMAGED; a part that can't be read is 'unread'. */
export function readAuthenticatedSafe(authSafe: Uint8Array): SafePart[] {
  const element = readWhole(authSafe);
  if (element.tag !== SEQUENCE) damaged('wrong-tag', element.start);
  return children(element).map((contentInfo) => {
    const part = attempt(() => reading('pkcs12', () => safePart(contentInfo)));
    return part.ok ? part.value : { kind: 'unread', failure: part.failure };
  });
}

function safePart(contentInfo: Element): SafePart {
  const fields = fieldsOf(contentInfo, SEQUENCE);
  const contentType = objectIdentifier(fields.any());
  const content = fieldsOf(fields.any(), context(0)).any();
  switch (contentType) {
    case oid.data:
      return { kind: 'open', contents: octets(content) };
    case oid.encryptedData:
      return encryptedData(fieldsOf(content, SEQUENCE));
    case oid.envelopedData:
      return refuse('ENCRYPTION_UNSUPPORTED', { what: 'pkcs12', algorithm: 'PKCS#12 public-key privacy' });
    default:
      return damaged('wrong-value', contentInfo.start);
  }
}

/** EncryptedData (RFC 5652 8). Its content is IMPLICIT OCTET STRING, which BER writers split. */
function encryptedData(fields: Fields): SafePart {
  smallInteger(fields.any());
  const contentInfo = fieldsOf(fields.any(), SEQUENCE);
  objectIdentifier(contentInfo.any());
  const scheme = readScheme(algorithmIdentifier(contentInfo.any()));
  return { kind: 'locked', scheme, data: octets(contentInfo.any(), contextPrimitive(0)) };
}
