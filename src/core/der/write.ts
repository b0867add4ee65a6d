/** Writes DER (X.690 section 10): definite, shortest lengths. Every function answers fresh bytes. */
import { compareBytes, concat } from '../bytes.ts';
import { toUtf16be } from './text.ts';
import * as tag from './tag.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** One element: identifier octet, length and the contents, which are joined. */
export function element(identifier: number, ...contents: readonly Uint8Array[]): Bytes {
  const length = contents.reduce((sum, part) => sum + part.length, 0);
  return concat([header(identifier, length), ...contents]);
}

function header(identifier: number, length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(identifier, length);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return Uint8Array.of(identifier, 0x80 | octets.length, ...octets);
}

export function sequence(...fields: readonly Uint8Array[]): Bytes {
  return element(tag.SEQUENCE, ...fields);
}

/** SET OF: DER sorts its members by their encodings (X.690 11.6). */
export function setOf(...members: readonly Uint8Array[]): Bytes {
  return element(tag.SET, ...members.toSorted(compareBytes));
}

/** A non-negative INTEGER from a count or from unsigned octets. */
export function integer(value: number | Uint8Array): Bytes {
  const unsigned = typeof value === 'number' ? octetsOf(value) : stripZeros(value);
  const padding = (unsigned[0] as number) & 0x80 ? Uint8Array.of(0) : new Uint8Array(0);
  return element(tag.INTEGER, padding, unsigned);
}

function octetsOf(value: number): Uint8Array {
  const octets: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return octets.length === 0 ? Uint8Array.of(0) : Uint8Array.from(octets);
}

function stripZeros(value: Uint8Array): Uint8Array {
  let zeros = 0;
  while (zeros < value.length - 1 && value[zeros] === 0) zeros++;
  return value.length === 0 ? Uint8Array.of(0) : value.subarray(zeros);
}

export function boolean(value: boolean): Bytes {
  return element(tag.BOOLEAN, Uint8Array.of(value ? 0xff : 0));
}

export function nullValue(): Bytes {
  return element(tag.NULL);
}

export function octetString(...contents: readonly Uint8Array[]): Bytes {
  return element(tag.OCTET_STRING, ...contents);
}

/** A BIT STRING of whole octets. */
export function bitString(bits: Uint8Array): Bytes {
  return element(tag.BIT_STRING, Uint8Array.of(0), bits);
}

/** An OBJECT IDENTIFIER from its dotted form. */
export function oid(dotted: string): Bytes {
  const known = OIDS.get(dotted) ?? encodedOid(dotted);
  if (OIDS.size < MOST_OIDS) OIDS.set(dotted, known);
  return known.slice();
}

/** The few that keys and certificates are written with come by the thousand. */
const OIDS = new Map<string, Bytes>();
const MOST_OIDS = 256;

function encodedOid(dotted: string): Bytes {
  const [root = 0n, second = 0n, ...rest] = dotted.split('.').map(BigInt);
  const octets = [root * 40n + second, ...rest].flatMap(base128);
  return element(tag.OBJECT_IDENTIFIER, Uint8Array.from(octets));
}

function base128(arc: bigint): number[] {
  const groups = [Number(arc & 0x7fn)];
  for (let rest = arc >> 7n; rest > 0n; rest >>= 7n) groups.unshift(Number(rest & 0x7fn) | 0x80);
  return groups;
}

/** `[n] EXPLICIT`, and `[n] IMPLICIT` of a constructed type when given that type's contents. */
export function context(n: number, ...contents: readonly Uint8Array[]): Bytes {
  return element(tag.context(n), ...contents);
}

export function utf8String(value: string): Bytes {
  return element(tag.UTF8_STRING, new TextEncoder().encode(value));
}

export function bmpString(value: string): Bytes {
  return element(tag.BMP_STRING, toUtf16be(value));
}

/** AlgorithmIdentifier (RFC 5280 4.1.1.2). Parameters are given encoded, or left out. */
export function algorithm(dotted: string, ...parameters: readonly Uint8Array[]): Bytes {
  return sequence(oid(dotted), ...parameters);
}
