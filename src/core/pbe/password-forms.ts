/**
 * The octets that one password may stand for. The RFCs name one form for each scheme, but a password beyond ASCII
 * went through a terminal, a code page or a widening of octets before it locked the file at hand, and what came out
 * then is what opens it now. Likeliest first; no form twice; each costs a derivation of its own.
 */
import { concat, hex, latin1 } from '../bytes.ts';
import { toUtf16be } from '../der/text.ts';
import { CP1252, CP850, inCodePage } from './code-page.ts';
import { bmpPassword, utf8Password } from './password.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * For schemes that take octets: PBES1, PBES2 and PBMAC1 (RFC 8018 3) and EVP_BytesToKey. UTF-8 by the book; Windows
 * and DOS wrote their code pages, macOS decomposes, and NSS put its BMPString here too.
 */
export function octetForms(password: string): Bytes[] {
  return distinct([...octetsOf(password), bmpPassword(password)]);
}

/**
 * For the KDF of PKCS#12: a BMPString with its terminator (RFC 7292 B.1); for "no password", which the RFC leaves
 * open, no octets at all as well, as GnuTLS writes. OpenSSL before 1.1 widened whatever octets it was given.
 */
export function bmpForms(password: string): Bytes[] {
  const forms = wideForms(password).map((wide) => concat([wide, new Uint8Array(2)]));
  return password === '' ? [...forms, new Uint8Array(0)] : forms;
}

/** For Java's own keystores: UTF-16 without an end, of the characters that Java's terminal took the octets for. */
export function wideForms(password: string): Bytes[] {
  const widened = octetsOf(password).map((octets) => toUtf16be(latin1(octets)));
  return distinct([...compositions(password).map(toUtf16be), ...widened]);
}

/** For PBEWithMD5AndTripleDES: Java kept the low seven bits of each character, before it refused all but ASCII. */
export function sevenBitForms(password: string): Bytes[] {
  const low = Uint8Array.from(password, (character) => character.charCodeAt(0) & 0x7f);
  return distinct([low, ...octetsOf(password)]);
}

function octetsOf(password: string): Bytes[] {
  const composed = password.normalize('NFC');
  const inPages = [inCodePage(composed, CP1252), inCodePage(composed, CP850)].filter((octets) => octets !== null);
  return [...compositions(password).map(utf8Password), ...inPages];
}

/** As typed, composed (Windows, Linux) and decomposed (macOS). */
function compositions(password: string): string[] {
  return [password, password.normalize('NFC'), password.normalize('NFD')];
}

function distinct(forms: readonly Bytes[]): Bytes[] {
  return [...new Map(forms.map((form) => [hex(form), form])).values()];
}
