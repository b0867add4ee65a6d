/**
 * A pack: public certificates in one file that is searched where it lies. Numbers are big-endian, times seconds since
 * 1970 UTC. It is
 *
 *   header       signature (8), version (2), zero (2), octets of the whole file (4), date of the list (4),
 *                octets of its name (4), then for each section: certificates (4), key identifiers (4), octets of DER (4)
 *   name         of the list, UTF-8
 *   two sections intermediates, then roots; each is
 *     records      by digest: SHA-256 of the DER (32), its place in the blob (4), its octets (4), distrust date or 0 (4)
 *     subjects     by key: index key (16), number of the record (4)
 *     public keys  the same
 *     identifiers  the same, for those that have a subject key identifier
 *     blob         the certificates, one after the other
 *   digest       SHA-256 of everything before it
 *
 * Each part follows the one before it, so that no offset but a record's can point astray.
 */
import { hash } from '../crypto/nodecrypto.ts';
import type { Name } from '../x509/name.ts';

/** As PNG's: a transfer that mends line ends or cuts at an end-of-file character shows at once. */
export const SIGNATURE: Uint8Array = Uint8Array.of(0x89, 0x43, 0x50, 0x4c, 0x0d, 0x0a, 0x1a, 0x0a);

/** Also goes up when names are made comparable in another way (x509/name.ts): subjects are found by that. */
export const VERSION = 1;

export const HEADER = 48;
export const RECORD = 44;
export const INDEX_KEY = 16;
export const INDEX_ENTRY = INDEX_KEY + 4;
export const DIGEST = 32;
export const MOST_NAME = 1_000;

/** 2,848 intermediates are all that the web has; the CCADB knows some 12,000 certificates. */
export const MOST_CERTIFICATES = 100_000;
/** The largest public intermediate has some 8 KB. */
export const MOST_DER = 65_536;

export type SectionName = 'intermediates' | 'roots';
export const SECTIONS: readonly SectionName[] = ['intermediates', 'roots'];

/** What a section holds, as the header says it. */
export interface SectionSizes {
  readonly certificates: number;
  readonly identifiers: number;
  readonly blob: number;
}

/** Where the parts of a section start, in octets of the file. */
export interface SectionPlaces {
  readonly records: number;
  readonly subjects: number;
  readonly keys: number;
  readonly identifiers: number;
  readonly blob: number;
  readonly end: number;
}

export function placesOf(start: number, { certificates, identifiers, blob }: SectionSizes): SectionPlaces {
  const subjects = start + certificates * RECORD;
  const keys = subjects + certificates * INDEX_ENTRY;
  const ids = keys + certificates * INDEX_ENTRY;
  const blobStart = ids + identifiers * INDEX_ENTRY;
  return { records: start, subjects, keys, identifiers: ids, blob: blobStart, end: blobStart + blob };
}

/** Names that are equal by RFC 5280 7.1 have one index key. */
export function subjectKey(name: Name): Uint8Array {
  return indexKey(Buffer.from(name.comparable, 'utf8'));
}

/** Half a SHA-256: what is found by it is compared in full. */
export function indexKey(octets: Uint8Array): Uint8Array {
  return hash('sha256', octets).subarray(0, INDEX_KEY);
}
