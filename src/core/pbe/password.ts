/**
 * A password as the octets that a format asks for: PKCS#12's own schemes take a BMPString with a terminator
 * (RFC 7292 B.1), PBES2 and PBMAC1 take UTF-8 (RFC 8018 3). What files were found to use besides: password-forms.ts.
 */
import { toUtf16be } from '../der/text.ts';
import { concat } from '../bytes.ts';

/** UTF-8, as PBES1 and PBES2 (RFC 8018) take it. */
export function utf8Password(password: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(password);
}

/** UTF-16 with two zero octets at the end, as the PKCS#12 KDF takes it (RFC 7292 B.1). */
export function bmpPassword(password: string): Uint8Array<ArrayBuffer> {
  return concat([toUtf16be(password), new Uint8Array(2)]);
}
