/**
 * Object identifiers in dotted form by their octets. A certificate holds two dozen, nearly all of them of the same few:
 * finding one again takes a fraction of what writing it out does.
 */
interface Known {
  readonly octets: Uint8Array;
  readonly dotted: string;
}

/** A table of one size, in which a newcomer takes the place of whoever had it: no file can make it grow. */
const PLACES = 1024;
const KNOWN = Array.from<Known | null>({ length: PLACES }).fill(null);

/** The dotted form of the octets between `start` and `end`, made by `decode` where they were not seen lately. */
export function knownIdentifier(
  bytes: Uint8Array,
  start: number,
  end: number,
  decode: (octets: Uint8Array) => string,
): string {
  const place = placeOf(bytes, start, end);
  const known = KNOWN[place] ?? null;
  if (known !== null && isAt(known.octets, bytes, start, end)) return known.dotted;
  const octets = new Uint8Array(bytes.subarray(start, end));
  const dotted = decode(octets);
  KNOWN[place] = { octets, dotted };
  return dotted;
}

function placeOf(bytes: Uint8Array, start: number, end: number): number {
  let mixed = end - start;
  for (let at = start; at < end; at++) mixed = (Math.imul(mixed, 31) + (bytes[at] as number)) | 0;
  return (mixed ^ (mixed >>> 10)) & (PLACES - 1);
}

function isAt(octets: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (octets.length !== end - start) return false;
  for (let i = 0; i < octets.length; i++) if (octets[i] !== bytes[start + i]) return false;
  return true;
}
