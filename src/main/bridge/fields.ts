/** Parts of arguments that several calls take. */
import * as z from 'zod/mini';
import type { PlaceId } from '#shared/place.ts';

/** More files than anyone drops at once; a folder counts as one. */
export const MAX_FILES = 10_000;
/** A file name: 255 octets on Linux, 255 UTF-16 units elsewhere. */
const MAX_NAME = 255;

export const none = z.null();

/** Text of a person, of at most so many UTF-16 units. */
export function text(most: number): z.ZodMiniType<string> {
  return z.string().check(z.maxLength(most));
}

export const name = z.string().check(z.minLength(1), z.maxLength(MAX_NAME));

/** Of a file, item or bundle: longer than any that main ever gives out. */
export const id = text(64);
export const placeId = text(32) as unknown as z.ZodMiniType<PlaceId>;
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
