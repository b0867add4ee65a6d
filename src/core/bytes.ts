/** Octet strings: joining, comparing, naming them in hex. */

/** One array holding all parts in order, with a buffer of its own, so that it can be wiped. */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Not for secrets: it stops at the first difference. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && compareBytes(a, b) === 0;
}

/** Orders as DER orders the members of a SET (X.690 11.6). */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  return Buffer.compare(a, b);
}

type Slice = (this: Uint8Array, start: number, end: number) => string;

/** What `toString` of a Buffer ends in, asked without making one: certificates hold such strings by the dozen. */
const { hexSlice, latin1Slice } = Buffer.prototype as unknown as {
  readonly hexSlice: Slice;
  readonly latin1Slice: Slice;
};

/** Lower-case hex. */
export function hex(bytes: Uint8Array): string {
  return hexSlice.call(bytes, 0, bytes.length);
}

/** One character per octet. */
export function latin1(bytes: Uint8Array): string {
  return latin1Slice.call(bytes, 0, bytes.length);
}

/** As `hex`, of the octets from `start` to `end`. */
export function hexBetween(bytes: Uint8Array, start: number, end: number): string {
  return hexSlice.call(bytes, start, end);
}

/** As `latin1`, of the octets from `start` to `end`. */
export function latin1Between(bytes: Uint8Array, start: number, end: number): string {
  return latin1Slice.call(bytes, start, end);
}
