/** Identifier octets of the universal types used in PKIX (X.680 8.6), and the context-specific ones. */
export const BOOLEAN = 0x01;
export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
export const NULL = 0x05;
export const OBJECT_IDENTIFIER = 0x06;
export const UTF8_STRING = 0x0c;
export const NUMERIC_STRING = 0x12;
export const PRINTABLE_STRING = 0x13;
export const TELETEX_STRING = 0x14;
export const IA5_STRING = 0x16;
export const UTC_TIME = 0x17;
export const GENERALIZED_TIME = 0x18;
export const VISIBLE_STRING = 0x1a;
export const UNIVERSAL_STRING = 0x1c;
export const BMP_STRING = 0x1e;
export const SEQUENCE = 0x30;
export const SET = 0x31;

const CONSTRUCTED = 0x20;

/** The identifier octet of a constructed `[n]`, as EXPLICIT tagging and IMPLICIT SEQUENCE write it. */
export function context(n: number): number {
  return 0xa0 | n;
}

/** The identifier octet of a primitive `[n]`, as IMPLICIT tagging of a primitive type writes it. */
export function contextPrimitive(n: number): number {
  return 0x80 | n;
}

export function isConstructed(tag: number): boolean {
  return (tag & CONSTRUCTED) !== 0;
}

/** The same type in its constructed form: BER may split strings so (X.690 8.7.3). */
export function constructed(tag: number): number {
  return tag | CONSTRUCTED;
}
