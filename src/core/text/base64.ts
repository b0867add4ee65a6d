/**
 * Base64 (RFC 4648 4), as PEM bodies carry it (RFC 7468): white space is skipped, anything else is damage. Decoded here
 * and not by the runtime, since each runtime forgives something else; and what is inside may be a key, so no copy is left.
 */
import { damaged } from '../refusal.ts';
import { isWhite } from './characters.ts';

/** Of each ASCII character; those of "base64url" (RFC 4648 5) stand for the same values. */
const VALUES = new Int8Array(128).fill(-1);
for (const alphabet of ['+/', '-_'].map(
  (last) => `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${last}`,
)) {
  for (let value = 0; value < alphabet.length; value++) VALUES[alphabet.charCodeAt(value)] = value;
}

const EQUALS = 0x3d;

/** The value of the character at `at`, or -1. */
function valueAt(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)] ?? -1;
}

/** Where the characters of base64 that start at `from` end; padding is none of them. */
export function base64End(text: string, from: number): number {
  let at = from;
  while (valueAt(text, at) >= 0) at++;
  return at;
}

/** The octets of `text`. Refuses DAMAGED not-base64 (with how far it was), also for a length that no encoder gives. */
export function decodeBase64(text: string): Uint8Array {
  const { octets, characters, padding, isClean } = decode(text);
  const isPadded = padding === 0 || (padding <= 2 && (characters + padding) % 4 === 0);
  if (!isClean || !isPadded || characters % 4 === 1) {
    octets.fill(0);
    damaged('not-base64', octets.length);
  }
  return octets;
}

/** What can be decoded before `text` ends or turns into something else: all that is left of a block cut short. */
export function decodeBase64Start(text: string): Uint8Array {
  return decode(text).octets;
}

/** Up to the first character that has no place there. */
function decode(text: string): { octets: Uint8Array; characters: number; padding: number; isClean: boolean } {
  const decoded = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let characters = 0;
  let padding = 0;
  let at = 0;
  let bits = 0;
  let length = 0;
  for (; at < text.length; at++) {
    const value = valueAt(text, at);
    if (value >= 0 && padding === 0) {
      bits = ((bits << 6) | value) & 0xffffff;
      // The second, third and fourth character of four each complete an octet, and leave 4, 2 and no bits over.
      const place = ++characters % 4;
      if (place !== 1) decoded[length++] = bits >> (((4 - place) * 2) % 8);
    } else if (text.charCodeAt(at) === EQUALS) padding++;
    else if (!isWhite(text[at])) break;
  }
  const octets = decoded.slice(0, length);
  decoded.fill(0);
  return { octets, characters, padding, isClean: at === text.length };
}

/** Lines of 64 characters, each ended by a line feed (RFC 7468 2). */
export function encodeBase64Lines(octets: Uint8Array): string {
  const body = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('base64');
  return body.replaceAll(/.{1,64}/g, '$&\n');
}
